export declare const hosts: Readonly<Record<string, (text: string) => string>>;
export declare const forms: Readonly<Record<string, string>>;
export declare function survival(
  form: string,
  host: string,
): Promise<'live' | 'link' | 'text' | 'json' | 'nothing'>;
export declare function survivalTable(): Promise<string>;
