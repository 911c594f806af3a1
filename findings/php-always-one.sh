#!/bin/sh
# Symfony's Translation 5.4.53 and Laravel's 8.83.26 (Debian: php-symfony-translation 5.4.53+dfsg-0+deb12u1, php-illuminate-translation 8.83.26+dfsg-2)
# say "one place" of any number of places in Sorani, Dari and Turkish, and in Danish too where its tag is written as on a page, da-DK.
#
# Guess before it was tried: of "one place|%count% places" the first is said of one and the second of more, in each language that has two forms
# (CLDR, plural rules: ckb and tr have "one" and "other", and so has fa, which prs, Dari, belongs to). A tag that has no rule
# falls back as texts do, da-DK to da, or an exception tells.
# Seen: the rule of tr, and of whatever is not in the table, is "the first", of 0 places and of 5, although the second stands beside it. ckb, prs
# and kmr, Kurmanji's own tag, are not in it; ku and fa are. A tag with a hyphen is in no table: da-DK and en-GB have "one place" for 5, while da_DK
# and en_GB are right. fa_AF is right in Symfony and not in Laravel. No exception, no warning.
# For us: numbers come out by the browser's Intl.PluralRules.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=8.83.26+dfsg-2
apt-get download php-symfony-translation=5.4.53+dfsg-0+deb12u1 php-symfony-translation-contracts=2.5.5-0+deb12u1 php-illuminate-translation=$version \
  php-illuminate-collections=$version php-illuminate-macroable=$version php-illuminate-support=$version php-illuminate-contracts=$version >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >try.php <<'PHP'
<?php
/** Laravel's namespace Support is spread over three packages. */
spl_autoload_register(function (string $name) {
    foreach (['Support', 'Collections', 'Macroable'] as $package) {
        $file = 'usr/share/php/' . strtr($name, ['\\Support\\' => "/$package/", '\\' => '/']) . '.php';
        if (is_file($file)) return require_once $file;
    }
});
require 'usr/share/php/Illuminate/Collections/helpers.php';
use Illuminate\Translation\MessageSelector;
use Symfony\Component\Translation\Loader\ArrayLoader;
use Symfony\Component\Translation\Translator;
foreach (['da', 'da_DK', 'da-DK', 'en_GB', 'en-GB', 'fa', 'fa_AF', 'prs', 'ku', 'kmr', 'ckb', 'tr'] as $locale) {
    $translator = new Translator($locale);
    $translator->addLoader('array', new ArrayLoader());
    $translator->addResource('array', ['places' => 'one place|%count% places'], $locale);
    $symfony = fn (int $count) => $translator->trans('places', ['%count%' => $count]);
    $laravel = fn (int $count) => strtr((new MessageSelector)->choose('one place|:count places', $count, $locale), [':count' => $count]);
    foreach (['Symfony' => $symfony, 'Laravel' => $laravel] as $name => $say) echo "$locale, $name: ", implode(', ', array_map($say, [0, 1, 2, 5, 21])), "\n";
}
PHP
php try.php | tee seen.txt
cat >expected.txt <<'TXT'
da, Symfony: 0 places, one place, 2 places, 5 places, 21 places
da, Laravel: 0 places, one place, 2 places, 5 places, 21 places
da_DK, Symfony: 0 places, one place, 2 places, 5 places, 21 places
da_DK, Laravel: 0 places, one place, 2 places, 5 places, 21 places
da-DK, Symfony: one place, one place, one place, one place, one place
da-DK, Laravel: one place, one place, one place, one place, one place
en_GB, Symfony: 0 places, one place, 2 places, 5 places, 21 places
en_GB, Laravel: 0 places, one place, 2 places, 5 places, 21 places
en-GB, Symfony: one place, one place, one place, one place, one place
en-GB, Laravel: one place, one place, one place, one place, one place
fa, Symfony: 0 places, one place, 2 places, 5 places, 21 places
fa, Laravel: 0 places, one place, 2 places, 5 places, 21 places
fa_AF, Symfony: 0 places, one place, 2 places, 5 places, 21 places
fa_AF, Laravel: one place, one place, one place, one place, one place
prs, Symfony: one place, one place, one place, one place, one place
prs, Laravel: one place, one place, one place, one place, one place
ku, Symfony: 0 places, one place, 2 places, 5 places, 21 places
ku, Laravel: 0 places, one place, 2 places, 5 places, 21 places
kmr, Symfony: one place, one place, one place, one place, one place
kmr, Laravel: one place, one place, one place, one place, one place
ckb, Symfony: one place, one place, one place, one place, one place
ckb, Laravel: one place, one place, one place, one place, one place
tr, Symfony: one place, one place, one place, one place, one place
tr, Laravel: one place, one place, one place, one place, one place
TXT
cmp seen.txt expected.txt
echo 'as described'
