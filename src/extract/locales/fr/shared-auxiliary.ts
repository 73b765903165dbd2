/** Participles that share the auxiliary of another verb of their sentence, and so are told as far back as it. */
import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINERS } from './function-words.ts';

/** "Suspendu en septembre, le notaire avait été destitué": what opens a sentence is as far away as what it tells. */
export function recallOpening(groups: VerbGroup[]): void {
  const told = groups.findIndex(({ participle }) => !participle);
  if (groups[0]?.first !== 0 || !groups[told]?.remote) return;
  for (let i = 0; i < told; i++) groups[i] = { ...groups[i]!, remote: true };
}

/** "avait été repérée en juin et son traitement programmé pour juillet": a second subject shares the auxiliary. */
export function shareAuxiliary(tokens: readonly Token[], groups: VerbGroup[]): void {
  groups.forEach((group, i) => {
    const former = groups[i - 1];
    if (!group.participle || !former?.remote || !former.passive || former.participle) return;
    const and = tokens.slice(former.next, group.first).findLastIndex(({ lower }) => lower === 'et');
    const isSubject = and >= 0 && DETERMINERS.has(tokens[former.next + and + 1]!.lower);
    if (isSubject) groups[i] = { ...group, remote: true };
  });
}
