// Words that running text is full of, and words that boilerplate likes, in many languages.

extension TextVocabulary {
  /// Function words: articles, prepositions, pronouns, auxiliary verbs. A row or two for each language.
  static let functionWords = """
    the of and to a in is that it for on was with as be by at this are or from an not but have has had they you \
    which we were their his her its will would there what who when if can all been more one he she i my your our \
    us them so do does than then into about after how up out no just over also \
    der die das und zu den ist nicht von mit sich des auf für als auch es werden aus er hat dass sie nach wird \
    bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch man sein \
    wurde wenn ich wir ihr ihre seine kann \
    le la les de un une et à en est que qui dans pour pas au sur par plus ne se ce avec il sont son ont mais \
    comme ou elle nous vous leur ses cette aux fait être aussi où ces entre \
    el los las y del una por con para al lo como más su sus pero fue ha este esta cuando muy sin sobre también \
    hasta hay desde está donde porque \
    di che e per non si da dei della è nel alla sono più anche gli come ma delle dal questo nella ad \
    o os uma dos em na não com foi ao pelo pela são também seu sua \
    het een van dat op te zijn voor met niet aan om ook dan maar bij nog uit worden door naar heeft ze wordt \
    że się nie z w jest jak po co za od ale tak przez już są oraz dla być które który \
    och att det som på är av för med till inte ett han var men sig så har från kan \
    og til ikke \
    ja ei että oli mutta niin kun myös joka ovat hän tai sen \
    az és hogy nem egy ez volt meg csak már még mint vagy \
    v je že s jako ve pro byl jsou jeho \
    și în cu pe care nu din mai sa fost pentru \
    bir bu için ile çok daha olarak olan gibi kadar sonra ama \
    và của là có được cho không trong các một người với đã những này \
    yang ini itu dengan untuk tidak dari pada ke adalah akan juga \
    и в не на что с по это как из за то для от его он они но к у а так же все был или мы вы если когда при уже \
    і що з до та як від це але його про які \
    και το η να του της με για από που στο είναι ο οι δεν τα τη στην θα \
    في من على أن إلى هذا التي عن مع لا ما كان هذه \
    של את על לא זה הוא עם כי גם אל היא יש \
    के में है की का और से को पर यह एक भी ने हैं कि
    """

  /// What headers, footers, share bars, shops' buttons and comment forms say.
  static let boilerplateWords = """
    cookie cookies privacy policy terms copyright rights reserved subscribe newsletter login sign signup \
    register account share tweet facebook twitter instagram linkedin pinterest whatsapp youtube rss follow \
    advertisement sponsored related menu search contact sitemap accessibility careers click download app email \
    password cart checkout wishlist shipping returns reply replies comments comment logout joined posts views \
    likes report permalink previous next \
    datenschutz impressum agb anmelden abonnieren teilen kontakt suche warenkorb kommentare kommentar mehr \
    weiterlesen werbung anzeige \
    confidentialité mentions légales connexion inscription partager recherche panier commentaires abonnez \
    publicité lire suite \
    privacidad política iniciar sesión suscríbete compartir buscar carrito comentarios publicidad contacto leer \
    informativa accedi iscriviti condividi cerca carrello commenti pubblicità contatti leggi \
    privacidade entrar assine compartilhar pesquisar carrinho comentários \
    inloggen aanmelden delen zoeken winkelwagen reacties \
    zaloguj udostępnij szukaj koszyk komentarze polityka prywatności regulamin \
    войти поиск корзина реклама
    """
}
