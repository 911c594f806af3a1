// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `bitiş: {0}
Bizde neler var
Etkinlikler yükleniyor…
Randevuyla
Sabit saat yok. Arayın veya yazın, birlikte bir gün bulalım.
Başlıksız
Bütün gün
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
İletişim
Gönüllü olarak kaydolun
Resim ({0})
Resim
İlk kez mi geliyorsunuz?
Ücretsiz
Ücret: {0}
Konuştuğumuz diller: {0}
Tercüman var
Tercüman var, diller: {0}
Tercümana ihtiyacınız varsa gelmeden önce haber verin
Tercüman yok
Yanınızda bir arkadaşınızı getirebilirsiniz
Yaş: {0}
Kaydolun
{0} kişilik yer
Doğrudan gelin, kayıt gerekmez
Gelmeden önce kaydolun
Belediye (kommune) veya bir gönüllü sizi yönlendirir
Arayın veya yazın, bir saat kararlaştıralım
Çocuklar da gelebilir
Çocuk bakımı var
Yalnızca çocuklar için
Yalnızca yetişkinler için
Bir gönüllü sizi kapıda karşılar
İlk seferde biri sizinle gelebilir
Girişte basamak yok
Girişte basamak var
Asansör
Engelli tuvaleti
Yol düzgün değil
İşitme döngüsü
Engelli park yeri
Sigara içilmez
Üyelik ücreti için yardım edebiliriz
Malzeme için yardım edebiliriz
Ulaşım için yardım edebiliriz
Ne zaman
Yer
Sonraki tarihler
Buluşma yeri
Yolu nasıl bulursunuz
Otobüs ve tren
Adresi, aradığınızda veya yazdığınızda öğrenirsiniz
Düzenleyen: {0}
Birlikte düzenleyen: {0}
{0} kapsamında
Haritada gösterin
Bir Danimarkalıya gösterin
Takvime ekleyin
Bağlantıyı kopyalayın
Paylaşım metnini kopyalayın
Kopyalandı
Metni kendiniz kopyalayın
Paylaşın
Yazdırın
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
Bugün kapalı
Önce arayın
Gece gündüz
Açılış saatleri yükleniyor…
{0} saatine kadar
Açılış: {0}
Yeniden açılış: {0}
Şu anda açık
Şu anda kapalı
Ne zaman yeniden açılacağını bilmiyoruz.
Koordinatör
Gönüllü koordinatörü
Etkinlik sorumlusu
Başkan
Bir sorun olursa
Her gün
Her yıl {0}
Her yıl: {0}, {1} ile {2} arası
Ayın son {0} günü
Ayın ilk {0} günü
Ayın ikinci {0} günü
Ayın üçüncü {0} günü
Ayın dördüncü {0} günü
Ayın beşinci {0} günü
Her ayın şu günü: {0}.
İki haftada bir: {0}
İki haftada bir
Tek haftalarda her {0}
Tek haftalarda
Çift haftalarda her {0}
Çift haftalarda
Her {0}
Her hafta
Belirli günlerde
başlangıç: {0}
{0}. hafta ({1})
hariç: {0}
hariç: {0}
Yazıldı: {0}`;

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
