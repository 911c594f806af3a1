// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Otobüs ve tren
Gönüllü olarak kaydolun
Resim ({0})
Resim
İlk kez mi geliyorsunuz?
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
Adresi, aradığınızda veya yazdığınızda öğrenirsiniz
Düzenleyen: {0}
Birlikte düzenleyen: {0}
{0} kapsamında
Haritada gösterin
Takvime ekleyin
Paylaşım metnini kopyalayın
Metni kendiniz kopyalayın
Paylaşın
Takvim dosyasını indirin
Bütün tarihler
Tarihler, son gün: {0}
Yalnızca {0}
Veya bağlantıyı takviminize yapıştırın
Takvime abone olun
Takviminiz değişiklikleri kendisi alır. Bu bir güne kadar sürebilir.
Danca
Ödevler
Danışmanlık
Telefon ve internet bankacılığı
Buluşma yeri
Danimarka’yı tanıma
Şehri tanıyın
Kültürler arası buluşma
Topluma katılım
Aileler
Arkadaşlık
Kadınlar
Çocuklar
Gençler
Spor
Doğa
Kültür
Boş zaman ve kültür
Müzik
El işi ve yaratıcılık
Yemek
Tatiller ve bayramlar
Dernekler
Okul ve eğitim
Akşam okulu
Yol gösterici
İş ve staj
İş bulma
İş piyasası
Konut
Taşınmaya yardım
Mobilya ve eşya
Sağlık
Gönüllü olun
İş birliği
Herkes gelebilir
Danimarka’ya yeni gelenler
Mülteciler
Aile birleşimiyle gelenler
Etnik azınlıklar
Komşular
Anne babalar
Erkekler
Yetişkinler
Yaşlılar
Gönüllüler
Uzmanlar
İletişim
Koordinatör
Gönüllü koordinatörü
Etkinlik sorumlusu
Başkan
Bir sorun olursa
Bağlantıyı kopyalayın
Kopyalandı
Dosya gelmedi mi? Bazı uygulamalar dosya kaydedemez. Bağlantıyı kopyalayıp tarayıcınızda açın.
Dosyayı paylaşın
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
Bir Danimarkalıya gösterin
Merhaba! Bana yolu gösterir misiniz?
Gitmek istediğim yer: {0}.`;
