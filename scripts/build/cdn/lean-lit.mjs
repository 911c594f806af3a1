// What visitors of the newer build never use of Lit is left out of it (1.2 kB): its ways around browsers that cannot adopt style
// sheets, its hooks for polyfills, hydration and developer tools, directives, decorators, properties that are written back
// to attributes or read from JSON, and errors about a programmer's mistakes. Nothing of that is used, says a test:
// test/node/architecture.test.ts.
const LEFT_OUT = {
  'css-tag.js': [
    [/\be=t\.ShadowRoot&&.+?CSSStyleSheet\.prototype/, 'e=true'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".+?"\);/, 'this._$$cssResult$$=!0;'],
    [/if\("number"==typeof t\)return t;throw Error\(".+?"\)/, 'return t'],
  ],
  'reactive-element.js': [
    [/\bp=a\.reactiveElementPolyfillSupport,/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/Symbol\.metadata\?\?=.+?;(?=class)/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/, ''],
    [/toAttribute\(t,s\)\{.+?return t\},/, ''],
    [/case Object:case Array:try\{.+?\}\}/, '}'],
    [/_\$ET\(t,s\)\{.+?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.+?,(?=this\._\$EM)/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(.+?\)\.add\(t\)/, ''],
    [/h="function"==typeof t\.converter\?.+?:u;(?=this\._\$Em)/, 'h=u;'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/\|\|i\.useDefault&&.+?\)\)(?=\))/, ''],
    [/i&&!\(this\._\$Ej\?\?=new Map\).+?void 0!==r\)\|\|(?=\(this\._\$AL)/, ''],
    [/this\.hasUpdated\|\|i\|\|\(/, 'this.hasUpdated||('],
    [/static addInitializer\(t\)\{.+?\}/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/removeController\(t\)\{.+?\}/, ''],
  ],
  'lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;.+?push\("[\d.]+"\);/, ';'],
    [/(function M\(t,i),.+?\{.+?\}(?=class R)/, '$1){return i}'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/class Z\{.+?\}\}(?=const j)/, ''],
    [/,F:Z\}/, '}'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.+?\}/, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.+?\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get parentNode\(\)\{let t=.+?,t\}get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get tagName\(\)\{.+?\}get _\$AU\(\)\{.+?\}/, ''],
  ],
  'lit-element.js': [
    [/,s\.litElementHydrateSupport.+?\}\);const o=.+?\}\);/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    [/connectedCallback\(\)\{.+?\}disconnectedCallback\(\)\{.+?\}/, ''],
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
