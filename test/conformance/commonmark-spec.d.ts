/** The part of the package that is used here; it has no types of its own. */
declare module 'commonmark-spec' {
  interface Example {
    readonly section: string;
    readonly number: number;
    readonly markdown: string;
    readonly html: string;
  }
  const specification: { readonly text: string; readonly tests: readonly Example[] };
  export default specification;
}
