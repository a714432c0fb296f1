// How pages recommend other pages to their readers, in 28 languages.

extension Recommendations.Phrases {
  /// The beginnings of such lines: they speak to the reader, or of other customers. What could begin a sentence of an
  /// article as well must be the whole line, or all up to a colon: it ends in `$`.
  static let list = """
    you may also like|you might also like|you may like$|you might like$|you may like these|you might like these|\
    you may also enjoy|you might also enjoy|you may also be interested in|you might also be interested in|\
    you may be interested in$|you might be interested in$|customers also bought|customers also viewed|\
    customers also liked|customers who bought this|customers who viewed this|people also viewed|\
    people also bought|readers also liked|readers also enjoyed|recommended for you$
    das könnte dich auch interessieren|das könnte sie auch interessieren|das könnte euch auch interessieren|\
    das könnte dich interessieren|das könnte sie interessieren|das könnte dir auch gefallen|\
    das könnte ihnen auch gefallen|das könnte dir gefallen|das könnte ihnen gefallen|auch interessant$|\
    diese artikel könnten sie|diese artikel könnten dich|diese beiträge könnten dich|\
    diese beiträge könnten sie|kunden kauften auch|kunden haben auch gekauft|kunden haben auch angesehen
    vous aimerez aussi$|vous pourriez aussi aimer|vous pourriez également aimer|cela pourrait vous intéresser|\
    cela peut vous intéresser|ceci pourrait vous intéresser|ça pourrait vous intéresser|\
    ces articles pourraient vous intéresser|vous pourriez être intéressé|les clients ayant acheté
    te puede interesar|te podría interesar|también te puede interesar|también te podría interesar|\
    también te puede gustar|también podría gustarte|también te gustará|quizás te interese|quizá te interese|\
    tal vez te interese|le puede interesar$|también le puede interesar|puede que te interese$|\
    los clientes también compraron|los clientes también vieron
    também pode gostar|você pode gostar|você também pode gostar|você pode se interessar|\
    você também pode se interessar|talvez você goste|também poderá gostar|quem comprou também
    potrebbe interessarti|potrebbero interessarti|potrebbe anche interessarti|ti potrebbe interessare|\
    ti potrebbero interessare|ti potrebbe anche interessare|potrebbe piacerti|potrebbero piacerti|\
    ti potrebbe piacere
    dit vind je misschien ook|dit vindt u misschien ook|misschien vind je dit ook|ook interessant$|\
    klanten kochten ook
    du kanske också gillar|du kanske också är intresserad|du vil måske også synes om|du kan også lide$|\
    du vil kanskje også like|saatat pitää myös|sinua saattaa kiinnostaa
    może cię zainteresować|może cię też zainteresować|mogą cię zainteresować|mogą cię też zainteresować|\
    mogą cię również zainteresować|może ci się spodobać|mogą ci się spodobać|klienci kupili również
    mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|mohlo by vás zaujímať|\
    mohlo by sa vám páčiť|ez is érdekelheti|ezek is érdekelhetik|te-ar putea interesa|v-ar putea interesa
    вам может быть интересно|вам может понравиться|вам будет интересно|вам также может быть интересно|\
    вам также может понравиться|возможно, вам понравится|возможно, вам будет интересно|\
    возможно, вас заинтересует|вас может заинтересовать|вас также может заинтересовать|\
    с этим товаром покупают|вам може бути цікаво|вам може сподобатися|вам також може бути цікаво|\
    вам також може сподобатися|вас може зацікавити|вас також може зацікавити|може да ви интересува|\
    може да ви хареса
    ίσως σας ενδιαφέρει|μπορεί να σας ενδιαφέρει|μπορεί επίσης να σας ενδιαφέρει|\
    μπορεί επίσης να σας ενδιαφέρουν
    bunlar da ilginizi çekebilir|bunlar ilginizi çekebilir|ilginizi çekebilir
    anda mungkin juga suka|mungkin anda juga suka|có thể bạn quan tâm|có thể bạn cũng thích|\
    có thể bạn sẽ thích|bạn có thể quan tâm
    قد يعجبك|قد يهمك|ربما يعجبك|אולי יעניין אותך
    あなたへのおすすめ$|あなたへのおすすめ記事|あなたにおすすめ$|あなたにおすすめの記事|こちらもおすすめ$|\
    こちらの記事も|この商品を買った人
    猜你喜欢|猜您喜欢|猜你喜歡|你可能喜欢$|你可能也喜欢$|你可能感兴趣|您可能喜欢$|您可能也喜欢$|\
    您可能感兴趣|你可能會喜歡$|您可能會喜歡$|你可能有興趣|為你推薦$|为你推荐$|为您推荐$
    함께 보면 좋은 글$|함께 보면 좋은 기사$
    """
}
