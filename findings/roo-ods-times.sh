#!/bin/sh
# roo 2.10.0 (Debian: ruby-roo 2.10.0-1) reads 19.30 in an ODS sheet as 19 o'clock, and 07:30 PM as half past seven in the morning.
#
# Guess before it was tried: a cell of the type time has its value in office:time-value, "PT19H30M00S" (OpenDocument 1.3, Part 3); what it
# shows depends on the format, a full stop in Danish, AM and PM in English, and is for people.
# Seen: what is shown is read. It is cut at its colons and each part taken for a number: "19.30" is 19:00, "07:30 PM" is 07:30, "kl. 19:30" is
# 00:30, and "19:30" is right. Dates are read by their office:date-value, whatever they show. No error, no warning.
# For us: the feed tool reads the value of an ODS cell.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download ruby-roo=2.10.0-1 ruby-zip=2.3.2-1 ruby-nokogiri=1.13.10+dfsg-2+b1 ruby-mini-portile2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cell() {
  printf '<table:table-cell office:value-type="%s" office:%s-value="%s"><text:p>%s</text:p></table:table-cell>' "$1" "$1" "$2" "$3"
}
{
  printf '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
  printf 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">'
  printf '<office:body><office:spreadsheet><table:table table:name="Program"><table:table-row>'
  for shown in 19:30 19.30 '07:30 PM' 'kl. 19:30'; do cell time PT19H30M00S "$shown"; done
  cell date 2027-06-07 '7. juni 2027'
  printf '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'
} >content.xml
cat >read.rb <<'RB'
require 'roo'
require 'zip'
manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' \
  '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>' \
  '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
files = {'mimetype' => 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml' => File.read('content.xml'), 'META-INF/manifest.xml' => manifest}
Zip::OutputStream.open('program.ods') do |zip|
  files.each do |name, text|
    zip.put_next_entry(name, nil, nil, name == 'mimetype' ? Zip::Entry::STORED : Zip::Entry::DEFLATED)
    zip.write(text)
  end
end
sheet = Roo::Spreadsheet.open('program.ods')
puts "roo #{Roo::VERSION}"
shown = ['19:30', '19.30', '07:30 PM', 'kl. 19:30', '7. juni 2027']
shown.each_with_index { |text, index| puts "#{text}: #{sheet.celltype(1, index + 1)}, #{sheet.cell(1, index + 1)}" }
puts sheet.to_csv
RB
GEM_PATH="$folder/usr/share/rubygems-integration/all:$folder/usr/lib/x86_64-linux-gnu/rubygems-integration/3.1.0" ruby read.rb | tee seen.txt
cat >expected.txt <<'TXT'
roo 2.10.0
19:30: time, 70200
19.30: time, 68400
07:30 PM: time, 27000
kl. 19:30: time, 1800
7. juni 2027: date, 2027-06-07
19:30:00,19:00:00,07:30:00,00:30:00,2027-06-07
TXT
cmp seen.txt expected.txt
echo 'as described'
