#!/bin/sh
# Hugo 0.111.3 (Debian: hugo 0.111.3-1) writes a telephone number of a JSON file as 1.2345678e+07, and links to tel:1.2345678e+07; of the same number in YAML or TOML
# it writes 12345678.
#
# Guess before it was tried: a data file and the top of a page may be JSON, YAML or TOML, three ways to write the same. 12345678 is a whole number in each,
# and what a template shows of it are its digits.
# Seen: in JSON, in a data file and at the top of a page, every number is a floating-point one, and from a million on those are shown with an exponent. Postcodes and
# years are smaller and look as they should, so that it is not seen until somebody calls. No error, no warning.
# For us: telephone numbers are texts in a feed (+4512345678).
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download hugo=0.111.3-1 libsass1 libwebp7 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu" HUGO_CACHEDIR="$folder/cache"
mkdir -p content data layouts/_default
echo 'baseURL = "https://ribe.example/"' >config.toml
echo '{"tlf": 12345678, "postnr": 6760, "aar": 2027, "pladser": 999999, "tilskud": 1000000}' >data/fra_json.json
printf 'tlf: 12345678\npostnr: 6760\naar: 2027\npladser: 999999\ntilskud: 1000000\n' >data/fra_yaml.yaml
printf 'tlf = 12345678\npostnr = 6760\naar = 2027\npladser = 999999\ntilskud = 1000000\n' >data/fra_toml.toml
printf '{"title": "JSON", "tlf": 12345678}\n' >content/json.md
printf -- '---\ntitle: YAML\ntlf: 12345678\n---\n' >content/yaml.md
cat >layouts/_default/single.html <<'HTML'
{{ .Title }} at the top: <a href="tel:{{ .Params.tlf }}">{{ .Params.tlf }}</a>
HTML
cat >layouts/index.html <<'HTML'
{{ range $name, $place := site.Data }}{{ $name }}: <a href="tel:{{ $place.tlf }}">{{ $place.tlf }}</a> {{ $place.postnr }} {{ $place.aar }} {{ $place.pladser }} {{ $place.tilskud }}
{{ end }}
HTML
usr/bin/hugo --quiet --disableKinds taxonomy,term,section,RSS,sitemap,404
cat public/index.html public/json/index.html public/yaml/index.html | sed '/^$/d; s/&#43;/+/g' | tee seen.txt
cat >expected.txt <<'TXT'
fra_json: <a href="tel:1.2345678e+07">1.2345678e+07</a> 6760 2027 999999 1e+06
fra_toml: <a href="tel:12345678">12345678</a> 6760 2027 999999 1000000
fra_yaml: <a href="tel:12345678">12345678</a> 6760 2027 999999 1000000
JSON at the top: <a href="tel:1.2345678e+07">1.2345678e+07</a>
YAML at the top: <a href="tel:12345678">12345678</a>
TXT
cmp seen.txt expected.txt
echo 'as described'
