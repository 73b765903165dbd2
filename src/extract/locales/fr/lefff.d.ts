/** The conjugations of Lefff (LGPL-LR): forms by infinitive and tense (P present, I imperfect, F future, C conditional, J simple past, S subjunctive, K past participle, G present participle, W infinitive). "NA" where there is none. */
declare module 'french-verbs-lefff/dist/conjugations.json' {
  const conjugations: Record<
    string,
    Partial<Record<'P' | 'I' | 'F' | 'C' | 'J' | 'S' | 'T' | 'K' | 'G' | 'W' | 'Y', (string | null)[]>>
  >;
  export default conjugations;
}
