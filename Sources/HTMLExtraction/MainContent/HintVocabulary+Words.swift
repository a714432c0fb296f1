// The words themselves, lower-case, without accents; a word may stand in several rows.

extension HintVocabulary {
  /// English first, then what sites in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
  /// Swedish, Turkish, Russian and Japanese (transcribed) use beside it.
  static let table: [(Hints, String)] = [
    (
      .navigation,
      """
      nav navbar navigation navi navigate topnav subnav sitenav mainnav menu menubar megamenu submenu topmenu \
      menuitem navlink navlinks hamburger sitemap navigatie navigacja navegacion navigazione menyu
      """
    ),
    (
      .footer,
      """
      footer foot bottom colophon fuss fusszeile piedpage pied pie rodape voet voettekst stopka paticka \
      sidfot contentinfo tagline bottombar subfooter
      """
    ),
    (
      .header,
      """
      header head masthead topbar kopf kopfzeile kopfbereich entete cabecera encabezado cabecalho testata \
      hlavicka naglowek sidhuvud logo branding brand top sitehead titlebar
      """
    ),
    (
      .sidebar,
      """
      sidebar side aside rail seitenleiste seitenspalte marginalspalte marginalie barra lateral rightcol \
      leftcol rightbar leftbar rightrail complementary secondary sidemenu sidenav right left kolom zijbalk
      """
    ),
    (
      .comment,
      """
      comment comments disqus commentlist commentform respond discussion kommentar kommentare kommentarer \
      commentaire commentaires comentario comentarios commento commenti reactie reacties komentarz komentarze \
      komentar komentare yorum yorumlar commenting commenter livefyre kommentti wpdiscuz
      """
    ),
    (
      .share,
      """
      share sharing shares sharebar social socials socialmedia sharethis addthis addtoany follow facebook \
      twitter whatsapp pinterest linkedin instagram telegram tumblr reddit vk teilen partager partage compartir \
      compartilhar condividi delen udostepnij sdilet dela paylas like likes tweet sns hatena
      """
    ),
    (
      .related,
      """
      related recommend recommended recommendation recommendations recs similar more also suggested suggestion \
      suggestions readmore moreon seealso yarpp outbrain taboola zergnet crosssell upsell upsells crosslink \
      verwandt verwandte weitere aehnliche mehr siehe relacionado relacionados relacionadas correlati \
      associes lire leggi gerelateerd podobne powiazane souvisejici benzer ilgili kanren relateret
      """
    ),
    (
      .popular,
      """
      popular trending mostread mostpopular latest recent newest hot bestseller bestsellers meistgelesen \
      neueste beliebt aktuell populaires recientes ultimas ultime ultimi populair najnowsze popularne son \
      ranking trends breaking ticker headlines
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertising advertorial adsense adslot adbox adunit adsbygoogle \
      adcontainer adwrapper banner banners sponsor sponsors sponsored promo promos promotion promotions \
      promoted anzeige anzeigen werbung reklame publicite pub publicidad publicidade pubblicita reklama \
      reklam dfp gpt doubleclick leaderboard skyscraper billboard mpu affiliate commercial
      """
    ),
    (
      .consent,
      """
      cookie cookies consent gdpr dsgvo ccpa privacy onetrust cookiebot cmp klaro borlabs datenschutz \
      trustarc cookiebar cookielaw cookieconsent iubenda didomi
      """
    ),
    (
      .breadcrumb,
      """
      breadcrumb breadcrumbs crumb crumbs breadcrumblist brotkrume brotkrumen pfad ariane migas migaja \
      briciole kruimelpad trail bread okruszki
      """
    ),
    (
      .pagination,
      """
      pagination pager paging pagenav paginator paginate pages next prev previous weiter zurueck siguiente \
      anterior suivant precedent successivo precedente proximo volgende vorige nextprev loadmore strankovani
      """
    ),
    (
      .login,
      """
      login logon signin signup register registration account logout password auth anmelden anmeldung \
      registrieren konto connexion inscription iniciar registro accedi registrati inloggen logowanie \
      prihlaseni giris entrar
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters subscribe subscription subscriptions mailing mailchimp optin paywall regwall \
      abonnieren abonnement abo suscribete suscripcion iscriviti email mailinglist nieuwsbrief hubspot \
      inscricao subscriber infolettre leadform
      """
    ),
    (
      .modal,
      """
      modal popup popover overlay lightbox dialog tooltip dropdown flyout offcanvas drawer toast alertdialog \
      fancybox backdrop mfp popin fenster sticky
      """
    ),
    (
      .search,
      """
      search searchbox searchform searchbar suche suchen recherche rechercher buscar busqueda buscador cerca \
      ricerca pesquisa zoeken szukaj hledat sok ara autocomplete typeahead filter filters facet facets sort \
      sorting refine refinement filtering
      """
    ),
    (
      .tags,
      """
      tag tags tagcloud taglist tagged category categories cat cats kategorie kategorien rubrik rubrique topics \
      topic keyword keywords schlagwort schlagworte etiqueta etiquetas categoria categorias taxonomy terms \
      hashtag hashtags labels mots stichworte tematy stitky categorie sujets
      """
    ),
    (
      .author,
      """
      author authors byline autor autoren auteur auteurs autore autora bio biography writer contributor \
      contributors verfasser authorbox aboutauthor journalist redakteur avatar vcard gravatar fn byauthor
      """
    ),
    (
      .date,
      """
      date time timestamp published datetime datum fecha data pubdate datepublished datemodified updated posted \
      timeago dateline modified erstellt publie dato ago created clock
      """
    ),
    (
      .metadata,
      """
      meta metadata metas info infos information postmeta entrymeta infoline stats statistics views count \
      counter details readtime reading articleinfo byinfo infobar
      """
    ),
    (
      .invisible,
      """
      hidden hide visually visuallyhidden sr sronly screenreader screen reader skip skiplink skipnav invisible \
      noprint noscript assistive offscreen a11y accessibility accessible collapsed unsichtbar barrierefrei
      """
    ),
    (
      .widget,
      """
      widget widgets plugin gadget module modul modules portlet box sidebox infobox block panel addon
      """
    ),
    (
      .teaser,
      """
      teaser teasers card cards tile tiles thumb thumbs thumbnail thumbnails preview snippet excerpt blurb \
      anriss aufmacher vignette kachel tease
      """
    ),
    (
      .list,
      """
      list lists listing listings grid items results result archive archives feed stream catalog catalogue \
      collection collections liste lista lijst listview gridview productlist directory index roundup loop
      """
    ),
    (
      .carousel,
      """
      carousel slider slide slides swiper slick slideshow owl gallery galleries splide flickity glide galerie \
      galeria bxslider flexslider karussell
      """
    ),
    (
      .contentsTable,
      """
      toc tableofcontents onthispage outline inhaltsverzeichnis sommaire indice scrollspy jumplinks jumpto \
      anchors tocify pagecontents spistresci
      """
    ),
    (
      .action,
      """
      btn btns button buttons cta action actions calltoaction trigger toggle toggler submit schaltflaeche \
      boton bouton knop
      """
    ),
    (
      .legal,
      """
      copyright copy legal disclaimer terms imprint impressum mentions license licence licensing aviso rights \
      trademark agb haftung policies policy privacidad
      """
    ),
    (
      .contact,
      """
      contact contacts kontakt contacto contatto contato address adresse phone tel telephone fax location \
      locations map hours support helpdesk chat livechat intercom anfahrt oeffnungszeiten adr callus
      """
    ),
    (
      .language,
      """
      lang language languages langs locale locales sprache sprachen langue langues idioma idiomas lingua taal \
      country countries region translate translation translations currency hreflang interlanguage jezyk
      """
    ),
    (
      .article,
      """
      article articles artikel articulo articolo artigo artykul clanek story stories newsarticle news noticia \
      noticias notizia nachricht nachrichten meldung blogposting report reportage feature longform makale haber \
      kiji artikkel
      """
    ),
    (
      .content,
      """
      content contents inhalt inhalte contenu contenido contenidos contenuto conteudo maincontent inhoud tresc \
      zawartosc obsah innehall icerik indhold sisalto kontent contentarea pagecontent
      """
    ),
    (
      .main,
      """
      main primary haupt hauptinhalt hauptspalte principal principale central center centre middle mitte \
      centro maincol maincolumn glowna hlavni
      """
    ),
    (
      .body,
      """
      body articlebody storybody postbody bodytext bodycopy textbody entrybody articlecontent articletext \
      mainbody corpo corps cuerpo korper newsbody fulltext
      """
    ),
    (
      .text,
      """
      text txt texte texto testo tekst richtext rte rtf wysiwyg prose paragraph paragraphs paragraphe absatz \
      fliesstext markdown md typography ck cms csc formatted html userhtml htmlcontent parrafo odstavec
      """
    ),
    (
      .post,
      """
      post posts entry entries hentry blog blogs single beitrag beitraege inlegg posting permalink billet bericht \
      wpis prispevek
      """
    ),
    (
      .page,
      """
      page pagewrap site seite pagina strona stranka document wrapper wrap pagebody
      """
    ),
    (
      .title,
      """
      title headline heading titel titre titulo titolo ueberschrift rubrik subject name hed \
      tytul nadpis baslik otsikko overskrift midashi headlines pagetitle posttitle
      """
    ),
    (
      .lead,
      """
      lead lede intro introduction summary abstract deck dek subtitle standfirst subheadline subhead subheading \
      vorspann chapo chapeau kicker entradilla sommario bajada ingress synopsis einleitung resumen lid perex \
      manchet
      """
    ),
    (
      .caption,
      """
      caption captions figcaption credit credits photocredit bildunterschrift legende leyenda didascalia \
      imagecaption bildtext onderschrift fotograf copyrightinfo attribution
      """
    ),
    (
      .quote,
      """
      quote quotes blockquote zitat pullquote citation cite cita citat citaat quoted quotebox
      """
    ),
    (
      .code,
      """
      code highlight syntax codeblock prettyprint hljs sourcecode crayon prism pre syntaxhighlighter terminal \
      console gist listingblock programlisting
      """
    ),
    (
      .specification,
      """
      spec specs specification specifications attribute attributes technical tech properties parameter \
      parameters datenblatt eigenschaften merkmale caracteristiques caracteristicas caratteristiche features \
      dimensions specifiche specificaties nutrition datasheet parametry ozellikler
      """
    ),
    (
      .product,
      """
      product products produkt produkte produit produits producto productos prodotto prodotti produto produtos \
      item pdp goods sku model variant variants swatch artikelnummer productdetail shop store merchandise tovar \
      urun shohin
      """
    ),
    (
      .price,
      """
      price prices pricing preis preise prix precio precios prezzo preco prijs cena cost amount msrp discount \
      sale deal deals offer offers angebot angebote saving savings fiyat kakaku
      """
    ),
    (
      .cart,
      """
      cart basket checkout addtocart warenkorb panier carrito carrello carrinho wishlist wish buy buybox \
      quantity qty shipping delivery purchase versand lieferung livraison envio order stock availability \
      returns winkelwagen koszyk kosik sepet bag minicart
      """
    ),
    (
      .description,
      """
      description desc descr beschreibung produktbeschreibung descriptif descripcion descrizione descricao \
      omschrijving opis popis overview detail longdesc shortdesc about aciklama
      """
    ),
    (
      .review,
      """
      review reviews rating ratings star stars bewertung bewertungen avis opinion opiniones recensione \
      recensioni avaliacoes testimonial testimonials feedback vote votes voting score bazaarvoice trustpilot \
      rezension kundenmeinungen recenze opinie
      """
    ),
    (
      .question,
      """
      question questions answer answers faq faqs qa qna accordion frage fragen antwort antworten acceptedanswer \
      suggestedanswer pregunta preguntas respuesta respuestas vraag collapse collapsible expandable
      """
    ),
    (
      .forum,
      """
      forum forums thread threads message messages msg reply replies board viewtopic bbs conversation bbcode \
      postcontent topiclist subforum phpbb vbulletin xenforo messagelist foro discourse mybb ipb smf antwort \
      messagebody postmessage postrow
      """
    ),
    (
      .signature,
      """
      signature sig signatures signatur signaturecontainer postsig
      """
    ),
    (
      .user,
      """
      user users username userinfo member members poster profile profil usercard reputation badge badges \
      participant nick nickname mitglied usuario membre postprofile uploader karma
      """
    ),
    (
      .recipe,
      """
      recipe recipes ingredient ingredients instruction instructions direction directions step steps method \
      zubereitung zutaten rezept recette receta ricetta recept preparation cooking wprm tasty
      """
    ),
    (
      .service,
      """
      service services leistung leistungen servicio servicios servizi benefit benefits hero team solution \
      solutions whyus clients partners portfolio landing jumbotron feature values mission process plans plan \
      tier
      """
    ),
    (
      .documentation,
      """
      doc docs documentation manual guide guides reference api help rst sphinx docutils wiki mw parser \
      docusaurus mkdocs javadoc tutorial handbook dokumentation anleitung docstring vector readme knowledge \
      sect sect1 sect2 chapter
      """
    ),
    (
      .reference,
      """
      references footnote footnotes endnote bibliography reflist sources source notes note einzelnachweise \
      quellen quelle fussnoten fuentes bronnen zrodla sup literatur
      """
    ),
    (
      .tool,
      """
      edit editsection flag print printer printfriendly permalink headerlink anchor tools tool toolbar controls \
      control options option copy clipboard download downloads bookmark save drucken imprimir imprimer \
      zoom fontsize utility utilities bearbeiten report
      """
    ),
    (
      .notice,
      """
      notice alert alerts warning warn error announcement announcements infobar hinweis avertissement aviso \
      admonition callout message notification notifications disclaimer status
      """
    ),
    (
      .media,
      """
      video videos player audio podcast image images img photo photos picture pictures media embed iframe \
      figure bild bilder foto fotos imagen immagine jwplayer youtube vimeo illustration icon icons svg
      """
    ),
    (
      .layout,
      """
      row col cols column columns spalte container inner outer section flex span clearfix fluid layout region \
      zone area elementor vc fusion
      """
    ),
  ]
}
