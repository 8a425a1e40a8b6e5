/** The manifest names the published files, not the sources, and what is public. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const path = (file) => file.replace(/^\/?(?:src|\.)\/(.*)\.(?:ts|js)$/, 'dist/lib/$1.js');
    const rename = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'module' || key === 'path') && typeof value === 'string')
          node[key] = path(value);
        else if (value && typeof value === 'object') rename(value);
      }
    };
    rename(customElementsManifest);
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // Documented once, with @fires; what the code alone tells has no name.
        declaration.events = declaration.events?.filter(({ name }) => name);
        declaration.attributes = declaration.attributes?.filter(({ description }) => description);
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && privacy === undefined,
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [published],
};
