#!/bin/sh
# WordPress 6.1.9 (Debian: wordpress 6.1.9+dfsg1-0+deb12u1) hears an embedded frame's height only where the oEmbed answer
# holds a quotation beside the frame, by the rule of its own filters (wp-includes/embed.php, default-filters.php).
#
# Guess before it was run: the script that hears the heights of frames, wp-embed, comes onto a page with every frame that
# WordPress has made of an oEmbed answer, since it gives each such frame the secret that these messages carry.
# Seen: a frame without <blockquote> gets its secret and sandbox all the same, but not the script: whatever height it
# tells, nobody listens, and it stays as high as the answer says. With <blockquote> before it the script is there, and
# the frame is hidden until it speaks.
# For us: the builder's oEmbed answer holds a quotation, which is a link to the page.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download wordpress=6.1.9+dfsg1-0+deb12u1 >/dev/null 2>&1
dpkg -x wordpress_*.deb .
cat >try.php <<'PHP'
<?php
const ABSPATH = __DIR__ . '/usr/share/wordpress/', WPINC = 'wp-includes';
foreach (['plugin', 'formatting', 'kses', 'embed', 'class-wp-oembed'] as $name) require ABSPATH . WPINC . "/$name.php";
// What the rest of WordPress would do here.
function wp_enqueue_script($name) { $GLOBALS['scripts'][] = $name; }
function wp_generate_password() { return 'abcdefghij'; }
function get_option() { return 'UTF-8'; }
function is_utf8_charset() { return true; }
function wp_allowed_protocols() { return ['http', 'https']; }
function home_url() { return 'https://kommunen.example'; }
function wp_parse_args($given, $usual = []) { return $given + $usual; }
function __($text) { return $text; }
// Both as in wp-includes/default-filters.php.
$filters = file_get_contents(ABSPATH . WPINC . '/default-filters.php');
foreach (["add_action( 'wp_head', 'wp_oembed_add_host_js' );", "add_filter( 'embed_oembed_html', 'wp_maybe_enqueue_oembed_host_js' );"] as $line) {
  if (!str_contains($filters, $line)) exit("no such line: $line\n");
  eval($line);
}
$frame = '<iframe src="https://gruppen.example/liste.html" title="Det sker" width="600" height="960"></iframe>';
foreach (['without' => $frame, 'with' => "<blockquote><a href=\"https://gruppen.example/liste.html\">Det sker</a></blockquote>$frame"] as $what => $answer) {
  $scripts = [];
  $html = wp_filter_oembed_result($answer, (object) ['type' => 'rich'], 'https://gruppen.example/liste.html');
  apply_filters('embed_oembed_html', $html);
  $said = fn($has) => $has ? 'yes' : 'no';
  echo "$what a quotation: secret {$said(str_contains($html, 'data-secret'))}, hidden {$said(str_contains($html, 'clip:'))}, ",
    'scripts [', implode(', ', $scripts), "]\n";
}
PHP
php -d error_reporting=0 try.php >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
without a quotation: secret yes, hidden no, scripts []
with a quotation: secret yes, hidden yes, scripts [wp-embed]
TXT
cmp seen.txt expected.txt
echo 'as described'
