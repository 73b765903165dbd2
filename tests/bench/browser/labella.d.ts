/** What the bench uses of labella, which has no types of its own. */
declare module 'labella' {
  interface Label {
    readonly idealPos: number;
  }
  interface Force {
    nodes(nodes: Label[]): Force;
    compute(): Force;
  }
  const labella: {
    Node: new (idealPos: number, width: number) => Label;
    Force: new (options: { minPos: number; maxPos: number }) => Force;
  };
  export default labella;
}
