// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.other 13io xu lx2`;

export const sentences = `Bizde neler var
Etkinlikler yükleniyor…
Randevuyla
Sabit saat yok. Arayın veya yazın, birlikte bir gün bulalım.
Başlıksız
Bütün gün
bitiş: {0}
başladı: {0}
Son kayıt günü: {0}
Kayıt süresi doldu
İptal edildi
Ertelendi
Taşındı
Yeni yer
Yeni saat
Şu anda sürüyor
Gönüllü aranıyor
önceden: {0}
Doğrudan gelin
Kayıt
Yönlendirmeyle
Randevu alın
Yeniden deneyin
Çeviri kontrol edilmedi
Telefon
E-posta
Dil seçin
Kontrol: {0}
Kontrol: {0}, kontrol eden: {1}
Bilgilerin tarihi: {0}. Önce arayın.
Alındı: {0}, kaynak: {1}
{0}: en son {1} alındı, o zamandan beri değişmiş olabilir
Alınamadı: {0}
Bakım
Resmî dairelerdeki işleriniz
Mali ve hukuki danışmanlık
Terapi
Tercümanlık
Travma ve ruhsal hastalık tedavisi
Yardım edemediğimiz konular
Belediyenin (kommune) yaptıklarına ek oluruz, onun yerini almayız.
Bu konuda burada yardım alabilirsiniz
Kapatın
yeni sekmede açılır
Arayın: {0}
Kaynak: {0}
Kaynaklar: {0}
Alındı: {0}
Saat dilimi: {0}
Etkinlik yok
{0} etkinlik
{0} etkinlik
bugün
önümüzdeki hafta
önümüzdeki iki hafta
önümüzdeki ay
önümüzdeki {0} gün
önümüzdeki {0} gün
Şu anda etkinlik yok
Başka bir gün yeniden bakın.
Etkinlikleri şu anda gösteremiyoruz
Liste alınabilince geri gelecek. O zamana kadar bizi arayabilir veya bize yazabilirsiniz.
Liste eski olabilir
Şu anda yeni bilgi alamıyoruz. Listenin alındığı zaman: {0}. Lütfen yola çıkmadan önce arayın.
Bir kaynak yanıt vermediği için bazı etkinlikler eksik
Bütün ay
Uzun süreli
Daha fazla gösterin
ve {0} kez daha
ve {0} kez daha
Bağlantının gösterdiği şey artık yok
Bağlantının gösterdiği şey şu anda listede değil
Burada neler olduğunu görebilirsiniz.
Yazdırın
Listeyi yazdırın
Çıktıda yalnızca ilk {0} tanesi var
Yazdırıldı: {0}
Arama
örneğin futbol, mektup, ödev
Filtreler
Gün
Bütün günler
hiçbir şey
bir kez
iki kez
üç kez veya daha fazla
Konu
Yer ve grup
Konuşulan diller
Kimler için
Tercümanlı
Ücretsiz
Çocuklar da gelebilir
Kayıtsız
Bütün filtreleri kaldırın
{0} gösterin
Diğer
{0} etkinliği gösterin
{0} etkinliğin hepsini gösterin
Uygun bir şey bulamadık
Başka bir gün veya daha az filtre deneyin. Bizi de arayabilirsiniz. Birlikte bir yolunu buluruz.
“{0}” olmadan gösterin`;

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
