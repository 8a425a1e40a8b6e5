/** What is pasted where: the one table for the command, its help, the guide, and whoever else hands out snippets. */
import type { EmbedForm } from './embed-forms.js';

/** A kind of site, or of software that makes sites. */
export interface EmbedHost {
  /** As `--cms` takes it. */
  readonly name: string;
  readonly label: string;
  /** As `toEmbedCode` writes it; `iframe` is written by `toFrameCode`. */
  readonly form: EmbedForm | 'iframe';
  /**
   * How the library's script comes into the page: its tag is `pasted` with each snippet, the `site` brings the tag
   * once, or the developer writes an `import`.
   */
  readonly script: 'pasted' | 'site' | 'import';
  /** One sentence, in Markdown. */
  readonly advice: string;
}

/** The first is the one for whoever doesn't know; of each form the first that has it is the usual one. */
export const embedHosts: readonly EmbedHost[] = [
  {
    name: 'anywhere',
    label: 'anywhere, if you don’t know what it allows',
    form: 'quote',
    script: 'pasted',
    advice: 'What the site takes out leaves a quote with a link.',
  },
  {
    name: 'wordpress',
    label: 'WordPress, as administrator or editor',
    form: 'quote',
    script: 'pasted',
    advice:
      'In a _Custom HTML_ block, in the classic editor as _Text_; in a network of sites only its super administrators may paste scripts.',
  },
  {
    name: 'wordpress-author',
    label: 'WordPress, as author or contributor',
    form: 'quote',
    script: 'site',
    advice:
      'In a _Custom HTML_ block; WordPress takes out the script tag: the theme or a plugin brings it.',
  },
  {
    name: 'drupal',
    label: 'Drupal',
    form: 'quote',
    script: 'site',
    advice:
      'In the source view; the text format _Basic HTML_ allows quotes and links, the theme brings the script tag.',
  },
  {
    name: 'joomla',
    label: 'Joomla',
    form: 'quote',
    script: 'site',
    advice:
      'As code (_Toggle Editor_); its text filters take out the script tag: the template brings it.',
  },
  {
    name: 'typo3',
    label: 'TYPO3',
    form: 'quote',
    script: 'site',
    advice:
      'In the source view; its sanitizer lets pass only what it knows: the template brings the script tag.',
  },
  {
    name: 'ghost',
    label: 'Ghost',
    form: 'quote',
    script: 'site',
    advice: 'In an HTML card; the script tag goes into _Code injection_.',
  },
  {
    name: 'ckeditor',
    label: 'CKEditor',
    form: 'link',
    script: 'site',
    advice:
      'In the source view; or make any text a link to the address in it, with `#news-card` at its end.',
  },
  {
    name: 'tinymce',
    label: 'TinyMCE',
    form: 'link',
    script: 'site',
    advice:
      'In the source view; or make any text a link to the address in it, with `#news-card` at its end.',
  },
  {
    name: 'markdown',
    label: 'Markdown',
    form: 'markdown',
    script: 'site',
    advice: 'Passes with raw HTML switched off too; where that is allowed, the quote does as well.',
  },
  {
    name: 'markdown-data',
    label: 'Markdown, to edit the data in place',
    form: 'fence',
    script: 'site',
    advice:
      'The data stand in the text, to be edited there (`--inline`); readers without the script see the JSON.',
  },
  {
    name: 'hugo',
    label: 'Hugo',
    form: 'markdown',
    script: 'site',
    advice: 'Raw HTML is off there unless `unsafe` is set; a template brings the script tag.',
  },
  {
    name: 'eleventy',
    label: 'Eleventy',
    form: 'markdown',
    script: 'site',
    advice: 'A layout brings the script tag.',
  },
  {
    name: 'jekyll',
    label: 'Jekyll',
    form: 'markdown',
    script: 'site',
    advice: 'A layout brings the script tag.',
  },
  {
    name: 'frames',
    label: 'sites that take nothing but frames',
    form: 'iframe',
    script: 'site',
    advice:
      'With `--frame`, the newsroom’s `embed.html`; where the site takes scripts at all, `frames.js` gives the frame its height.',
  },
  {
    name: 'html',
    label: 'pages of your own',
    form: 'element',
    script: 'pasted',
    advice: 'Without the script, readers see the link in it.',
  },
  {
    name: 'react',
    label: 'React',
    form: 'element',
    script: 'import',
    advice:
      'An object goes by a `ref` to the property `release`; JSON in the attribute works in all versions.',
  },
  {
    name: 'vue',
    label: 'Vue',
    form: 'element',
    script: 'import',
    advice:
      'Vue’s compiler is told by `isCustomElement` that the element is none of its components.',
  },
  {
    name: 'svelte',
    label: 'Svelte',
    form: 'element',
    script: 'import',
    advice: 'With the `import` before it is rendered, its property `release` takes an object.',
  },
  {
    name: 'angular',
    label: 'Angular',
    form: 'element',
    script: 'import',
    advice: 'The component names `CUSTOM_ELEMENTS_SCHEMA` among its `schemas`.',
  },
  {
    name: 'astro',
    label: 'Astro',
    form: 'element',
    script: 'import',
    advice: 'The `import` stands in a `<script>` of the page or of its layout.',
  },
];
