#!/bin/sh
# libxml2 2.9.14 (Debian: libxml2 2.9.14+dfsg-1.3~deb12u6), with which PHP's DOMDocument and lxml 4.9.2 write HTML, makes one address of two in the `src`
# of a custom element.
#
# Guess before it was tried: an attribute is written as it was read; only &, ", < and > and the no-break space are escaped (HTML standard, "Serializing HTML fragments").
# Whether a space is part of an address or parts two is for the element to say, and on one that HTML does not know `src` has no meaning of its own.
# Seen: in `src`, `href` and `action` of any element each space becomes %20, so that "/a.json https://gruppen.example/b.ics" is one address, of a page that is not
# there. `srcset` and `data-src` keep theirs, and html5lib 1.1 writes all of them as they were. No warning.
# For us: addresses in `src` are parted at %20 too, where another address begins behind it, and the form of plain HTML has `data-src`.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libxml2=2.9.14+dfsg-1.3~deb12u6 php8.2-xml=8.2.36-1~deb12u1 python3-lxml=4.9.2-1+deb12u1 python3-html5lib=1.1-3 python3-webencodings python3-six \
  libxslt1.1 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$(echo "$folder"/usr/lib/*-linux-gnu*)" PYTHONUTF8=1 PYTHONPATH="$folder/usr/lib/python3/dist-packages"
page='<div><program-list src="/a.json https://gruppen.example/b.ics" data-src="/a.json /b.ics" srcset="a.png 1x, b.png 2x" href="/a /b" action="/a /b">Ring</program-list></div>'
cat >try.php <<'PHP'
<?php
libxml_use_internal_errors(true); // It calls each element that HTML 4 has not an error, and keeps it.
$page = new DOMDocument();
$page->loadHTML($argv[1], LIBXML_HTML_NOIMPLIED | LIBXML_HTML_NODEFDTD);
echo 'PHP: ', $page->saveHTML();
PHP
cat >try.py <<'PY'
import sys
import html5lib
import lxml.html
print('lxml:', lxml.html.tostring(lxml.html.fromstring(sys.argv[1]), encoding='unicode'))
print('html5lib:', html5lib.serialize(html5lib.parseFragment(sys.argv[1]), quote_attr_values='always', omit_optional_tags=False))
PY
{
  php -d extension="$(echo "$folder"/usr/lib/php/*/dom.so)" try.php "$page"
  /usr/bin/python3 try.py "$page"
} | tee seen.txt
cat >expected.txt <<'TXT'
PHP: <div><program-list src="/a.json%20https://gruppen.example/b.ics" data-src="/a.json /b.ics" srcset="a.png 1x, b.png 2x" href="/a%20/b" action="/a%20/b">Ring</program-list></div>
lxml: <div><program-list src="/a.json%20https://gruppen.example/b.ics" data-src="/a.json /b.ics" srcset="a.png 1x, b.png 2x" href="/a%20/b" action="/a%20/b">Ring</program-list></div>
html5lib: <div><program-list src="/a.json https://gruppen.example/b.ics" data-src="/a.json /b.ics" srcset="a.png 1x, b.png 2x" href="/a /b" action="/a /b">Ring</program-list></div>
TXT
cmp seen.txt expected.txt
echo 'as described'
