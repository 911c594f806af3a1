/** The strictest policy that a page of ours promises to work under; `frame-src` is for the test frame around it. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Serves pages below /test/browser/strict/ with the strict policy. */
export const strictPages = () => async (context, next) => {
  await next();
  if (context.path.startsWith('/test/browser/strict/') && context.path.endsWith('.html'))
    context.set('Content-Security-Policy', STRICT_POLICY);
};
