#!/bin/sh
# Python 3.11.2's email (Debian: libpython3.11-stdlib 3.11.2-6+deb12u9) puts a space into the middle of a word when it reads who a mail is from:
# "Волонтерська група міста Рібе" is "Волонтерська група міст а Рібе".
#
# Guess before it was tried: a name that is too long for one encoded-word is written as two, parted by a space that is not shown: "any 'linear-white-space' that
# separates a pair of adjacent 'encoded-word's is ignored" (RFC 2047 §6.2), in a name as in a subject. With policy.default the `display_name` of who
# has sent a mail is the name that was written, above all where the same module has written it.
# Seen: the space is kept, wherever the letters happen to be cut: in Ukrainian, Arabic and Tigrinya within the third to sixth word, in Danish between two words of a longer
# name, which then have two spaces. A subject of the same letters comes out right, and so does the name with the older policy, compat32. Who looks
# a name up in a list, or shows who has written, has another name. No error, and no defect is noted.
# For us: no mail is read; a signup's answers go out as the browser or the web host sends them.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libpython3.11-stdlib=3.11.2-6+deb12u9 >/dev/null 2>&1
dpkg -x libpython3.11-stdlib_*.deb .
cat >try.py <<'PY'
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
names = [
    'Volontørgruppen i Ribe',
    'Sprogcaféen for børn og voksne på Ærø og Strynø i sommerferien',
    'Волонтерська група міста Рібе',
    'مجموعة متطوعي ريبه والبلدات المجاورة',
    'ክፉት ገዛ ን ኩሎም ሰባት ኣብ ሪበ ንቋንቋን ምኽርን',
]
for name in names:
    mail = EmailMessage()
    mail['From'] = Address(name, 'ribe', 'frivillig.example')
    mail['Subject'] = name
    mail.set_content('Hej')
    read = message_from_bytes(bytes(mail), policy=policy.default)
    sender = read['From'].addresses[0].display_name
    older = str(make_header(decode_header(message_from_bytes(bytes(mail))['From'])))
    right = {True: 'as written', False: 'another'}
    print(f"{sender}: subject {right[read['Subject'] == name]}, compat32 {right[older == f'{name} <ribe@frivillig.example>']}, defects {len(read['From'].defects)}")
PY
PYTHONUTF8=1 PYTHONPATH="$folder/usr/lib/python3.11" /usr/bin/python3 try.py | tee seen.txt
cat >expected.txt <<'TXT'
Volontørgruppen i Ribe: subject as written, compat32 as written, defects 0
Sprogcaféen for børn og voksne på Ærø og  Strynø i sommerferien: subject as written, compat32 as written, defects 0
Волонтерська група міст а Рібе: subject as written, compat32 as written, defects 0
مجموعة متطوعي ريبه والبل دات المجاورة: subject as written, compat32 as written, defects 0
ክፉት ገዛ ን ኩሎም ሰባት ኣ ብ ሪበ ንቋንቋን ምኽርን: subject as written, compat32 as written, defects 0
TXT
cmp seen.txt expected.txt
echo 'as described'
