// Browsers that get the newer build can adopt style sheets and have shadow roots of their own: Lit's way around the first and
// its hooks for polyfills of the second, for hydration and for its developer tools are left out (0.4 kB).
const LEFT_OUT = {
  'css-tag.js': [[/\be=t\.ShadowRoot&&.+?CSSStyleSheet\.prototype/, 'e=true']],
  'reactive-element.js': [
    [/\bp=a\.reactiveElementPolyfillSupport,/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html.js': [[/,B=t\.litHtmlPolyfillSupport;.+?push\("[\d.]+"\);/, ';']],
  'lit-element.js': [
    [/,s\.litElementHydrateSupport.+?\}\);const o=.+?\}\);/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

export const leanLit = () => ({
  name: 'lbb-lean-lit',
  transform: {
    filter: {
      id: /node_modules[\\/](@lit[\\/]reactive-element[\\/](css-tag|reactive-element)|lit-html[\\/]lit-html|lit-element[\\/]lit-element)\.js$/,
    },
    handler(code, id) {
      for (const [pattern, instead] of LEFT_OUT[id.split(/[\\/]/).at(-1)]) {
        if (!pattern.test(code)) this.error(`Lit is written in another way: ${pattern}`);
        code = code.replace(pattern, instead);
      }
      return {code, map: null};
    },
  },
});
