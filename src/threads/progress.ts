/** A line of progress at most this often, ms. */
const PACE = 2_000;

/** Tells now and then how far a long work has come: "42 of 2000 articles read (2 %)"; nothing at its end. */
export function paced(tell: (sentence: string) => void, what: string): (done: number, of: number) => void {
  let told = performance.now();
  return (done, of) => {
    if (done === of || performance.now() - told < PACE) return;
    told = performance.now();
    tell(`${done} of ${of} ${what} (${Math.floor((100 * done) / of)} %)`);
  };
}
