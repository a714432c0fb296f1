// One text for each of many languages, with abbreviations, ordinals, initials and quotes that only its own rules know.
import Testing

@testable import SentenceSplitting

@Suite struct EveryLanguageTests {
  @Test(
    "abbreviations, ordinals and quotes of the language are honoured",
    arguments: [
      LanguageExample("af", "Mnr. Botha en mev. Nel kom bv. op Maandag.", "Ons wag."),
      LanguageExample("be", "Вуліца ім. Купалы доўгая.", "Тут жылі А. Кос і інш."),
      LanguageExample("bg", "Проф. Иванов живее на ул. Роза.", "Той чете."),
      LanguageExample("ca", "El Sr. Puig i la Dra. Roca viuen aquí.", "Plou."),
      LanguageExample("cs", "Prof. Novák přijel 5. května.", "Přivezl knihy, mapy apod.", "Pak odjel."),
      LanguageExample("da", "Hr. Holm kom den 4. juli kl. 9 f.eks. med toget.", "Det regnede."),
      LanguageExample("de", "Frau Dr. Weiß wohnt seit dem 2. März in Nr. 7.", "Sie malt z. B. Schiffe."),
      LanguageExample("el", "Ο κ. Παππάς ήρθε.", "Πού μένει;", "Κανείς δεν ξέρει."),
      LanguageExample("en", "Capt. Rowe met Mrs. Hale on Elm St. in No. 7.", "They spoke."),
      LanguageExample("es", "El Sr. Ruiz vive en la pág. 3 del plano.", "¿Dónde está?", "No lo sé."),
      LanguageExample("et", "Hr. Tamm sündis 24. veebruaril.", "Ta luges."),
      LanguageExample("fi", "Hän muutti 6. joulukuuta esim. junalla.", "Satoi."),
      LanguageExample("fr", "M. Roux et Mme. Blanc lisent p. 12.", "« Bien ! » dit-elle.", "Il pleut."),
      LanguageExample("hr", "Dr. Kos je došao 3. lipnja npr. vlakom.", "Padala je kiša."),
      LanguageExample("hu", "Dr. Kiss 1848. március 15-én pl. vonattal jött.", "Esett."),
      LanguageExample("it", "Il dott. Neri e la sig.ra Verdi leggono pag. 4.", "Piove."),
      LanguageExample("lt", "Prof. Kazlauskas gyvena g. Nr. 5.", "Lyja."),
      LanguageExample("nb", "Hr. Dahl kom den 17. mai kl. 8 bl.a. med ferga.", "Det regnet."),
      LanguageExample("nl", "Dhr. Smit en mevr. Bos wonen o.a. in nr. 8.", "Het regent."),
      LanguageExample("pl", "Prof. Wilk mieszka przy ul. Długiej m.in. z bratem.", "Pada."),
      LanguageExample("pt", "O Sr. Melo e a Dra. Reis moram na pág. 9.", "Chove."),
      LanguageExample("ro", "Dl. Popa stă pe str. Lungă nr. 4.", "Plouă."),
      LanguageExample("ru", "Проф. Орлов живёт на ул. Лесной, д. 5.", "Там тихо, тепло и т. д.", "Он рад."),
      LanguageExample("sk", "Prof. Hora prišiel 8. júna napr. vlakom.", "Pršalo."),
      LanguageExample("sl", "Dr. Breza je prišel 9. julija npr. z vlakom.", "Deževalo je."),
      LanguageExample("sv", "Prof. Berg kom kl. 7 bl.a. med tåget.", "Det regnade."),
      LanguageExample("tr", "Dr. Kaya 23. sokakta oturuyor.", "Prof. Demir geldi.", "Yağmur yağdı."),
      LanguageExample("uk", "Проф. Гай живе на вул. Лісовій, буд. 5.", "Там тихо."),
      LanguageExample("az", "Prof. Quliyev Bakıda yaşayır.", "O, kitab yazır."),
      LanguageExample("cy", "Mae Dr. Rees yn byw yma, e.e. yn y dref.", "Mae hi'n bwrw glaw."),
      LanguageExample("eo", "D-ro. Zorn loĝas ĉi tie, ekz. en la urbo.", "Pluvas."),
      LanguageExample("eu", "Dr. Etxe Bilbon bizi da, adib. zaharrean.", "Euria ari du."),
      LanguageExample("ga", "Tá an Dr. Byrne ar lch. 7.", "Tá sé fuar."),
      LanguageExample("gl", "O Sr. Souto e a Sra. Rial len a páx. 5.", "Chove."),
      LanguageExample("gu", "ડૉ. પટેલ અહીં રહે છે.", "વરસાદ પડે છે."),
      LanguageExample("is", "Próf. Jón býr hér t.d. á bls. 9.", "Það rignir."),
      LanguageExample("kk", "Проф. Омаров № 5 үйде тұрады.", "Ол кітап жазады."),
      LanguageExample("kn", "ಡಾ. ರಾವ್ ಇಲ್ಲಿ ವಾಸಿಸುತ್ತಾರೆ.", "ಮಳೆ ಬರುತ್ತಿದೆ."),
      LanguageExample("ky", "Проф. Асанов ушул жерде жашайт.", "Жамгыр жаап жатат."),
      LanguageExample("lv", "Prof. Kalns dzīvo šeit, piem. pilsētā.", "Līst."),
      LanguageExample("mk", "Проф. Ристов живее на ул. Роза бр. 5.", "Врне."),
      LanguageExample("ml", "ഡോ. നായർ ഇവിടെ താമസിക്കുന്നു.", "മഴ പെയ്യുന്നു."),
      LanguageExample("mn", "Проф. Бат энд амьдардаг.", "Бороо орж байна."),
      LanguageExample("ms", "Dr. Rahman tinggal di Jl. Melati No. 5.", "Hujan turun."),
      LanguageExample("sq", "Prof. Hoxha jeton këtu, p.sh. në rr. Durrësit nr. 4.", "Bie shi."),
      LanguageExample("sr", "Проф. Јовић станује у ул. Роза бр. 7.", "Пада киша."),
      LanguageExample("sw", "Dkt. Juma anaishi hapa, uk. 5.", "Mvua inanyesha."),
      LanguageExample("tl", "Si Dr. Reyes at si Gng. Cruz ay narito.", "Umuulan."),
      LanguageExample("uz", "Prof. Karimov shu yerda yashaydi.", "Yomg'ir yog'moqda."),
      LanguageExample("hy", "Նա եկավ։", "Մենք գնացինք։"),
      LanguageExample("am", "እሱ መጣ።", "እኛ ሄድን።"),
      LanguageExample("hi", "वह आया।", "हम गए।", "क्या वह घर है?", "हाँ।"),
      LanguageExample("bn", "সে এল।", "আমরা গেলাম।"),
      LanguageExample("mr", "तो आला.", "आम्ही गेलो."),
      LanguageExample("ne", "ऊ आयो।", "हामी गयौं।"),
      LanguageExample("pa", "ਉਹ ਆਇਆ।", "ਅਸੀਂ ਗਏ।"),
      LanguageExample("ur", "وہ آیا۔", "ہم گئے۔", "کیا وہ گھر ہے؟", "ہاں۔"),
      LanguageExample("fa", "او آمد.", "ما رفتیم.", "کجا بود؟", "نمی‌دانم."),
      LanguageExample("ar", "جاء الولد.", "أين كان؟", "لا أعرف."),
      LanguageExample("he", "הוא בא.", "איפה היה?", "לא ידוע."),
      LanguageExample("my", "သူလာသည်။", "ငါတို့သွားသည်။", separator: ""),
      LanguageExample("km", "គាត់មក។", "យើងទៅ។"),
      LanguageExample("ja", "雨が降る。", "「行こう。」と彼は言った。", "外は寒い！", separator: ""),
      LanguageExample("zh", "下雨了。", "他说：“走吧！”", "外面很冷？", separator: ""),
      LanguageExample("ko", "비가 온다.", "우리는 집에 갔다."),
      LanguageExample("ka", "ის მოვიდა.", "ჩვენ წავედით."),
      LanguageExample("ta", "அவன் வந்தான்.", "நாம் போனோம்."),
      LanguageExample("te", "అతను వచ్చాడు.", "మేము వెళ్ళాము."),
      LanguageExample("vi", "Anh ấy đến.", "Chúng tôi đi."),
      LanguageExample("id", "Bpk. Budi dan Ibu Sri tinggal di Jl. Melati No. 5.", "Hujan turun."),
      LanguageExample("la", "Pluit.", "Domum imus."),
    ])
  func honours(_ example: LanguageExample) throws {
    let text = example.expected.joined(separator: example.separator)
    #expect(try sentences(text, example.code) == example.expected)
  }

  @Test(
    "a month cut short between a day and a time of day ends no sentence, whatever the language",
    arguments: ["pl", "ru", "it", "en", "fr"])
  func timestamps(_ code: String) throws {
    let line = "-rw-r--r-- 1 ames 4096 12 lut. 09:14 notes.txt"
    #expect(try sentences(line, code) == [line])
    #expect(try sentences("Fuori sono 12 cani. 09:14 si parte.", "it").count == 1)
    #expect(try sentences("Fuori corrono 12 cavalli. 09:14 si parte.", "it").count == 2)
  }
}
