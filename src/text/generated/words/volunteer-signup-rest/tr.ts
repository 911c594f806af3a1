// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `Düzeltilecek {0} şey var
Düzeltilecek {0} şey var
Hata:
Adınızı yazın
Daha kısa bir ad yazın
Bir telefon numarası veya e-posta yazın
8 rakamlı bir telefon numarası yazın veya + ve ülke koduyla başlayın
E-postayı şöyle yazın: navn@eksempel.dk
Daha kısa bir metin yazın
{0} yaşını doldurduğunuzu işaretleyin
Buraya CPR numarası yazmayın
Bu bir CPR numarasına benziyor. Ona ihtiyacımız yok. Silin, sonra gönderebilirsiniz.
Yabancı bir telefon numarasıysa + ve ülke koduyla başlayın.
Numarayı benim için silin
Hastalık, inanç veya oturma izni hakkında yazmanız gerekmez. Bunu buluştuğumuzda konuşabiliriz.
Tamamlandı
Mesajınız için teşekkürler
Gönderildiği yer: {0}.
Sizi arar veya size yazarız.
Çok mu uzun sürdü?
Bir kişi daha kaydedin
Gönderildi, onaylanmadı
Form yeni sekmede gönderildi. Ulaşıp ulaşmadığına orada bakın. Yanıtlarınız hâlâ burada.
Sayfa yanıtlarınızı aldı. Onlar hâlâ burada.
E-postanız hazır
E-posta programınızdan gönderin. Açılmadıysa metni kopyalayıp bize yazın.
Metniniz kendiliğinden eklenemeyecek kadar uzun. Kopyalayıp e-postaya yapıştırın.
Kaydınız gönderilmedi
Kaydınız ulaştı mı, bilmiyoruz
Yazdığınız her şey hâlâ burada.
Şu anda internetiniz yok. Geri gelince göndermenizi hatırlatırız.
İnternet geri geldi. Yeniden gönderebilirsiniz.
Şu anda yoğunluk var. Bir dakika bekleyip yeniden deneyin.
Alıcı kabul etmedi. Bunun yerine yazın veya arayın.
Alıcı, CPR numarasına benzeyen bir şey gördü. Silip yeniden deneyin.
Düğmenin üstündeki kutuda robot olmadığınızı işaretleyin ve yeniden gönderin.
Bu sizin hatanız değil. Biraz sonra yeniden deneyin.
Tarayıcınız yeni sekme açmadı. Bu sayfa için izin verin ve yeniden gönderin.
Formun alıcısı yok. Bunun yerine yazın veya arayın.
Yanıt gelmedi. Yeniden deneyin: iki kez gelirse görürüz.
Yeniden gönderin
Yanıtlarınızı kopyalayın
Kopyalandı
Bunun yerine e-posta yazın
Yanıtlarınızın Dancası`;
