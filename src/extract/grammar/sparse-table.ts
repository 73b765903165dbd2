/** Where the row of a table starts that was not added, and what stands in it. */
export const ABSENT = -1;

/**
 * A table of which most cells are empty, its rows laid over one another so that each fills the gaps of those before it
 * (Tarjan and Yao, "Storing a sparse table", 1979). It takes little more room than its full cells, and so stays near the
 * processor: a look into it costs less than one into a table with all the gaps.
 */
export class SparseTable {
  private readonly width: number;
  private starts = new Int32Array(256).fill(ABSENT);
  /** The row that each place belongs to, counted from 1; 0 where it is free. */
  private owners = new Uint16Array(4096);
  private cells = new Uint16Array(4096);
  /** Before this place so few are free that none is looked for there. */
  private floor = 0;

  /** @param width how many columns it has */
  constructor(width: number) {
    this.width = width;
  }

  /** What stands in a row, at a column: 0 where nothing does, `ABSENT` in a row that was not added. */
  at(row: number, column: number): number {
    const start = row < this.starts.length ? this.starts[row]! : ABSENT;
    if (start === ABSENT) return ABSENT;
    const place = start + column;
    return this.owners[place] === row + 1 ? this.cells[place]! : 0;
  }

  /** Adds a row: its values, by their columns. */
  add(row: number, values: ReadonlyMap<number, number>): void {
    const columns = Uint16Array.from(values.keys()).sort();
    let start = this.floor;
    while (!this.fits(columns, start)) start++;
    this.floor = Math.max(this.floor, start - this.width);
    this.grow(row, start + this.width);
    this.starts[row] = start;
    for (const [column, value] of values) {
      this.owners[start + column] = row + 1;
      this.cells[start + column] = value;
    }
  }

  /** Whether all places that a row needs are free. */
  private fits(columns: Uint16Array, start: number): boolean {
    const { owners } = this;
    for (let i = 0; i < columns.length; i++) {
      const place = start + columns[i]!;
      if (place < owners.length && owners[place] !== 0) return false;
    }
    return true;
  }

  private grow(row: number, size: number): void {
    if (row >= this.starts.length) {
      const starts = new Int32Array(2 * row).fill(ABSENT);
      starts.set(this.starts);
      this.starts = starts;
    }
    if (size <= this.owners.length) return;
    const [owners, cells] = [new Uint16Array(2 * size), new Uint16Array(2 * size)];
    owners.set(this.owners);
    cells.set(this.cells);
    this.owners = owners;
    this.cells = cells;
  }
}
