/**
 * The few globals that the pure rooms use and that every host has (browsers, Node, Deno, workers)
 * though the language's own library does not declare them. Only tsconfig.pure.json includes this.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  pathname: string;
  hash: string;
  readonly origin: string;
  readonly username: string;
  readonly password: string;
  readonly searchParams: { set(name: string, value: string): void; delete(name: string): void };
  static canParse(url: string, base?: string): boolean;
}
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(query: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare const console: { warn(...data: unknown[]): void };
declare function setTimeout<T>(handler: (value: T) => void, delay: number, value: T): unknown;
declare function btoa(data: string): string;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
