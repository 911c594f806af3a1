#!/bin/sh
# ZBar 0.23.92 (Debian: libzbar0 0.23.92-7+deb12u1) reads "ø" in a QR code as a Chinese character, though its bytes are UTF-8.
#
# Guess before it was tried: a QR code in bytes, as qrencode 4.1.1 writes it (and most generators: UTF-8 without an ECI
# mark), is read as UTF-8 wherever the bytes are valid UTF-8, so that a card for Smørrebrød and one for Åbent hus both come out.
# Seen: it depends on the word. "Åbent hus" and "Café Ærø" come out, "Smørrebrød" is "Sm繪rrebr繪d", "Sønderborg"
# "S繪nderborg": bytes that are valid Big5 too are taken for Big5, when no "Æ" or "Å" stands beside them that is not.
# Tigrinya becomes Japanese. No error, no warning.
# For us: what the card's codes hold are addresses (tel:, https:) with every other letter percent-encoded.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download libzbar0=0.23.92-7+deb12u1 qrencode=4.1.1-1 libqrencode4=4.1.1-1 libpng16-16 libv4l-0 libv4lconvert0 \
  libjpeg62-turbo libdbus-1-3 libx11-6 libxcb1 libxau6 libxdmcp6 libbsd0 libmd0 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
cat >read.py <<'PY'
import ctypes, glob, subprocess, sys
zbar = ctypes.CDLL(glob.glob('usr/lib/*/libzbar.so.0')[0])
for name in ('image_scanner_create', 'image_create', 'image_first_symbol'): getattr(zbar, 'zbar_' + name).restype = ctypes.c_void_p
zbar.zbar_symbol_get_data.restype = ctypes.c_char_p
SCALE, BORDER = 6, 4
for text in sys.argv[1:]:
    # Two signs a module: '#' is dark.
    lines = subprocess.run(['usr/bin/qrencode', '-8', '-l', 'M', '-m', str(BORDER), '-t', 'ASCII', text], capture_output=True, check=True).stdout.decode().split('\n')
    rows = [line[::2] for line in lines if line]
    pixels = b''.join(b''.join((b'\0' if sign == '#' else b'\xff') * SCALE for sign in row) * SCALE for row in rows)
    scanner, image = (ctypes.c_void_p(create()) for create in (zbar.zbar_image_scanner_create, zbar.zbar_image_create))
    zbar.zbar_image_set_format(image, ctypes.c_ulong(int.from_bytes(b'Y800', 'little')))
    zbar.zbar_image_set_size(image, len(rows[0]) * SCALE, len(rows) * SCALE)
    zbar.zbar_image_set_data(image, pixels, ctypes.c_ulong(len(pixels)), None)
    zbar.zbar_scan_image(scanner, image)
    print(f'{text}: {zbar.zbar_symbol_get_data(ctypes.c_void_p(zbar.zbar_image_first_symbol(image))).decode()}')
PY
LD_LIBRARY_PATH=$(echo "$folder"/usr/lib/*-linux-gnu*) PYTHONUTF8=1 /usr/bin/python3 read.py \
  'Åbent hus' 'Café Ærø' 'Smørrebrød' 'Sønderborg' 'ክፉት ገዛ' 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
Åbent hus: Åbent hus
Café Ærø: Café Ærø
Smørrebrød: Sm繪rrebr繪d
Sønderborg: S繪nderborg
ክፉት ገዛ: 瘧ｭ瘢蚊卸 瘡違魚
TXT
cmp seen.txt expected.txt
echo 'as described'
