export declare const hosts: Readonly<Record<string, { syntax: 'html' | 'markdown' | 'jsx' }>>;
export declare const forms: Readonly<Record<string, unknown>>;
export declare function survival(
  form: string,
  host: string,
): Promise<'live' | 'link' | 'text' | 'json' | 'nothing'>;
export declare function survivalTables(): Promise<string>;
