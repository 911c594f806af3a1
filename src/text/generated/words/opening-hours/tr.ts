// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Yeniden deneyin
Çeviri kontrol edilmedi
Telefon
E-posta
Dil seçin
yılbaşı günü
Kutsal Perşembe
Kutsal Cuma
Paskalya Pazarı
Paskalya Pazartesisi
Büyük Dua Günü
İsa’nın Göğe Yükselişi
Pentekost Pazarı
Pentekost Pazartesisi
Noel günü
Noel’in ikinci günü
1 Mayıs
İsa’nın Göğe Yükselişinden sonraki gün
Anayasa Günü
Noel arifesi
Noel ile yılbaşı arası
yılbaşı gecesi
Sonraki açılış: {0}
Belki açık: {0}. Önce arayın.
Bugün {0}. Açık olup olmadığını bilmiyoruz.
Saatler en son {0} tarihinde kontrol edildi.
Açılış saatlerini bilmiyoruz.
Bugünün bilgileri birbirini tutmuyor.
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
Açılış saatleri
Gün
Saat
Kapalı
Yaklaşan değişiklikler
Haritada gösterin
Açılış saatlerini şu anda gösteremiyoruz
bu hafta değil
Açık: {0}
yalnızca tek haftalar
yalnızca çift haftalar
yalnızca ayın sonuncusu
yalnızca ayın ilki
yalnızca ayın ikincisi
yalnızca ayın üçüncüsü
yalnızca ayın dördüncüsü
yalnızca ayın beşincisi`;

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
