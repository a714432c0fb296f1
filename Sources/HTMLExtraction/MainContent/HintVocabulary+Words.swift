// The words themselves, lower-case, without accents; a word may stand in several rows.

extension HintVocabulary {
  /// English first, then what sites in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
  /// Swedish, Turkish, Russian and Japanese (transcribed) use beside it.
  static let table: [(Hints, String)] = [
    (
      .article,
      """
      article articles story post posts entry blogpost blog news single artikel beitrag noticia noticias \
      articolo articulo artigo artykul clanek statya newsitem hentry postcontent articlecontent storycontent \
      articlewrap stories newsarticle notizia nachricht nachrichten meldung blogposting reportage longform \
      makale haber kiji artikkel entries blogs beitraege inlegg posting billet bericht wpis prispevek
      """
    ),
    (
      .body,
      """
      articlebody storybody postbody entrybody bodytext articletext storytext posttext entrycontent \
      postcontent articlecontent storycontent richtext rich rte prose markdown wysiwyg copy text texte texto \
      testo tekst inhalt contenu contenido conteudo contenuto tresc paragraph paragraphs bodycopy textbody \
      fulltext mce acf introduction usercontent messagecontent postcell answercell bbwrapper body corpo korper \
      newsbody txt rtf paragraphe absatz fliesstext md typography ck cms csc formatted html userhtml \
      htmlcontent parrafo odstavec
      """
    ),
    (
      .content,
      """
      content contents pagecontent maincontent contentarea contentbody innercontent cuerpo corps inhalte \
      contenidos inhoud zawartosc obsah innehall icerik indhold sisalto kontent
      """
    ),
    (
      .main,
      """
      main primary maincol mainbody maincolumn hauptinhalt principal singular hauptspalte outlet haupt \
      principale central center centre middle mitte centro glowna hlavni
      """
    ),
    (
      .navigation,
      """
      nav navi navigation navbar menu menus submenu subnav topnav mainnav navmenu megamenu menubar menuitem \
      hamburger offcanvas dropdown flyout mega sitemap sitenav pagenav leftnav tabbar drawer burger menue \
      navigacion navigazione navigacao quicklinks linklist links linkslist navigate topmenu navlink navlinks \
      navigatie navigacja navegacion menyu
      """
    ),
    (
      .breadcrumb,
      """
      breadcrumb breadcrumbs crumb crumbs breadcrumblist bread pfad brotkrumen ariane migas youarehere \
      brotkrume migaja briciole kruimelpad trail okruszki
      """
    ),
    (
      .footer,
      """
      footer foot contentinfo bottom footnav sitefooter colophon legal copyright copy rights imprint impressum \
      fuss fusszeile pie pied rodape stopka disclaimer privacy terms policy piedpage voet voettekst paticka \
      sidfot tagline bottombar subfooter mentions license licence licensing aviso trademark agb haftung \
      policies privacidad
      """
    ),
    (
      .header,
      """
      header head masthead topbar site top kopf kopfzeile cabecera entete cabecalho branding logo toolbar \
      utility upper kopfbereich encabezado testata hlavicka naglowek sidhuvud brand sitehead titlebar
      """
    ),
    (
      .sidebar,
      """
      sidebar side aside complementary rail secondary tertiary widget widgets textwidget sidebarwidget \
      rightcol leftcol rightcolumn leftcolumn seitenleiste lateral barra randspalte marginalia right left \
      skyscraper sticky seitenspalte marginalspalte marginalie rightbar leftbar rightrail sidemenu sidenav \
      kolom zijbalk
      """
    ),
    (
      .comment,
      """
      comment comments disqus respond commentlist commentform commentaire commentaires comentario comentarios \
      commenti kommentar kommentare reactions reacties komentarze kommentarer commenter discussion responses \
      feedback guestbook commento reactie komentarz komentar komentare yorum yorumlar commenting livefyre \
      kommentti wpdiscuz
      """
    ),
    (
      .share,
      """
      share sharing sharebuttons social socials facebook twitter pinterest whatsapp linkedin instagram youtube \
      telegram follow teilen compartir partager condividi addthis addtoany sharethis shareaholic email print \
      like likes vote votes voting votecell upvote shares sharebar socialmedia tumblr reddit vk partage \
      compartilhar delen udostepnij sdilet dela paylas sns hatena
      """
    ),
    (
      .related,
      """
      related recommended recommendation recommendations recommend similar popular trending latest recent more \
      also readmore mostread teaser teasers promo promos promotion upsell cross crosssell upsells alsolike \
      youmaylike verwandte weitere mehr relacionados relacionadas relacionado articoli correlati correlate \
      simili suggestions suggested next previous prev adjacent discover discovery hot recs suggestion moreon \
      seealso yarpp zergnet crosslink verwandt aehnliche siehe associes lire leggi gerelateerd podobne \
      powiazane souvisejici benzer ilgili kanren relateret
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert advertisement advertising adsense adslot adunit adbox sponsor sponsored sponsors \
      sponsorship dfp gpt werbung anzeige anzeigen publicidad publicite pubblicita reklama reklame outbrain \
      taboola revcontent banner banners affiliate commercial adverts advertorial adsbygoogle adcontainer \
      adwrapper promotions promoted pub publicidade reklam doubleclick leaderboard billboard mpu
      """
    ),
    (
      .author,
      """
      author authors byline bylines writer bio vcard contributor contributors profile avatar autor autoren \
      auteur autore user username userdetails usertitle userinfo member members poster redaktion guest credits \
      credit reporter auteurs autora biography verfasser authorbox aboutauthor journalist redakteur gravatar \
      fn byauthor users profil usercard reputation participant nick nickname mitglied usuario membre \
      postprofile uploader karma
      """
    ),
    (
      .date,
      """
      date dates datetime time timestamp datum published updated dateline fecha data pubdate datepublished \
      datemodified postdate day posted timeago modified erstellt publie dato ago created clock
      """
    ),
    (
      .metadata,
      """
      meta metadata postmeta entrymeta metas info details detail infos postinfo articlemeta kicker eyebrow \
      stats counts count views readtime reading badge badges label labels flair information infoline \
      statistics counter articleinfo byinfo infobar
      """
    ),
    (
      .tags,
      """
      tags tag taglist tagcloud keywords topics topic categories category cat cats taxonomy etiquetas rubrik \
      rubric stichworte schlagworte folder archive tagged kategorie kategorien rubrique keyword schlagwort \
      etiqueta categoria categorias hashtag hashtags mots tematy stitky categorie sujets
      """
    ),
    (
      .caption,
      """
      caption captions figcaption wpcaption legende bildunterschrift pie epigrafe imagecaption captiontext \
      figure photocredit leyenda didascalia bildtext onderschrift fotograf copyrightinfo attribution
      """
    ),
    (
      .media,
      """
      image images img photo photos picture gallery galleries slideshow slider carousel slide slides swiper \
      lightbox video videos player media thumbnail thumbnails thumb thumbs bild foto fotos embed tweet iframe \
      slick owl splide flickity glide galerie galeria bxslider flexslider karussell audio podcast pictures \
      bilder imagen immagine jwplayer vimeo illustration icon icons svg
      """
    ),
    (
      .signUp,
      """
      newsletter newsletters subscribe subscription subscriber subscriptions signup signin login logged \
      register registration account anmelden registrieren abo abonnement abonnieren suscribete suscripcion \
      inscription iscriviti paywall piano optin mailchimp email usermenu join donate donation membership logon \
      logout password auth anmeldung konto connexion iniciar registro accedi registrati inloggen logowanie \
      prihlaseni giris entrar mailing regwall mailinglist nieuwsbrief hubspot inscricao infolettre leadform
      """
    ),
    (
      .popUp,
      """
      cookie cookies consent gdpr ccpa modal modals popup popups popover overlay dialog alertdialog onetrust \
      cookiebot cookiebar cookiebanner notice notices notification notifications toast alert alerts tooltip \
      lightbox announcement prompt warning dsgvo cmp klaro borlabs datenschutz trustarc cookielaw \
      cookieconsent iubenda didomi fancybox backdrop mfp popin fenster warn error announcements infobar \
      hinweis avertissement aviso callout status
      """
    ),
    (
      .product,
      """
      product products productinfo productdetail productdetails sku itemdetails pdp offer offers offerdetails \
      woocommerce shopify summary specs spec specification specifications attributes attribute produkt \
      produkte produit produits producto productos prodotto prodotti technical tech properties parameter \
      datenblatt eigenschaften merkmale caracteristiques caracteristicas caratteristiche dimensions specifiche \
      specificaties nutrition datasheet parametry ozellikler produto produtos goods model artikelnummer shop \
      store merchandise tovar urun shohin
      """
    ),
    (
      .purchase,
      """
      price prices pricing cart minicart basket bag buy checkout quantity qty stock variant variants variation \
      variations variationsform swatch swatches option options selector addtocart wishlist wunschliste \
      warenkorb panier carrito carrello preis prix precio prezzo currency shipping delivery totals preise \
      precios preco prijs cena cost amount msrp discount sale deal deals angebot angebote saving savings fiyat \
      kakaku carrinho wish buybox purchase versand lieferung livraison envio order availability returns \
      winkelwagen koszyk kosik sepet
      """
    ),
    (
      .review,
      """
      review reviews rating ratings stars star score scores testimonial testimonials bewertung bewertungen \
      rezension avis opiniones recensioni aggregaterating opinion recensione avaliacoes bazaarvoice trustpilot \
      kundenmeinungen recenze opinie
      """
    ),
    (
      .forum,
      """
      thread threads topicpost forum forums message messages messagebody msg postbody reply replies answer \
      answers question questions quote bbcode commentbody commenttext usertext postmsg postcontent cooked \
      postcell answercell subject board viewtopic bbs conversation topiclist subforum phpbb vbulletin xenforo \
      messagelist foro discourse mybb ipb smf antwort postmessage postrow
      """
    ),
    (
      .tool,
      """
      signature sig postcontrols actions action controls tools toolbar buttons button btn btns btngroup cta \
      ctas toggle edit report permalink print tool calltoaction trigger toggler submit schaltflaeche boton \
      bouton knop signatures signatur postsig editsection flag printer printfriendly headerlink anchor control \
      clipboard download downloads bookmark save drucken imprimir imprimer zoom fontsize utilities bearbeiten
      """
    ),
    (
      .title,
      """
      title titles headline heading headings pagetitle entrytitle posttitle articletitle subtitle subheading \
      subheadline subhead titel titre titulo titolo tytul headertitle name ueberschrift hed nadpis baslik \
      otsikko overskrift midashi headlines
      """
    ),
    (
      .lead,
      """
      lead lede summary intro excerpt description desc dek standfirst deck abstract sapo vorspann chapo \
      entradilla bajada sommario subline anreisser synopsis chapeau ingress einleitung resumen lid perex \
      manchet descr beschreibung descriptif descripcion descrizione descricao omschrijving opis popis overview \
      longdesc shortdesc about aciklama
      """
    ),
    (
      .pagination,
      """
      pagination pager paging pagenumbers pagenavi paginator pages pagelinks seiten paginacion jump skip \
      skiplink back prev scrolltop backtotop paginate weiter zurueck siguiente anterior suivant precedent \
      successivo precedente proximo volgende vorige nextprev loadmore strankovani
      """
    ),
    (
      .contentsTable,
      """
      toc tableofcontents contentslist outline onthispage sommaire scrollspy indice jumplinks jumpto anchors \
      tocify pagecontents spistresci
      """
    ),
    (
      .invisible,
      """
      hidden hide sronly sr visuallyhidden visually screenreader screen readertext invisible offscreen dnone \
      noscript noprint collapse collapsed inactive placeholder loading template reader skipnav assistive \
      accessibility accessible unsichtbar barrierefrei
      """
    ),
    (
      .search,
      """
      search searchform searchbox searchbar quicksearch suche suchen buscar recherche ricerca busca filter \
      filters facet facets facetwp sort sorting refine refinement form forms field fields input inputs select \
      language lang languages locale country region currencyswitcher rechercher busqueda buscador cerca \
      pesquisa zoeken szukaj hledat sok ara autocomplete typeahead filtering langs locales sprache sprachen \
      langue langues idioma idiomas lingua taal countries translate translation translations hreflang \
      interlanguage jezyk
      """
    ),
    (
      .card,
      """
      card cards tile tiles teaseritem grid item items listitem list lists row rows col cols column columns \
      collection results result feed loop repeater preview blurb anriss aufmacher vignette kachel tease \
      listing listings archives stream catalog catalogue collections liste lista lijst listview gridview \
      productlist directory index roundup
      """
    ),
    (
      .expandable,
      """
      tab tabs tabpanel tabpane panel panels accordion accordions faq faqs collapsecontent togglecontent \
      details expandable feature features benefits steps qa qna frage fragen antwort antworten acceptedanswer \
      suggestedanswer pregunta preguntas respuesta respuestas vraag collapsible
      """
    ),
    (
      .code,
      """
      highlight code sourcecode codehilite snippet docs doc documentation documentwrapper admonition docutils \
      method function param parameters class api hljs prettyprint syntax example note tip reference codeblock \
      crayon prism pre terminal console gist listingblock programlisting manual guide guides help rst sphinx \
      wiki mw parser docusaurus mkdocs javadoc tutorial handbook dokumentation anleitung docstring vector \
      readme knowledge sect chapter
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
      .widget,
      """
      widget widgets plugin gadget module modul modules portlet box sidebox infobox block panel addon
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
      .recipe,
      """
      recipe recipes ingredient ingredients instruction instructions direction directions step steps method \
      zubereitung zutaten rezept recette receta ricetta recept preparation cooking wprm tasty
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
      .service,
      """
      service services leistung leistungen servicio servicios servizi benefit benefits hero team solution \
      solutions whyus clients partners portfolio landing jumbotron feature values mission process plans plan \
      tier
      """
    ),
    (
      .quote,
      """
      quote quotes blockquote zitat pullquote citation cite cita citat citaat quoted quotebox
      """
    ),
    (
      .page,
      """
      page pagewrap site seite pagina strona stranka document wrapper wrap pagebody
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
