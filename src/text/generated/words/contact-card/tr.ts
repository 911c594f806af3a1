// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Yeniden deneyin
Çeviri kontrol edilmedi
Telefon
E-posta
Dil seçin
Arayın
Mesaj bırakın
Kısa mesaj gönderin
E-posta yazın
Güvenli e-posta
İnternet sitesi
Güvenle gönderin
Sıradan e-postaya CPR numarası yazmayın.
belediye (kommune) çalışanları
gönüllüler
Herkes için.
Yalnızca {0} için.
Telefon saatleri
Konuştuğumuz diller
Yerimiz
Yolu nasıl bulursunuz
Otobüs ve tren
Haritada gösterin
Adresi kopyalayın
Rehbere kaydedin
QR kodu
İletişim bilgileri yükleniyor…
yalnızca tek haftalar
yalnızca çift haftalar
İletişim
Adres kopyalanamadı
QR kodu: {0}
İletişim bilgilerini şu anda gösteremiyoruz
Burada iletişim bilgimiz yok
Kontrol: {0}
Kontrol: {0}, kontrol eden: {1}
Bilgilerin tarihi: {0}. Önce arayın.
Alındı: {0}, kaynak: {1}
{0}: en son {1} alındı, o zamandan beri değişmiş olabilir
Alınamadı: {0}
Kapatın
yeni sekmede açılır
Arayın: {0}
Kaynak: {0}
Kaynaklar: {0}
Alındı: {0}
Saat dilimi: {0}
Bugün kapalı
Önce arayın
Gece gündüz
Açılış saatleri yükleniyor…
bitiş: {0}
{0} saatine kadar
Açılış: {0}
Yeniden açılış: {0}
Şu anda açık
Şu anda kapalı
Ne zaman yeniden açılacağını bilmiyoruz.
Şu anda arayabilirsiniz, {0}
Şu anda arayabilirsiniz
Bugün belki kimse yanıt vermez
Arayabileceğiniz zaman: {0}
Bir sorun olursa
Koordinatör
Gönüllü koordinatörü
Etkinlik sorumlusu
Başkan
Kopyalandı
Dosya gelmedi mi? Bazı uygulamalar dosya kaydedemez. Bağlantıyı kopyalayıp tarayıcınızda açın.
Dosyayı paylaşın
Bağlantıyı kopyalayın
Bir Danimarkalıya gösterin
Merhaba! Bana yolu gösterir misiniz?
Gitmek istediğim yer: {0}.
Yazdırın`;

export const format = {
  "weekdays": "Pazartesi,Salı,Çarşamba,Perşembe,Cuma,Cumartesi,Pazar",
  "weekdaysOn": "Pazartesi günü,Salı günü,Çarşamba günü,Perşembe günü,Cuma günü,Cumartesi günü,Pazar günü",
  "shortWeekdays": "Pzt,Sal,Çar,Per,Cum,Cmt,Paz",
  "months": "Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık",
  "shortMonths": "Oca,Şub,Mar,Nis,May,Haz,Tem,Ağu,Eyl,Eki,Kas,Ara",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${date} ${weekday}`,
  "dateAndTime": (date: string, time: string) => `${date}, ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " ve "
  ],
  "number": ",.",
  "relative": "bugün,yarın,dün"
} as const;

export const languageNames = {
  "da": "Danca",
  "en": "İngilizce",
  "uk": "Ukraynaca",
  "ru": "Rusça",
  "ar": "Arapça",
  "ti": "Tigrinya",
  "am": "Amharca",
  "fa": "Farsça",
  "fa-AF": "Darice",
  "ps": "Peştuca",
  "ku": "Kurmancî",
  "ckb": "Soranice",
  "so": "Somalice",
  "tr": "Türkçe",
  "sw": "Svahili",
  "fr": "Fransızca",
  "my": "Burmaca",
  "ksw": "Karence",
  "rw": "Kinyarwanda",
  "rn": "Kirundi",
  "om": "Oromo",
  "ur": "Urduca",
  "pl": "Lehçe",
  "ro": "Rumence",
  "lt": "Litvanca",
  "de": "Almanca",
  "bs": "Boşnakça",
  "sq": "Arnavutça",
  "vi": "Vietnamca",
  "zh": "Çince",
  "es": "İspanyolca",
  "th": "Tayca",
  "ta": "Tamilce",
  "kl": "Grönlandca",
  "fo": "Faroece",
  "dsl": "Danimarka işaret dili"
} as const;
