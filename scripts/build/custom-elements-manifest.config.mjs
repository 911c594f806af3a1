// What editors and the README know of the elements, made from the class JSDoc by the analyzer's command line.
/** Leaves out what is the element's own affair: what is private, internal, or not described. */
const publicOnly = {
  name: 'lbb-public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
      const isPublic = ({description, privacy = 'public', static: isStatic}) => description && privacy === 'public' && !isStatic;
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(isPublic);
      if (!declaration.tagName) delete declaration.customElement; // the base class
    }
  },
};

export default {globs: ['src/elements/**/*.ts', 'src/lbb-*.ts'], outdir: 'dist', litelement: true, quiet: true, plugins: [publicOnly]};
