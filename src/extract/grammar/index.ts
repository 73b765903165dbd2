export { digitForms } from './forms.ts';
export * from './lexicon.ts';
export * from './numbers.ts';
export * from './pattern.ts';
export * from './rule.ts';
export * from './meanings.ts';
export * from './readers.ts';
export * from './shapes.ts';
