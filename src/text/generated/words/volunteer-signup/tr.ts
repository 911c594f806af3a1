// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Yeniden deneyin
Çeviri kontrol edilmedi
Telefon
E-posta
Dil seçin
Bakım
Resmî dairelerdeki işleriniz
Mali ve hukuki danışmanlık
Terapi
Tercümanlık
Travma ve ruhsal hastalık tedavisi
Kapatın
yeni sekmede açılır
Arayın: {0}
Kaynak: {0}
Kaynaklar: {0}
Alındı: {0}
Saat dilimi: {0}
Bilgilerinizi nasıl koruyoruz
Kim
Veri sorumlusu: {0}.
Veri koruma danışmanı
Neden
Ne yazacağınıza siz karar verirsiniz. Adınız ve telefonunuz veya e-postanız olmadan size yanıt veremeyiz.
Kim görür
Yanıtlarınızın gönderildiği yer: {0}.
Ne kadar süre
Haklarınız
Bilgilerinizi görebilir, alabilir, düzeltebilir, silebilir, kullanımını sınırlayabilir ve buna itiraz edebilirsiniz. Hiçbir makine hakkınızda karar vermez.
Danimarka Veri Koruma Kurumuna (Datatilsynet) şikâyet edebilirsiniz
Gizlilik metninin tamamını okuyun
Gönüllü olarak kaydolun
Gönderiliyor…
Bu sizi bağlamaz. Hesap veya şifre gerekmez.
Gönderilemedi. Yanıtlarınız hâlâ burada. İnternetinizi kontrol edip yeniden deneyin, bizi arayın veya bize yazın.
Biraz sonra yeniden deneyin, bizi arayın veya bize yazın.
Gönüllü olun
Özel bir beceri gerekmez. Zaman, sabır ve merak yeter; siz de Danimarka’da yeni olabilirsiniz.
Kaydolun
Kim olduğunuzu ve ne yapmak istediğinizi yazın. İki dakika sürer.
Konuşuruz
Sizi ararız veya size yazarız, sonra bir kahve içerken buluşuruz.
Başlarsınız
İlk seferlerde deneyimli bir gönüllüyle birlikte olursunuz.
Sizden beklediklerimiz
Size sunduklarımız
Göreviniz olmayanlar
Bir görevi her zaman geri çevirebilirsiniz.
Gönüllülük kurallarını okuyun
Gönüllülük anlaşması (frivilligaftale)
Buluştuğumuzda birlikte yazarız. İstediğiniz zaman bırakabilirsiniz.
Gizlilik yükümlülüğü (tavshedspligt)
Başkaları hakkında duyduklarınızı kimseye söylemezsiniz. Buluştuğumuzda imzalarsınız.
15 yaşından küçük çocuklarla olacaksanız, çocuklarla ilgili sabıka kaydı (børneattest)
Dernek bunu sonra sizinle birlikte alır. Şimdi bir şey göndermeyin.
Çocuklarla asla yalnız kalmayın
Her zaman en az iki yetişkin olursunuz.
Bir tanıtım
Başlamadan önce görevi ve bizi tanırsınız.
Rolünüzü bilin
Siz bir yol arkadaşısınız, dosya memuru (sagsbehandler), terapist veya tercüman değil.
Güvenilir olun
Gelemeyecekseniz vaktinde haber verin.
Yaşadığınız yeri tanıyın
Şehirde, derneklerde ve günlük hayatta yol gösterin.
Diğer gönüllülerle topluluk duygusu
Başlangıçta tanıtım ve sabit bir gönüllü arkadaş
Gönüllü olduğunuz sürece sigorta
Kurslar ve danışma
Zor bir şey olduğunda konuşacak biri
Masraflarınız ödenir
(zorunlu değil)
Adınız
Size seslenilmesini istediğiniz ad
Size nasıl ulaşabiliriz?
En az birini yazın.
Ne yapmak istersiniz?
Gönüllü aranıyor
Henüz bilmiyorum
O zaman birlikte buluruz
Ne zaman vaktiniz var?
Gündüz
Akşam
Hafta sonu
Değişiyor
Konuştuğunuz diller
diğer
Biraz kendinizden
En fazla {0} karakter. İsterseniz kendi dilinizde yazın. CPR numarası, hastalık veya din hakkında yazmayın.
{0} / {1} karakter
{0} yaşımı doldurdum
Doldurmayın
Formu şu anda gösteremiyoruz
Form yükleniyor…`;

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
