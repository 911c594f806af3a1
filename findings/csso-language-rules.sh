#!/bin/sh
# csso 5.0.5 throws away every rule that asks for one of several languages, or whose language stands in quotes.
#
# Guess before it was tried: `:lang(ar, fa, ps)` asks for one of three languages and `:lang("ti")` is `:lang(ti)` (Selectors 4, §7.2: a list
# of identifiers or strings; all browsers of today know both). A minifier that does not know a selector leaves it as it is.
# Seen: the rule is gone, with what stands in it, without an error or a warning: the larger letters of Arabic, the font of Tigrinya.
# `:lang(ar)` stays, and so does `:is(:lang(ar), :lang(fa))`. svgo 4.0.0, which minifies the styles of pictures with it, does the same
# to a poster that has its words in two languages. clean-css 5.3.3 and lightningcss 1.33.0 keep all four.
# For us: the elements' styles stand in scripts; a theme of one's own that is minified so writes `:is(:lang(ar), :lang(fa))`.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent csso@5.0.5 svgo@4.0.0 clean-css@5.3.3 lightningcss@1.33.0
cat >try.mjs <<'JS'
import CleanCSS from 'clean-css';
import {minify} from 'csso';
import {transform} from 'lightningcss';
import {optimize} from 'svgo';
const minifiers = {
  csso: (css) => minify(css).css,
  'clean-css': (css) => new CleanCSS({level: 2}).minify(css).styles,
  lightningcss: (css) => `${transform({filename: 'a.css', code: Buffer.from(css), minify: true}).code}`,
};
const rules = [':lang(ar) p{font-size:1.2em}', ':lang(ar,fa,ps) p{font-size:1.2em}', ':lang("ti") p{font-family:Abyssinica}', ':is(:lang(ar),:lang(fa)) p{font-size:1.2em}'];
for (const [name, run] of Object.entries(minifiers)) for (const rule of rules) console.log(`${name}: ${rule} => ${run(rule) || 'nothing'}`);
const poster = '<svg xmlns="http://www.w3.org/2000/svg"><style>text:lang(da){fill:red}text:lang(ar,fa){fill:blue}</style><text lang="ar" y="9">مرحبا</text><text lang="da" y="19">Velkommen</text></svg>';
console.log(optimize(poster).data);
JS
node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
csso: :lang(ar) p{font-size:1.2em} => :lang(ar) p{font-size:1.2em}
csso: :lang(ar,fa,ps) p{font-size:1.2em} => nothing
csso: :lang("ti") p{font-family:Abyssinica} => nothing
csso: :is(:lang(ar),:lang(fa)) p{font-size:1.2em} => :is(:lang(ar),:lang(fa)) p{font-size:1.2em}
clean-css: :lang(ar) p{font-size:1.2em} => :lang(ar) p{font-size:1.2em}
clean-css: :lang(ar,fa,ps) p{font-size:1.2em} => :lang(ar,fa,ps) p{font-size:1.2em}
clean-css: :lang("ti") p{font-family:Abyssinica} => :lang("ti") p{font-family:Abyssinica}
clean-css: :is(:lang(ar),:lang(fa)) p{font-size:1.2em} => :is(:lang(ar),:lang(fa)) p{font-size:1.2em}
lightningcss: :lang(ar) p{font-size:1.2em} => :lang(ar) p{font-size:1.2em}
lightningcss: :lang(ar,fa,ps) p{font-size:1.2em} => :lang(ar,fa,ps) p{font-size:1.2em}
lightningcss: :lang("ti") p{font-family:Abyssinica} => :lang(ti) p{font-family:Abyssinica}
lightningcss: :is(:lang(ar),:lang(fa)) p{font-size:1.2em} => :is(:lang(ar),:lang(fa)) p{font-size:1.2em}
<svg xmlns="http://www.w3.org/2000/svg"><style>text:lang(da){fill:red}</style><text y="9">مرحبا</text><text y="19">Velkommen</text></svg>
TXT
cmp seen.txt expected.txt
echo 'as described'
