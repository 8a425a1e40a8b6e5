/**
 * Rich-text editors: what they give back of what is pasted into their source view. They run in jsdom, which lacks
 * three things that they ask for; what they make of our forms was the same as in Chromium, to the letter.
 */
import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';

/** Files for pages, not modules for Node. */
const packages = new URL('../../node_modules/', import.meta.url);

/** The plugins of a usual toolbar. */
const plugins = [
  'Essentials',
  'Paragraph',
  'Heading',
  'Bold',
  'Italic',
  'Link',
  'List',
  'BlockQuote',
  'Image',
  'Table',
  'CodeBlock',
  'MediaEmbed',
  'SourceEditing',
];
/** What demo/docs/embedding.md tells sites to allow. Names, for a pattern of Node's is none to the page's code. */
const attributes = ['data-src', 'data-item', 'data-format', 'data-release'];
const htmlSupport = { allow: [{ name: 'blockquote', classes: ['news-card'], attributes }] };

export const editors = {
  'TinyMCE 8': { syntax: 'html', deliver: tinymce },
  'CKEditor 5': { syntax: 'html', deliver: (texts) => ckeditor(texts, { plugins }) },
  'CKEditor 5, quote allowed': {
    syntax: 'html',
    deliver: (texts) =>
      ckeditor(texts, { plugins: [...plugins, 'GeneralHtmlSupport'], htmlSupport }),
  },
};

async function tinymce(texts) {
  const parts = ['tinymce', 'models/dom/model', 'themes/silver/theme', 'icons/default/icons'];
  const window = await windowWith(parts.map((part) => `tinymce/${part}.js`));
  const target = window.document.body.appendChild(window.document.createElement('textarea'));
  // Without the files of its looks, which aren't there to be fetched.
  const looks = { skin: false, content_css: false };
  const [editor] = await window.tinymce.init({ target, license_key: 'gpl', ...looks });
  const delivered = texts.map((text) => {
    editor.setContent(text);
    return editor.getContent();
  });
  window.close();
  return delivered;
}

async function ckeditor(texts, { plugins: names, ...settings }) {
  const window = await windowWith(['ckeditor5/dist/browser/ckeditor5.umd.js']);
  const { ClassicEditor, ...all } = window.CKEDITOR;
  const target = window.document.body.appendChild(window.document.createElement('div'));
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: names.map((name) => all[name]),
    ...settings,
  });
  const delivered = texts.map((text) => {
    editor.setData(text);
    return editor.getData();
  });
  window.close();
  return delivered;
}

/** A page in which these scripts of packages have run. */
async function windowWith(scripts) {
  const page = new JSDOM('<!doctype html><body>', {
    url: 'https://partner.example/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  Object.assign(page.window, {
    CSS: { escape: String },
    matchMedia: () => ({ matches: false, addEventListener() {} }),
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  for (const script of scripts) {
    const code = await readFile(new URL(script, packages), 'utf8');
    new Script(code).runInContext(page.getInternalVMContext());
  }
  return page.window;
}
