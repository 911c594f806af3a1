#!/bin/sh
# vega-loader 5.1.3 (parse: 'auto') and csv-parse 7.0.3 (cast_date) read "Tangevej 6" in a list of places as 1 June 2001, and "Mandag 10-12" as
# 12 October; Joi 18.3.2, yup 1.7.1 and zod 4.6.7 (coerce) take both for dates in a form.
#
# Guess before it was tried: a cell is made a date where it is one and is left as it is where it is not, and a field that has to be a date
# refuses what is none. An address is none, nor are a room, a bus and the hours on a door; "7. juni", without a year, may be either.
# Seen: all five leave it to `Date.parse`, which for what is no ISO date may do as it likes (ECMA-262 §21.4.3.2); that of Node passes over the words
# before the first number, takes that for a month, one behind it for a day, and 2001 for the year. "Bus 8" is 1 August. "1. sal" and "Torsdag 17-19"
# are left alone, so it is not seen with every list. "05.06.2027" is 6 May. No error, no warning. That it is `Date.parse` can be read of most of them
# (csv-parse: "Be careful, it relies on Date.parse"), what that makes of an address cannot.
# For us: dates in sheets and words are read by code of our own, and what is in doubt is asked about.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent csv-parse@7.0.3 vega-loader@5.1.3 joi@18.3.2 yup@1.7.1 zod@4.6.7
cat >try.mjs <<'JS'
import {parse} from 'csv-parse/sync';
import Joi from 'joi';
import {read} from 'vega-loader';
import * as yup from 'yup';
import {z} from 'zod';
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const texts = ['Tangevej 6', 'Lokale 2', 'Bus 8', 'Mandag 10-12', 'Hverdage 9-15', '7. juni', '05.06.2027', '1. sal', 'Vindrosen', 'Torsdag 17-19'];
for (const text of texts) {
  const [[, cell]] = parse(`"Titel","${text}"`, {cast: true, cast_date: true});
  const [row] = read(`Sted\n"${text}"`, {type: 'csv', parse: 'auto'});
  const asked = {
    'csv-parse': day(cell),
    'vega-loader': typeof row.Sted === 'number' ? day(new Date(row.Sted)) : day(row.Sted),
    Joi: day(Joi.date().validate(text).error ? 'refused' : Joi.date().validate(text).value),
    yup: yup.date().isValidSync(text) ? day(yup.date().cast(text)) : 'refused',
    zod: z.coerce.date().safeParse(text).success ? day(z.coerce.date().parse(text)) : 'refused',
  };
  console.log(`${text}: ${Object.entries(asked).map(([name, value]) => `${name} ${value}`).join(', ')}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
cat >expected.txt <<'TXT'
Tangevej 6: csv-parse 2001-06-01, vega-loader 2001-06-01, Joi 2001-06-01, yup 2001-06-01, zod 2001-06-01
Lokale 2: csv-parse 2001-02-01, vega-loader 2001-02-01, Joi 2001-02-01, yup 2001-02-01, zod 2001-02-01
Bus 8: csv-parse 2001-08-01, vega-loader 2001-08-01, Joi 2001-08-01, yup 2001-08-01, zod 2001-08-01
Mandag 10-12: csv-parse 2001-10-12, vega-loader 2001-10-12, Joi 2001-10-12, yup 2001-10-12, zod 2001-10-12
Hverdage 9-15: csv-parse 2001-09-15, vega-loader 2001-09-15, Joi 2001-09-15, yup 2001-09-15, zod 2001-09-15
7. juni: csv-parse 2001-06-07, vega-loader 2001-06-07, Joi 2001-06-07, yup 2001-06-07, zod 2001-06-07
05.06.2027: csv-parse 2027-05-06, vega-loader 2027-05-06, Joi 2027-05-06, yup 2027-05-06, zod 2027-05-06
1. sal: csv-parse 1. sal, vega-loader 1. sal, Joi refused, yup refused, zod refused
Vindrosen: csv-parse Vindrosen, vega-loader Vindrosen, Joi refused, yup refused, zod refused
Torsdag 17-19: csv-parse Torsdag 17-19, vega-loader Torsdag 17-19, Joi refused, yup refused, zod refused
TXT
cmp seen.txt expected.txt
echo 'as described'
