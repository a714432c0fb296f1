// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <aside -2824
    <blockquote 581
    <descriptionList 185
    <details -226
    <div -5
    <figcaption -1431
    <figure -350
    <footer -4934
    <form -6
    <header -1024
    <heading1 -215
    <heading2 421
    <heading3 127
    <heading4 20
    <main 657
    <nav -3334
    <orderedList 595
    <paragraph 2092
    <preformatted 2001
    <section 279
    <select -2526
    <table 259
    <unorderedList -33
    abstract 1465
    acc -14
    accordion 254
    action -1196
    actions -1184
    active 406
    ad -316
    ads -67
    ae 1071
    alert -504
    align 34
    all -492
    alt 47
    and 61
    animate 1371
    answer 228
    app -445
    archive -767
    art -84
    article -29
    articlebody 792
    articles 289
    as 13
    attachment -230
    attributes 26
    attribution -111
    author -1774
    auto -271
    autor -6
    background 99
    badge -8
    banner -409
    bar -1868
    base -72
    bb -168
    bd 357
    before -662
    below -244
    between -117
    bg 32
    big -513
    bio -647
    bl -220
    black -62
    bloc -41
    block -197
    blockquote 831
    blocks 1080
    blog 86
    body 342
    bodycontent -420
    border 18
    bottom -313
    box -180
    bp 145
    breadcrumb -490
    breadcrumbs -1029
    breaking -494
    browse 144
    browser -512
    btn -781
    business 157
    button -1246
    buttons -632
    buy -13
    bx 440
    byline -1531
    ca -96
    calendar -89
    canvas 277
    caption -1194
    car 652
    card 7
    cards -266
    carousel -183
    cart -397
    cat -250
    categories -499
    category 90
    ce 53
    cell -173
    cf 119
    chapter 347
    check 275
    ci 230
    classic -55
    clear 223
    clearfix 34
    cli 187
    click -200
    close -5
    cnt -91
    code -315
    col -42
    collection 214
    colors -472
    column -68
    columns 87
    com -27
    comment -749
    commentlist -3213
    comments -246
    community -299
    complementary -1085
    component -386
    con 108
    consent -1445
    contact -403
    contain -1244
    container -115
    content 264
    contentbox 951
    contents 688
    contentwrapper -111
    context 102
    controls -687
    cookie -1310
    cookiebanner -112
    copyright -1119
    count -245
    create 14
    credits -677
    css 64
    cta -369
    ctrl -444
    custom -580
    customer 358
    dark 360
    data 65
    date -602
    db 268
    de -337
    default -71
    desc -67
    description 465
    desktop -48
    detail -68
    details 475
    dialog -978
    direction 482
    directory -127
    disclosure -1112
    display -277
    div 620
    divider -229
    doc 1157
    docs 442
    document 169
    dom -823
    drawer -234
    drop -285
    dropdown -908
    ds 104
    ef -117
    element -46
    elementor 37
    elements 830
    embed -356
    empty -302
    entity -25
    entry 324
    error -89
    et -40
    eu -172
    even -297
    excerpt -327
    expandable -188
    facet -1154
    fade 422
    faq 754
    fb -100
    featured 521
    features 760
    feedback -810
    fg 725
    field 91
    figure -100
    filter -902
    filters -238
    first -371
    fit -488
    fl -53
    flat -384
    flex -129
    flow 616
    fluid 258
    font -110
    footer -1762
    for -282
    form -379
    format -96
    fr 98
    frame -129
    full 35
    function -848
    fusion -7
    fw -1038
    fx -239
    gallery 235
    gap 230
    gform -291
    global 136
    gp 15
    gr 293
    gray -816
    grey -288
    grid 62
    gs -274
    guide 115
    gutters 415
    has 94
    head -645
    header -646
    heading 224
    headline -223
    height 165
    hero -16
    hfeed -7
    hidden -905
    hide -203
    highlight -157
    holder 83
    home 875
    homepage 83
    horizontal -41
    hot -710
    hover -327
    hp -83
    hs 482
    id 35
    image -413
    img -155
    in -276
    index 91
    info -152
    inner 137
    instagram -742
    is -15
    item -71
    items -374
    js -159
    lang 1318
    large -36
    last -64
    latest -405
    layout 91
    lb 816
    leading 400
    left 44
    level -74
    lg -5
    lh 47
    light -744
    line 230
    link -1456
    linklist -610
    links -797
    list -45
    listing 157
    load -1452
    location 272
    logo 195
    loop -64
    ls -115
    main 124
    map -257
    margin -38
    markdown 208
    market 353
    max -56
    mb -183
    md 102
    media -194
    medium -174
    member -173
    members 119
    menu -960
    message 16
    meta -540
    metadata -124
    middle 59
    mini -541
    ml 102
    mm -414
    mobile -96
    mod -299
    modal -1191
    mode -349
    model -84
    module -97
    more -489
    most -1996
    ms -526
    msg 184
    mt -128
    mx 831
    name 457
    native -117
    nav -621
    navbar -170
    navigation -1346
    news -211
    newsletter -1382
    next -60
    no -36
    node -66
    none -113
    not 487
    note -211
    notice -2326
    nowrap -63
    nv -618
    odd 135
    offcanvas -114
    offset 208
    old -155
    on 706
    only 132
    open -196
    opt -554
    outer 101
    overflow 464
    overlay -729
    pad 389
    padding 211
    page -38
    pages -227
    pagetitle 5
    pagination -1277
    pane 540
    panel -89
    panels 67
    paragraph 435
    parent 475
    payment -284
    paywall -222
    pb 99
    pd 15
    pinterest 619
    player -401
    plus -325
    podcast -184
    point 12
    poll -313
    popover -1003
    popular -293
    popup -1166
    portal -141
    portlet -175
    post 121
    posts -197
    pp -58
    preview 96
    price 204
    primary -110
    print -535
    privacy -625
    prod 632
    product 50
    products 211
    profile -352
    promo -2118
    prose 60
    pt -83
    pub 431
    px 95
    question 43
    quick -247
    rail -120
    rating -447
    reading -245
    recommended -758
    region -295
    register 151
    rel -66
    related -3207
    relatedposts -363
    relative -210
    reply -345
    reset -522
    resources -157
    respond -1302
    result 684
    results 472
    rev -570
    reveal 1029
    reverse -177
    review -651
    reviews -937
    rich 837
    richtext 2
    right -316
    root 318
    rounded -142
    row 167
    rss -55
    rte 37
    sans -206
    sc 57
    screen -213
    scrollbar -1617
    scroller 371
    search -171
    secondary -610
    sect 407
    section 123
    select 83
    selection 441
    seo 138
    services -19
    settings 415
    sf 96
    shadow 39
    share -1094
    sharing -533
    shipping -225
    shop -252
    short 420
    side 9
    sidebar -885
    signature -670
    signup -237
    single 108
    site -226
    size -326
    skin 199
    skip 238
    sky -461
    slide -395
    slider -512
    sm -49
    small -240
    snippet -537
    social -945
    software 156
    sp -130
    spacing 655
    span -145
    spec 17
    special -134
    spotlight 542
    ss -159
    st 64
    standard -676
    start 293
    sticky 641
    store -20
    stories 418
    style 497
    styled 127
    su -574
    submenu -453
    submission 1609
    subscribe -866
    subscription -450
    summary 252
    super -177
    sw -323
    swiper -8
    switch -754
    tab -182
    table 72
    tabs -45
    tag 6
    tags -1064
    tax -377
    tb -859
    teaser -1665
    template 158
    test -165
    testimonial -486
    text 423
    textwidget -1264
    the 488
    thread -453
    three -501
    thumbnail -502
    tl -715
    to 256
    toc -481
    toggle -7
    toolbar -638
    top -262
    tp 245
    track 197
    transparent 394
    travel -112
    tw -261
    twitter 431
    type 173
    typography 489
    ul -701
    under 179
    user -410
    values 199
    variants -590
    vc -131
    video -1066
    view 260
    views -308
    vp 874
    wc 223
    wd 606
    well -88
    white 64
    widget -315
    width 69
    window -476
    with 463
    woocommerce 603
    world 454
    wp -448
    wpb -60
    wrap -138
    wrapper -187
    write 440
    wt -104
    wysiwyg 231
    xl 167
    xs 123
    zone -237
    """

  static let first: StaticString = """
    w_low<=-1407 s_good<=153 -1245 h_0<=0 -885 s_good<=450 -743 515 s_good<=295 s_good<=43 sec_ld<=374 linkrun<=3 \
    tag<=10 187 -425 -674 s_share<=20 -1080 -555 tag<=14 519 -139 677
    w_low<=-714 s_good<=69 w_path<=1128 h_4<=0 w_path<=130 -730 -218 -884 231 b1_lca<=5 w_path<=-430 -547 769 -663 \
    s_good<=43 w_path<=2386 w_path<=0 -479 pg_h_article<=294 354 -144 505 868
    words<=17 s_ld<=732 w_path<=-256 -628 347 w_path<=-2804 -802 -368 c4_gshare<=290 gpos<=773 w_path<=-4356 -761 \
    499 b0_rel<=1 260 -772 w_path<=-5707 -818 w_path<=-3523 -537 siblings<=3 503 801
    s_good<=81 w_low<=-1922 -706 c3_ld<=123 tag<=15 368 -178 pg_titleh<=639 s_bytes<=27 -365 271 -549 w_low<=-3069 \
    -663 w_low<=-610 a_form<=2 -795 tag<=18 521 s_first<=439 335 -510 703
    w_path<=-111 w_path<=-1906 a_main<=22 -349 -701 r_gshare<=388 -319 151 c1_gshare<=42 linkrun<=2 450 \
    pg_good<=328 269 words<=19 -379 230 w_path<=130 -112 b0_lca<=0 670 bpos<=559 491 -126
    w_path<=225 r_ld<=231 pg_p<=34 w_low<=-3228 -670 236 b0_rel<=9 w_low<=-770 -353 179 -626 r_gshare<=557 -616 \
    -194 words<=12 tag<=17 240 -152 tag<=9 b0_lca<=1 631 255 314
    w_path<=1716 w_low<=-3774 -629 w_path<=-256 c0_ld<=104 n-1_end<=0 -396 s_first<=533 361 -368 -524 s_share<=36 \
    -277 r_ld<=767 302 c3_share<=661 r_gshare<=135 -658 1070 567 s_share<=103 290 594
    w_path<=-1095 a_main<=20 w_own<=207 -346 a_section<=34 883 -158 -598 s_share<=18 tag<=14 pg_plainh<=26 -184 383 \
    -467 dup<=2 boilrate<=45 n-1_ld<=533 503 h_4<=0 243 -576 -138 -310
    end<=0 h_4<=0 pg_h_article<=409 h_26<=1 r_ld<=369 hid<=0 106 -542 -301 499 -353 -581 c1_share<=194 h_20<=1 \
    upper<=272 a_main<=34 518 197 -104 -546 w_high<=515 -87 546
    end<=0 w_high<=497 -479 pg_titleh<=348 195 b1_lca<=0 n1_tag<=9 115 -241 -437 c2_gshare<=471 b1_lca<=0 \
    upper<=134 396 a_section<=26 378 -23 s_last<=839 -7 -511 h_9<=0 491 -484
    w_path<=225 r_ld<=806 s_first<=533 prevh<=15 s_good<=125 -82 318 -368 s_first<=608 -31 pg_stop<=135 22 -494 \
    -536 n-1_end<=0 hid<=0 s_good<=137 29 ld<=465 417 -694 -488 470
    w_low<=-1550 w_own<=207 -484 gpos<=491 97 -390 end<=0 pg_h_article<=6 ui<=173 ld<=447 450 h_26<=0 -157 725 -648 \
    gpos<=952 -114 -568 n1_tag<=19 gpos<=811 475 -1 131
    s_share<=76 sec_ld<=306 c1_ld<=214 pg_h_comment<=12 h_20<=0 158 -273 -279 -440 -458 linkrun<=4 h_6<=0 hid<=0 \
    398 -184 -32 afterh1<=-1 -568 h_26<=1 -89 pg_h_card<=895 862 -22
    s_good<=165 b1_lca<=0 h_4<=1 b0_rel<=23 boilrate<=27 212 -268 -363 -553 pg_long<=0 h_4<=1 213 -575 \
    pg_plainh<=40 -486 116 a_ul<=4 -163 boil<=3 b0_rel<=0 373 -301 -579
    s_good<=393 a_nav<=16 -566 boilrate<=8 a_main<=16 pg_long<=89 521 bpos<=402 339 -79 bpos<=835 -47 -417 -418 \
    h_9<=1 a_footer<=18 -634 h_13<=1 363 -500 h_26<=0 -728 941
    w_high<=224 -462 b0_rel<=11 s_share<=22 a_h<=3 156 -270 h_4<=1 boil<=10 n1_tag<=11 312 h_20<=0 w_own<=-896 -489 \
    245 -311 -1868 -506 pg_stop<=68 712 h_17<=1 -460 1248
    w_low<=-2946 -516 end<=0 a_h<=3 pg_h_buy<=26 110 710 h_21<=1 linkrun<=0 142 -238 289 h_13<=1 h_9<=1 sec_ld<=217 \
    339 -16 pg_h_body<=737 -928 243 pg_h_product<=8 -82 -1619
    sec_ld<=306 boilrate<=42 pg_h_article<=3 ui<=904 406 -537 n-1_tag<=15 c1_gshare<=139 n1_tag<=12 68 -351 hid<=0 \
    412 -859 -219 -371 pg_long<=45 c3_share<=850 -46 567 h_17<=1 -371 814
    gpos<=773 h_4<=0 s_first<=28 -379 ui<=723 pg_h_article<=95 copyright<=0 358 -771 h_2<=0 -194 176 -565 h_60<=0 \
    b0_rel<=-1 -561 a_li<=6 -527 190 746 h_34<=0 -310 96
    a_main<=20 s_share<=70 pg_blocks<=279 pg_h_article<=681 -8 -462 232 306 b0_rel<=1 n1_ld<=250 h_6<=0 \
    boilrate<=27 br<=29 191 -618 -302 -260 n-2_words<=83 -221 -1263 pg_good<=268 0 -474
    b0_lca<=2 h_9<=0 b1_lca<=0 i_date<=0 h_25<=0 h_17<=0 n-2_end<=0 179 365 -406 -146 -880 -220 -293 \
    pg_h_article<=438 afterh1<=-19 -512 b0_rel<=-6 ui<=716 261 -598 -107 -475
    titlecov<=114 a_main<=18 a_form<=13 -450 pg_h_body<=0 484 28 boilrate<=59 n-1_end<=0 pg_stop<=224 -60 -332 40 \
    -506 a_footer<=27 -576 end<=0 9 b1_rel<=3 h_13<=1 327 -474 -163
    h_4<=1 gpos<=491 prevh<=89 dup<=6 sentences<=15 hl<=1 186 583 -1041 -619 -184 s_good<=842 pg_h_article<=60 \
    h_20<=0 pg_long<=89 442 -8 -466 h_0<=1 -426 -50 288 -496
    w_path<=-8126 s_good<=877 -522 774 w_path<=709 h_32<=0 h_40<=0 -370 600 pg_long<=255 111 s_good<=812 -272 524 \
    s_share<=16 -60 hid<=0 n1_ld<=875 292 pg_long<=547 183 -760 -266
    gpos<=735 h_4<=1 hid<=0 a_footer<=27 -569 prevh<=15 n-1_tag<=3 copyright<=0 w_own<=-896 -361 359 -770 123 \
    s_first<=111 -263 46 -380 -462 s_first<=391 20 linkrun<=2 -83 -382
    w_low<=-969 w_low<=-2747 a_main<=21 34 -501 s_count<=108 s_count<=24 titlecov<=102 -290 47 397 -772 \
    titlecov<=302 pg_h_article<=180 s_count<=4 21 338 n-1_ld<=83 55 s_bytes<=197 -115 -750 333
    w_path<=709 w_path<=-1906 h_18<=1 s_good<=819 -395 521 pg_long<=360 -319 542 pg_stop<=224 228 pg_h_comment<=4 \
    -14 -358 c0_words<=240 s_count<=8 -87 185 c1_gshare<=792 sentences<=15 204 -1113 469
    boilrate<=40 w_low<=-414 a_h<=1 196 b0_lca<=1 w_own<=-508 -353 pg_h_product<=87 119 h_23<=0 -50 -1025 \
    pg_h_product<=6 -362 pg_h_body<=162 340 -149 n1_ld<=282 end<=0 103 358 -23 -290
    pg_good<=123 h_0<=0 250 1044 w_path<=1716 boil<=0 linkrun<=2 a_li<=0 342 -31 pg_h_buy<=26 c1_good<=958 -325 53 \
    7 -378 n1_ld<=533 boil<=10 dup<=1 245 -389 -1115 -149
    w_path<=-1095 w_path<=-3911 -362 h_2<=0 -321 90 pg_titleh<=447 240 pg_stop<=156 344 upper<=300 h_36<=1 \
    dupord<=6 r_ld<=901 191 -501 -972 h_42<=0 n-1_stop<=70 -1510 -68 -174 -212
    gpos<=811 s_first<=59 -300 ui<=105 n1_tag<=15 ld<=20 241 44 w_own<=-508 -339 pg_p<=255 240 pg_h_body<=865 -236 \
    212 -498 pg_h_article<=387 sec_ld<=26 267 -173 s_first<=123 298 -389
    hid<=0 dup<=6 s_share<=12 pg_blocks<=373 -304 110 afterh1<=0 -410 h_26<=0 i_date<=0 c4_ld<=92 177 h_60<=1 \
    pg_good<=328 142 -179 492 -734 b1_rel<=10 532 -62 -509 -421
    a_footer<=18 -532 n-1_end<=0 pg_titleh<=510 s_bytes<=17 -147 a_form<=1 -489 pg_li<=35 488 r_good<=746 279 -142 \
    sec_ld<=0 96 -186 c0_ld<=40 h_13<=1 238 pg_h_code<=39 138 -1496 -57
    a_footer<=16 -536 n2_end<=-1 -700 s_count<=8 n-1_words<=12 pg_h_article<=764 prevh<=6 upper<=250 bpos<=514 350 \
    -143 -184 -271 -417 75 h_35<=0 dup<=10 h_4<=1 232 -402 -473 -477
    upper<=235 h_20<=1 tag<=15 h_20<=0 243 afterh1<=152 n1_tag<=14 263 -431 -504 separators<=5 -10 -865 -264 a_h<=3 \
    187 pg_p<=108 h_26<=0 -36 669 h_9<=0 -185 -600
    s_count<=11 n-1_end<=0 pg_titleh<=718 a_main<=24 h_8<=0 207 -214 -161 w_path<=2064 -356 -15 81 w_path<=-6527 \
    -354 s_count<=88 h_35<=0 248 -370 s_bytes<=98 c5_gshare<=367 -140 536 -804
    pg_long<=180 h_4<=0 143 c2_gshare<=11 -430 339 r_ld<=644 s_last<=903 n-1_tag<=9 pg_h_comment<=675 115 -364 -95 \
    s_share<=539 h_34<=0 c2_gshare<=806 -555 263 486 218 r_gshare<=9 -475 294
    w_high<=123 -309 pg_h_comment<=0 h_26<=1 c3_blocks<=345 s_first<=38 -425 copyright<=0 w_own<=-796 -307 72 -726 \
    657 pg_good<=168 684 145 sec_head<=60 s_share<=146 s_first<=554 -49 -405 196 -386
    s_share<=95 pg_blocks<=287 c2_ld<=129 -95 -290 h_25<=0 pg_h_card<=940 titlecov<=255 -32 381 317 -315 \
    w_low<=-1158 h_26<=1 b1_lca<=10 upper<=198 107 -218 -487 484 h_9<=1 179 -440
    copyright<=0 boil<=2 pg_h_related<=1 pg_h_code<=2 29 266 h_60<=1 b0_rel<=-21 s_last<=789 prevh<=17 186 -280 600 \
    h_0<=1 pg_h_buy<=9 -285 -51 words<=31 -168 370 470 -491 -844
    h_60<=1 dupord<=0 linkrun<=0 s_bytes<=83 a_form<=8 -296 411 w_low<=-1922 -282 h_36<=0 256 pg_pre<=200 -95 -1518 \
    pg_blocks<=424 pg_long<=110 51 -153 pg_h_forum<=931 215 -805 -253 443
    titlecov<=302 pg_titleh<=607 w_path<=-5707 -438 h_26<=1 49 455 c0_ld<=218 pg_linkh<=663 -27 -331 s_good<=81 \
    s_last<=903 -319 a_ul<=10 -376 311 c1_good<=372 25 -1222 i_date<=0 195 -642
    pg_long<=132 sec_ld<=43 277 pg_h_body<=162 h_32<=0 -54 h_33<=0 pg_plainh<=11 588 -99 -197 -63 n2_end<=0 \
    pg_h_body<=909 pg_p<=218 25 c1_ld<=47 pg_h_body<=491 38 -255 -337 111 68
    b0_lca<=0 h_9<=1 a_form<=3 -414 sec_bytes<=2264 h_27<=1 215 -158 w_own<=-796 -698 8 -360 pg_h_related<=2 \
    pg_h_forum<=2 97 -201 r_blocks<=96 c5_good<=252 -89 -385 pg_article<=4 238 -528
    pg_titleh<=414 134 h_9<=1 c1_ld<=136 a_table<=13 405 dupord<=0 c3_blocks<=48 pos<=851 pg_p<=463 upper<=250 319 \
    6 -111 -331 215 a_h<=3 141 -551 pg_h_related<=9 -30 -315 -430
    pg_titleh<=510 s_bytes<=19 -93 s_first<=763 h_26<=0 166 498 -142 afterh1<=-8 -496 pg_blocks<=238 linkrun<=3 \
    c1_gshare<=476 -101 boil<=7 212 -987 pg_h_article<=702 -112 -501 sec_head<=127 144 -189
    ui<=990 pg_article<=0 a_section<=23 264 w_path<=1470 pg_titleh<=414 separators<=0 h_4<=0 252 -329 -352 -160 136 \
    h_27<=0 b0_rel<=13 r_good<=0 -214 29 -368 pg_h_comment<=12 -162 -752 -497
    afterh1<=-79 -551 pg_p<=175 pg_h_body<=450 264 titlecov<=91 c0_words<=231 15 -451 212 copyright<=0 commas<=21 \
    a_h<=3 51 pg_h_code<=5 -238 47 h_25<=0 n1_tag<=8 144 -84 -287 -747
    hid<=0 s_first<=42 -258 w_path<=-5163 -326 pg_titleh<=607 s_share<=3 -221 h_26<=0 123 418 pg_h_body<=686 \
    upper<=142 317 pg_long<=243 pg_stop<=165 480 3 c0_ld<=76 -55 -467 -135 -356
    s_share<=10 -172 a_main<=34 a_form<=1 -529 dup<=8 b0_rel<=-21 400 114 -576 h_60<=0 pg_h_article<=1 h_34<=0 \
    h_6<=0 pg_plainh<=22 -7 379 -355 408 -129 boil<=12 313 -798
    boilrate<=0 w_own<=-716 -197 b0_rel<=1 hl<=0 s_share<=36 -58 s_bytes<=20 -166 115 prevh<=29 339 -119 \
    pg_h_product<=3 prevhl<=1 133 -362 81 n-2_end<=0 c0_ld<=58 -187 -531 25
    w_path<=-6071 -333 hl<=1 separators<=6 pg_stop<=147 215 sec_bytes<=8836 n2_end<=0 bpos<=673 pos<=66 -382 17 \
    -216 end<=0 -81 191 pg_p<=244 80 -502 -460 gpos<=878 291 -265
    h_60<=1 pg_h_forum<=432 c4_ld<=74 upper<=359 h_27<=1 185 -166 c0_gshare<=19 52 -307 gpos<=828 sec_head<=944 \
    pg_plainh<=27 -104 165 145 -208 h_34<=0 c0_gshare<=31 -322 243 -788 298
    a_form<=1 -389 w_low<=-3069 a_main<=15 h_1<=1 -393 469 -347 separators<=5 pg_meddepth<=4 363 r_ld<=735 h_13<=1 \
    siblings<=1 s_ld<=13 -106 186 129 -314 s_good<=211 -70 -933 -384
    titlecov<=327 a_h<=3 c1_gshare<=196 84 489 c3_blocks<=42 h_26<=0 r_good<=855 dup<=2 -52 -331 -275 87 prevhl<=3 \
    h_0<=0 c1_gshare<=8 117 -200 275 h_27<=1 -124 -1099 125
    s_count<=1 titlecov<=205 h_34<=1 -430 221 -95 h_26<=1 upper<=272 s_last<=714 s_last<=423 h_2<=0 s_share<=241 34 \
    -752 189 267 h_33<=0 s_count<=152 102 -339 -201 -38 250
    pg_pre<=12 pg_meddepth<=9 pg_h_body<=367 pg_titleh<=935 h_21<=1 -78 383 287 pg_titleh<=792 h_20<=0 8 -366 \
    end<=0 -508 -61 n-1_stop<=70 -34 179 c2_ld<=834 s_good<=316 459 -73 -458
    s_count<=18 tag<=18 tag<=12 n-1_stop<=284 -93 90 -532 -164 s_count<=152 h_15<=1 a_ul<=5 h_2<=1 -154 329 h_25<=0 \
    231 h_2<=0 -1313 -34 prevh<=11 -31 621 -234
    i_date<=0 ui<=279 s_count<=10 pg_pre<=105 titlecov<=302 -95 94 328 sec_head<=223 r_ld<=515 c1_good<=532 332 107 \
    c1_good<=807 h_2<=0 -215 235 -1072 pg_h_comment<=6 66 -332 -358 -486
    h_25<=0 pg_good<=449 b1_lca<=3 afterh1<=0 -266 dup<=7 183 -243 -36 r_ld<=515 pg_pre<=26 c4_ld<=184 19 -189 \
    s_last<=306 -216 485 r_blocks<=108 -424 259 h_1<=1 -376 57
    a_footer<=13 -470 pg_p<=108 h_18<=0 83 471 sec_ld<=34 dupord<=0 111 -233 pg_good<=183 h_4<=1 h_36<=1 94 570 \
    -570 pg_stop<=380 pg_h_article<=38 titlecov<=289 -100 292 -182 186
    c3_share<=850 r_gshare<=19 s_first<=92 -313 pg_h_comment<=18 bpos<=695 51 -202 -325 r_good<=369 140 \
    n-1_stop<=269 a_ul<=5 79 -138 titlecov<=232 -23 174 s_count<=5 h_34<=0 -145 476 316
    pg_h_article<=3 c4_ld<=466 h_21<=0 h_1<=0 80 363 h_27<=0 -242 pg_stop<=277 469 -421 -89 h_0<=1 h_26<=0 \
    r_blocks<=45 pg_h_related<=2 -63 -343 43 210 s_share<=70 -188 186
    bpos<=581 a_nav<=20 -442 hl<=1 h_16<=0 pg_h_related<=9 r_good<=334 -73 187 -81 151 236 pg_stop<=156 \
    c1_share<=14 418 30 h_36<=0 b1_rel<=14 22 -378 w_low<=-62 -191 -730
    ui<=353 gpos<=903 afterh1<=-79 -503 dup<=2 sec_ld<=880 h_17<=0 h_13<=1 pg_meddepth<=11 9 247 c5_good<=823 46 \
    -696 b1_rel<=3 -489 601 293 h_42<=1 -267 387 -138 -343
    hid<=0 pg_stop<=156 183 prevh<=68 pg_h_article<=60 h_23<=1 ui<=643 h_23<=0 144 -715 -362 -456 h_17<=1 \
    b1_rel<=18 -20 -334 -512 h_15<=1 -235 pg_titleh<=550 514 -520 -240
    pg_meddepth<=4 pg_h_related<=12 347 -125 copyright<=0 hid<=0 bpos<=780 separators<=5 sec_ld<=0 165 \
    a_section<=16 pg_article<=0 240 3 -36 -397 links<=0 -24 c1_gshare<=75 -100 -661 -222 -574
    pg_long<=293 hid<=0 ui<=990 dup<=1 c1_ld<=34 h_20<=1 268 -320 43 end<=0 -65 -468 -407 -299 a_main<=25 \
    pg_blocks<=247 a_li<=3 347 boilrate<=23 -99 -610 272 -121
    n2_end<=-1 -575 pg_titleh<=436 85 a_table<=11 c3_ld<=878 389 -350 h_9<=1 i_date<=0 s_count<=115 h_60<=0 \
    s_count<=1 -183 h_36<=0 77 -105 158 -427 -544 h_2<=1 -501 85
    links<=3 s_count<=108 pg_h_comment<=702 s_count<=3 -113 pg_h_comment<=10 pg_h_body<=392 190 pg_h_body<=897 -48 \
    252 h_3<=0 -265 60 360 pg_h_comment<=22 a_table<=16 297 -233 -733 a_main<=6 335 -457
    h_60<=1 copyright<=0 pg_h_code<=938 pg_plainh<=74 c2_ld<=10 53 c0_words<=344 s_good<=6 -17 -223 70 392 \
    pg_table<=6 pg_h_related<=27 pg_plainh<=8 218 -785 395 399 -521 separators<=7 383 -346
    a_footer<=27 -466 i_date<=0 h_23<=1 h_9<=1 dup<=6 ld<=172 b0_lca<=0 h_17<=0 a_ul<=1 494 113 -345 h_33<=0 -107 \
    225 -50 -243 h_0<=1 -413 397 -373 -403
    a_footer<=22 -451 pg_p<=126 titlecov<=146 afterh1<=0 -567 84 316 s_count<=3 s_share<=103 -173 h_0<=0 -138 392 \
    a_h<=3 232 r_gshare<=9 c1_gshare<=196 -61 -563 h_18<=1 99 -158
    s_count<=6 pg_h_card<=981 -49 pg_p<=788 -358 338 h_26<=1 sec_bytes<=13352 sec_head<=359 c3_share<=661 26 243 \
    h_35<=0 pg_h_card<=990 pg_main<=0 40 -290 383 -775 -306 b1_lca<=2 361 -161
    copyright<=0 c3_share<=808 titlecov<=365 pg_titleh<=485 sec_head<=302 h_33<=0 -45 h_27<=1 319 -347 253 \
    pg_linkh<=715 -64 -250 end<=0 -43 prevhl<=3 269 -246 separators<=1 196 -167 -491
    depth<=17 a_nav<=10 -427 boilrate<=33 a_section<=25 gpos<=557 187 h_27<=0 h_36<=0 173 c2_ld<=78 -396 105 -359 \
    h_34<=1 -33 334 links<=0 -20 -369 h_34<=0 281 -375
    commas<=252 h_0<=1 pg_h_comment<=26 s_first<=18 -353 29 h_27<=1 -134 -703 c0_ld<=734 h_36<=1 184 n-1_tag<=4 143 \
    pg_h_product<=818 -746 440 s_good<=265 sec_head<=359 -288 245 -1172 263
    dup<=7 afterh1<=0 -237 pg_good<=199 h_27<=0 h_0<=0 22 488 545 b0_rel<=-15 141 ld<=502 sec_bytes<=15204 \
    copyright<=0 pg_h_card<=5 319 -2 -520 h_2<=1 -469 315 -198 -255
    bpos<=760 titlecov<=102 a_h<=1 157 bpos<=53 -317 ui<=980 -30 -381 h_15<=1 49 w_high<=611 647 pg_blocks<=316 281 \
    -237 h_20<=0 pg_blocks<=287 -152 pg_h_card<=707 -119 205 -388
    dup<=1 s_first<=892 w_low<=-1633 h_0<=0 r_blocks<=11 160 pg_h_product<=499 -176 -767 109 pg_h_article<=671 \
    h_4<=0 159 sec_ld<=441 123 -472 linkrun<=2 116 pg_p<=409 21 -312 -350 -148
    links<=0 c0_ld<=114 7 r_gshare<=193 62 510 c2_ld<=581 c0_ld<=163 124 s_bytes<=120 h_21<=1 r_gshare<=114 238 \
    n-1_ld<=751 27 -520 -411 pg_h_related<=38 -549 c0_good<=483 -440 324 -202
    links<=3 n2_end<=-1 -504 s_good<=54 s_share<=10 -63 102 h_15<=1 h_60<=1 c0_ld<=791 pg_stop<=274 \
    pg_h_product<=50 143 h_23<=0 -176 -1069 n-1_tag<=0 -8 -212 -758 219 185 -347
    s_good<=895 pg_pre<=9 pos<=942 h_4<=0 -1 -175 -300 b1_lca<=6 h_25<=0 words<=70 b1_rel<=-5 -281 542 -98 -277 \
    -384 words<=28 pg_h_related<=358 c0_good<=945 -407 302 -813 353
    h_60<=1 afterh1<=-43 -343 s_count<=8 n-1_tag<=11 2 pg_h_product<=733 pg_h_comment<=22 -44 -318 -492 \
    pg_h_forum<=316 pg_h_body<=6 233 pg_h_body<=818 w_high<=942 118 -148 180 -181 pg_h_forum<=143 -73 602
    w_path<=-5163 -244 separators<=6 pg_blocks<=373 pg_h_article<=60 47 pg_good<=79 577 h_4<=0 h_1<=1 -162 \
    pg_h_comment<=73 c0_ld<=505 -19 -434 245 336 h_3<=0 h_4<=0 31 -487 188 -362
    sec_bytes<=3620 n-1_stop<=300 s_first<=0 -518 pg_p<=375 h_4<=0 h_35<=0 h_6<=0 125 -188 -464 -265 n-2_words<=66 \
    linkrun<=1 83 c3_ld<=975 -159 219 -506 97 c2_ld<=10 -272 12
    s_first<=10 -284 pg_titleh<=258 br<=13 133 -423 separators<=5 gpos<=389 prevlong<=25 151 s_share<=65 -78 149 \
    b1_rel<=3 linkrun<=6 tag<=2 -134 47 s_first<=415 -157 358 -260 -387
    pg_meddepth<=4 boil<=2 233 -406 a_footer<=21 -465 h_60<=1 links<=2 pg_h_forum<=396 h_25<=0 s_count<=9 -43 \
    pg_li<=41 271 31 -170 h_16<=1 -270 400 -297 pg_h_forum<=179 -5 542
    ui<=877 pg_titleh<=348 c3_share<=26 -26 162 b0_rel<=1 pg_li<=245 pg_linkh<=161 67 -95 b0_rel<=-1 -111 171 \
    pg_li<=51 170 c3_blocks<=85 pg_good<=268 42 c2_ld<=45 -86 -410 -682 -290
    a_footer<=27 -442 s_first<=944 pg_h_body<=392 depth<=17 h_40<=0 29 390 r_gshare<=557 -36 624 titlecov<=184 \
    h_6<=0 c0_gshare<=89 -85 pg_h_product<=0 14 -828 122 end<=0 -61 156 -407
    n2_end<=0 h_41<=1 -35 278 n-2_end<=0 a_ul<=1 313 ld<=48 c1_share<=20 -148 n-1_tag<=15 153 pg_h_related<=34 -279 \
    208 -268 w_own<=-508 -224 sec_bytes<=8836 197 pg_pre<=32 45 -509
    pg_h_body<=984 pg_titleh<=348 pg_h_forum<=25 pg_h_code<=0 h_25<=0 55 -387 305 pg_h_code<=759 h_33<=1 -51 451 \
    -591 h_16<=0 -66 h_2<=0 b0_lca<=2 -404 245 135 r_good<=699 116 578
    c2_ld<=15 62 pg_stop<=265 commas<=45 pg_article<=25 h_4<=1 19 -359 siblings<=42 -622 353 s_good<=337 67 425 \
    b1_rel<=16 pg_h_body<=818 -124 pg_p<=296 h_60<=0 -480 322 174 -373
    h_0<=0 pg_h_article<=60 commas<=89 pg_article<=1 w_path<=-3212 -258 46 c3_share<=300 -347 142 171 c1_gshare<=10 \
    -8 -428 h_17<=1 h_13<=1 68 prevhl<=1 212 -402 sec_bytes<=707 286 -656
    n2_end<=0 c5_good<=790 -4 h_0<=0 pg_h_body<=221 20 -371 h_16<=1 -107 boil<=7 553 -362 c1_gshare<=964 h_35<=1 \
    n-1_stop<=328 h_25<=1 27 -367 boil<=9 163 -458 -489 367
    n-1_stop<=334 bpos<=780 c1_good<=294 47 -50 pg_h_code<=240 r_good<=683 -235 -3 209 s_last<=732 h_21<=0 \
    s_first<=0 -492 c0_words<=344 118 329 n1_tag<=0 223 h_8<=0 54 -617 -17
    s_first<=42 -159 sentences<=11 pg_h_product<=59 h_17<=1 40 -334 h_23<=0 sec_ld<=930 a_li<=6 170 c1_gshare<=125 \
    pg_plainh<=1 563 c1_ld<=341 -16 -360 -343 329 h_1<=0 202 -879 -435
    pg_blocks<=256 h_23<=0 pg_article<=0 20 boilrate<=17 c1_good<=943 h_36<=0 -283 13 prevhl<=1 383 -139 n-2_end<=0 \
    -637 -3 311 a_form<=7 s_good<=666 -460 368 h_23<=0 98 -348
    h_60<=0 pg_blocks<=219 s_share<=624 prevh<=27 s_first<=581 11 pg_h_article<=671 -68 -350 h_18<=0 -296 206 250 \
    pg_h_body<=984 pg_stop<=135 192 -9 325 pg_h_code<=555 pg_plainh<=4 465 -34 613
    a_h<=0 100 titlecov<=289 s_count<=4 a_section<=17 pg_h_article<=2 226 -102 -195 h_25<=0 21 -168 pg_li<=105 \
    h_21<=0 h_60<=1 pg_h_article<=993 332 -359 -272 h_3<=0 529 -597 -33
    a_footer<=27 -364 c2_gshare<=707 h_60<=0 h_4<=0 dup<=3 r_good<=788 65 -38 s_count<=25 -370 a_main<=11 -185 302 \
    a_main<=14 132 -281 h_23<=0 tag<=11 456 43 -490 -70
    s_first<=6 -283 copyright<=0 a_table<=11 160 titlecov<=77 hid<=0 pg_table<=21 h_16<=0 c4_ld<=5 125 -78 112 -218 \
    -310 h_17<=1 boil<=1 h_33<=0 58 225 -152 -311 -487
    h_25<=0 pg_pre<=196 sentences<=24 r_ld<=806 dup<=1 30 c0_good<=809 -9 h_20<=0 hid<=0 pg_linkh<=702 -790 131 342 \
    64 -103 548 bpos<=84 -76 532 n1_tag<=11 17 -246
    h_41<=1 s_good<=35 h_27<=0 -2 gpos<=19 744 154 upper<=601 upper<=181 h_20<=0 114 h_8<=0 -366 188 n1_ld<=841 -49 \
    -309 c2_ld<=87 -511 131 h_33<=1 324 -205
    n2_end<=-1 -470 copyright<=0 commas<=47 hl<=0 tag<=4 upper<=111 n-2_end<=0 -85 278 b1_lca<=16 -212 80 \
    w_low<=-2471 -246 37 n-1_end<=0 h_40<=0 -24 482 250 81 -399
    n-1_tag<=1 h_42<=1 hl<=1 s_share<=46 h_2<=0 118 -176 bpos<=626 c4_gshare<=992 pg_h_product<=5 170 -248 365 -78 \
    229 239 pg_linkh<=56 c1_gshare<=353 62 c1_gshare<=829 -412 -13 -57
    pg_long<=687 c0_words<=362 prevhl<=1 sec_ld<=76 h_6<=1 -259 450 s_bytes<=19 -213 65 pg_h_article<=964 27 h_1<=0 \
    253 -513 bpos<=359 246 0 c3_share<=231 102 prevlong<=16 -391 304
    copyright<=0 pg_p<=90 a_section<=19 c3_share<=16 54 505 c3_share<=808 a_main<=34 h_16<=1 -611 303 c5_good<=312 \
    -42 162 280 c0_ld<=608 6 c3_ld<=227 -375 -10 pg_pre<=52 -543 333
    dupord<=0 pg_h_article<=3 c5_good<=689 upper<=78 -178 h_27<=0 25 374 upper<=425 297 -18 h_33<=0 h_17<=1 -29 \
    -408 h_27<=1 196 -365 w_path<=2601 -57 s_first<=391 -142 -1331
    n2_end<=0 c2_gshare<=417 w_low<=-308 a_table<=3 c4_gshare<=419 40 548 pg_h_code<=911 afterh1<=-8 -272 \
    c4_ld<=989 -42 174 -449 111 a_li<=5 293 h_34<=0 -199 200 h_60<=1 47 351
    pg_p<=90 h_27<=0 102 476 ui<=693 n-1_tag<=1 pg_good<=697 hid<=0 148 -350 -69 c1_ld<=13 h_23<=0 pg_h_buy<=30 \
    c0_gshare<=10 118 -68 192 a_main<=11 410 -655 -98 -319
    s_first<=917 pg_meddepth<=4 prevhl<=2 51 541 pg_titleh<=696 r_gshare<=443 -3 162 c0_ld<=882 pg_table<=160 \
    h_0<=1 a_section<=16 46 -189 72 318 -226 a_section<=21 289 pg_h_code<=2 -582 -36
    pg_li<=55 depth<=16 h_1<=0 133 c0_gshare<=144 titlecov<=137 h_32<=0 -298 30 169 h_15<=0 -219 -1202 323 \
    pg_pre<=23 depth<=4 c0_gshare<=89 -57 -555 -15 pg_h_product<=50 353 -431
    titlecov<=102 -41 b1_rel<=0 c1_gshare<=17 h_32<=1 85 292 c0_words<=280 -106 h_13<=0 pg_h_product<=41 209 \
    sec_head<=454 -143 455 -192 pg_h_product<=126 -231 c3_ld<=101 466 h_36<=0 -559 211
    c4_ld<=170 16 c1_good<=870 h_20<=1 h_3<=0 pg_plainh<=22 -189 60 h_8<=0 h_0<=0 166 -48 pg_h_comment<=1 \
    pg_plainh<=17 -378 114 184 gpos<=599 383 -252 h_3<=1 -249 303
    pg_meddepth<=4 251 sentences<=13 r_good<=803 h_16<=0 c3_ld<=397 21 c0_good<=353 -52 -386 105 pg_h_related<=220 \
    h_15<=1 pg_linkh<=339 -146 h_1<=1 -97 263 223 h_42<=1 -169 -700 518
    a_footer<=14 -374 c3_share<=26 h_2<=0 s_first<=317 -159 224 -146 pg_meddepth<=11 pg_titleh<=510 sec_head<=539 \
    pg_h_related<=233 71 -339 262 -41 pg_h_buy<=72 sec_head<=454 c1_share<=163 317 -54 -181 -92
    pg_h_comment<=21 pg_h_code<=158 -7 h_27<=0 pg_linkh<=880 pg_linkh<=186 c5_good<=365 -24 287 prevh<=23 \
    n-1_ld<=250 186 -277 h_3<=0 178 -768 549 515 b0_rel<=-19 152 h_13<=1 -74 -510
    commas<=328 pg_li<=148 h_18<=1 7 208 b0_rel<=0 h_13<=0 a_table<=14 383 prevlong<=75 h_18<=1 130 boilrate<=21 \
    -330 393 -64 -312 pg_plainh<=66 -300 304 pg_article<=27 284 -378
    a_footer<=21 -398 s_good<=950 w_path<=341 c4_gshare<=996 pg_h_comment<=1 83 -139 240 c3_share<=14 -259 \
    sec_bytes<=577 68 words<=42 pg_blocks<=169 sentences<=1 -164 -524 pg_h_body<=36 311 -95 57 220
    r_gshare<=7 c3_blocks<=78 s_good<=790 s_first<=197 s_first<=85 -419 -89 pg_stop<=265 h_2<=1 151 h_32<=0 260 \
    -503 h_32<=0 73 -253 -719 93 prevlong<=21 70 c2_gshare<=273 53 -178
    boil<=5 hid<=0 c5_good<=823 r_blocks<=255 w_low<=-610 a_nav<=12 -395 sec_bytes<=384 11 prevhl<=4 158 -209 \
    n1_tag<=11 31 -114 -207 b1_rel<=8 h_21<=0 -60 -338 315 -183 -503
    links<=2 h_13<=1 c2_share<=752 sec_bytes<=15204 pg_stop<=156 w_path<=-1356 -243 208 -13 h_2<=1 -346 299 161 \
    pg_h_code<=60 82 -513 n-1_end<=0 c0_gshare<=17 -239 274 sec_bytes<=1251 20 -711
    h_36<=1 dup<=1 ld<=502 71 c3_blocks<=23 -154 h_32<=1 h_1<=0 44 -379 273 pg_h_code<=7 h_32<=1 -345 -1 96 \
    n-1_ld<=966 a_section<=9 -405 titlecov<=574 -93 434 105
    links<=2 i_date<=0 pg_h_article<=558 32 h_17<=0 s_ld<=28 h_36<=1 -38 h_21<=0 h_18<=0 -79 -589 435 r_good<=89 \
    -119 172 -470 -285 h_32<=1 h_42<=1 -147 -670 115
    n-1_end<=-1 -403 sentences<=8 br<=25 pg_plainh<=63 hid<=0 pg_stop<=85 227 pg_good<=738 18 -82 h_20<=0 \
    c5_good<=365 -322 180 -483 pg_h_code<=960 h_1<=0 -31 432 -423 -399 -266
    c5_good<=0 pg_article<=12 h_27<=0 pg_blocks<=116 n-1_ld<=900 -470 r_gshare<=58 -115 557 pg_h_product<=212 \
    c0_ld<=929 163 n-1_ld<=583 185 -199 c2_ld<=993 -356 169 271 c1_share<=114 -482 270 22
    pg_h_product<=59 pg_h_product<=26 h_6<=0 27 -133 235 h_23<=0 n1_ld<=357 siblings<=16 pos<=658 -33 \
    pg_h_body<=686 a_main<=13 -879 -218 138 377 b0_lca<=7 170 -286 b0_rel<=-10 162 -592
    s_last<=763 pg_h_forum<=111 pg_good<=738 ld<=259 pg_linkh<=203 143 afterh1<=87 -80 248 -105 -131 titlecov<=755 \
    219 -426 pg_h_forum<=96 h_27<=1 pg_plainh<=6 122 -37 -366 n1_ld<=424 -337 69
    n-1_words<=46 pg_blocks<=373 a_li<=9 c1_ld<=984 161 -186 s_count<=60 -70 236 prevh<=36 sec_bytes<=3072 148 \
    h_18<=0 -390 264 h_20<=0 -17 -465 hl<=1 c0_gshare<=19 -160 177 372
    br<=15 s_first<=763 s_ld<=9 h_9<=1 -14 -402 words<=44 c1_good<=832 47 -176 276 n1_tag<=14 tag<=7 w_path<=1128 \
    -100 h_8<=1 c3_blocks<=102 428 -338 -395 -226 -271 -393
    pg_table<=966 pg_h_body<=303 h_35<=1 h_35<=0 102 -264 -416 c2_ld<=509 pg_table<=482 s_good<=895 prevh<=77 \
    c0_gshare<=299 c3_blocks<=35 -34 99 -351 -210 280 369 -175 s_ld<=800 -403 259
    dup<=1 h_41<=0 linkrun<=2 c0_ld<=833 78 -415 h_23<=0 c1_ld<=232 h_1<=0 -227 end<=0 pg_li<=105 -437 7 \
    c1_good<=958 -64 234 h_6<=1 45 -366 496 391 -91
    pg_titleh<=379 h_18<=1 h_20<=0 s_last<=213 -271 65 c5_gshare<=875 -316 212 261 pg_h_forum<=711 n-2_end<=0 \
    h_16<=1 -58 h_26<=1 -342 227 24 h_36<=1 r_gshare<=906 250 -387 -291
    b0_rel<=1 a_h<=0 101 sec_ld<=543 pg_h_forum<=946 h_25<=0 44 -95 -407 -98 pg_linkh<=940 prevhl<=2 s_share<=146 \
    c0_gshare<=24 -11 h_2<=0 228 -596 222 pg_li<=10 206 -310 621
    h_9<=1 i_date<=0 pg_long<=457 ui<=223 46 -273 pg_stop<=317 r_good<=855 245 pg_titleh<=322 506 h_0<=1 -365 163 \
    h_42<=0 -344 -36 -278 pg_stop<=332 ld<=48 -459 179 35
    s_count<=1 w_path<=1911 r_gshare<=858 -6 -273 pg_pre<=9 pg_h_body<=672 -164 prevhl<=1 -820 -281 166 \
    copyright<=0 c0_gshare<=68 21 prevhl<=2 c3_share<=54 -189 w_own<=479 117 376 -58 -337
    s_good<=24 n-1_words<=75 s_first<=6 -351 30 386 pg_h_body<=975 pg_meddepth<=9 pos<=279 91 pg_h_card<=803 \
    pg_h_body<=29 229 -67 pg_good<=408 -12 -379 pg_titleh<=114 s_good<=532 -483 112 76 219
    pg_meddepth<=2 344 pg_meddepth<=6 pg_h_related<=40 s_last<=513 -73 h_32<=0 82 424 end<=0 -240 67 c3_blocks<=3 \
    78 c5_good<=620 pg_p<=90 ld<=247 153 -138 -126 h_25<=0 44 -178
    dup<=1 pg_linkh<=56 h_60<=0 pg_pre<=15 37 434 373 n-1_stop<=274 ld<=56 pg_p<=296 c4_ld<=34 277 -111 words<=64 \
    -244 108 33 h_8<=1 84 -230 a_h<=1 144 -125
    br<=30 r_blocks<=70 pg_h_article<=60 68 h_16<=0 c0_gshare<=41 h_60<=0 -144 184 65 pg_article<=16 70 539 \
    s_count<=63 c0_gshare<=23 48 -230 pg_h_buy<=4 pg_h_body<=538 216 -302 -502 -446
    pg_h_related<=658 sec_bytes<=2431 s_count<=3 pg_h_article<=38 11 c5_gshare<=205 107 -214 h_0<=0 \
    pg_h_article<=409 -3 -416 c5_gshare<=686 6 216 pg_stop<=156 202 -119 pg_good<=738 225 h_32<=1 -66 -799
    pg_meddepth<=5 n2_end<=0 pg_h_body<=162 153 -185 h_15<=0 193 748 b0_lca<=1 19 h_1<=0 gpos<=255 4 -260 \
    pg_h_article<=409 s_share<=43 pg_h_related<=38 103 -162 211 s_share<=111 -331 161
    pg_good<=123 h_4<=0 h_42<=0 -8 336 -278 a_form<=5 c4_gshare<=495 -386 145 r_gshare<=13 h_36<=0 -138 35 \
    a_table<=10 202 s_first<=300 h_17<=0 108 -411 n2_end<=0 -95 33
    s_first<=38 -151 pg_main<=0 pg_h_article<=3 c0_words<=642 hid<=0 pg_li<=190 303 75 -229 c1_share<=60 406 -410 \
    pg_h_related<=248 s_share<=5 -207 53 prevlong<=67 pg_titleh<=639 -797 -60 198 -22
    s_first<=840 h_41<=1 w_high<=2166 pg_li<=140 w_high<=515 a_table<=2 -129 c2_gshare<=917 321 -93 22 -25 \
    pg_h_buy<=5 prevh<=17 -150 pg_stop<=368 -826 284 h_23<=1 216 -479 211 -136
    a_form<=3 -161 pg_main<=2 pg_plainh<=10 words<=34 s_good<=54 4 a_section<=10 -379 -137 depth<=4 commas<=57 138 \
    -475 c1_gshare<=550 a_section<=23 305 -28 373 a_table<=10 354 32 -430
    h_60<=1 bpos<=19 -238 n-2_end<=-1 -333 b0_rel<=47 pg_h_body<=491 23 c2_ld<=654 titlecov<=91 -89 \
    pg_h_article<=221 words<=135 156 -417 -47 -193 98 h_27<=1 285 h_2<=0 248 -528
    pos<=98 words<=30 -218 121 bpos<=760 28 s_good<=110 h_1<=1 b1_rel<=2 s_first<=840 310 -32 -151 pg_h_body<=792 \
    h_33<=0 -451 216 49 c4_gshare<=121 h_2<=1 -72 527 -293
    dup<=9 h_9<=1 links<=0 28 pg_plainh<=31 pg_blocks<=140 c5_gshare<=24 -196 103 h_20<=1 pg_h_forum<=74 -143 131 \
    -532 221 h_15<=1 c4_gshare<=5 450 -303 546 upper<=663 -369 43
    h_23<=1 pg_table<=810 a_table<=5 h_4<=0 c4_ld<=933 c5_gshare<=5 c4_ld<=152 -131 337 414 -300 -382 -7 \
    r_good<=567 h_32<=0 -189 261 -426 pg_plainh<=9 157 prevlong<=51 -554 49
    pg_blocks<=232 s_count<=3 -136 -7 c3_share<=31 w_own<=1915 11 -209 a_main<=13 186 w_low<=-969 pg_p<=449 -21 \
    sec_ld<=306 -408 370 c0_gshare<=110 s_count<=16 n-1_tag<=2 96 -257 245 366
    n-2_words<=32 r_blocks<=96 pg_plainh<=10 pg_blocks<=232 c4_ld<=92 -107 33 pg_li<=47 574 c1_good<=943 -81 235 \
    s_last<=697 h_32<=0 34 220 -19 h_33<=0 -108 h_25<=0 199 -427 -67
    pg_h_comment<=774 h_9<=1 r_ld<=767 w_path<=341 pg_table<=21 103 -134 -16 pg_h_card<=955 h_3<=1 -195 409 155 \
    c4_gshare<=93 n1_ld<=733 -210 622 -436 h_13<=1 pg_meddepth<=16 442 -278 -312
    c5_gshare<=991 pg_h_code<=911 r_good<=35 -72 h_42<=1 -2 113 pos<=313 19 -441 pg_h_code<=873 h_27<=0 n2_end<=0 \
    h_32<=1 r_good<=883 -67 202 -214 106 h_6<=0 508 -328 415
    ui<=820 bpos<=961 pg_good<=779 pg_h_related<=565 pg_h_card<=739 h_34<=1 h_1<=1 2 123 c1_gshare<=114 550 -77 -18 \
    pg_meddepth<=8 a_h<=2 379 w_low<=-913 430 -377 290 -84 -243 -224
    s_bytes<=105 h_8<=0 r_blocks<=118 92 pg_main<=0 87 -301 sec_ld<=95 79 h_6<=1 -156 387 c0_words<=100 -323 \
    pg_article<=59 pg_blocks<=74 r_gshare<=174 -46 308 b0_lca<=13 -78 256 475
    pg_long<=306 words<=40 pg_article<=6 pg_stop<=302 4 h_35<=0 pg_main<=2 189 -474 -573 -171 s_ld<=19 \
    pg_h_buy<=290 398 -434 13 pg_stop<=187 h_27<=1 332 -707 s_ld<=697 -98 115
    c3_blocks<=42 pg_plainh<=40 pg_pre<=5 dup<=1 -40 w_low<=-1922 169 w_low<=-1052 c2_ld<=972 -84 447 h_60<=1 -332 \
    274 198 91 h_9<=0 pg_li<=232 pg_pre<=207 155 -209 -99 -281
    pg_meddepth<=6 pg_h_code<=841 h_42<=1 r_blocks<=56 n2_end<=0 64 239 bpos<=649 -368 213 -271 384 links<=1 \
    pg_p<=175 55 h_2<=0 62 h_0<=0 c2_ld<=972 -269 191 1 -179
    c1_good<=408 h_4<=1 b1_lca<=0 s_good<=125 -572 477 -1068 -1342 b1_lca<=1 a_footer<=18 -1329 s_good<=295 \
    n1_tag<=8 n-1_tag<=16 298 -360 -378 a_form<=28 -264 632 gpos<=445 21 -942
    end<=0 w_path<=0 -805 c0_ld<=750 ui<=403 gpos<=903 567 -46 -637 h_26<=1 -409 418 w_path<=589 titlecov<=184 \
    c1_gshare<=243 -683 -47 bpos<=673 w_path<=-4356 -738 510 -482 879
    c0_good<=962 c1_ld<=232 b0_lca<=5 s_share<=50 -217 444 -484 h_4<=0 gpos<=790 s_share<=55 -561 217 -702 -812 \
    c1_share<=60 gpos<=889 264 -483 a_footer<=21 -840 w_high<=331 -310 738
    w_low<=-1264 w_high<=728 -735 c1_share<=194 c4_ld<=184 -356 -681 h_0<=0 -219 648 end<=0 ld<=187 \
    pg_h_article<=25 573 s_count<=7 -178 dup<=4 563 -666 pg_titleh<=447 116 -392 673
    w_path<=-1095 a_main<=19 pg_meddepth<=14 -510 248 -716 s_good<=295 afterh1<=0 -505 gpos<=916 ui<=716 dup<=2 \
    linkrun<=2 596 s_bytes<=22 -116 pg_titleh<=574 614 166 -209 -631 -318 663
    w_path<=2601 w_path<=-2187 -660 s_share<=22 a_h<=1 24 -463 w_path<=709 afterh1<=-8 -682 pg_p<=142 370 r_ld<=155 \
    n1_tag<=17 319 -247 -267 hid<=0 548 -754 end<=0 399 649
    sec_ld<=217 n-1_tag<=14 a_footer<=15 -666 b1_lca<=0 h_9<=1 ld<=627 545 -393 -483 -17 a_form<=3 -665 \
    c0_good<=689 -237 160 b1_lca<=0 s_bytes<=29 -430 pg_good<=436 264 -219 -523
    w_low<=-2076 s_good<=532 -606 h_0<=0 -694 557 s_good<=246 pg_h_article<=681 c3_ld<=47 366 h_4<=1 tag<=10 \
    a_li<=0 -189 267 -155 -619 h_0<=0 -762 s_first<=487 26 -419 528
    w_path<=798 s_good<=426 w_low<=-610 a_h<=0 -276 -507 s_share<=76 -213 n1_ld<=789 459 -197 c4_gshare<=862 -246 \
    293 s_share<=146 gpos<=754 c0_ld<=250 408 -19 -122 boilrate<=59 565 -81
    c0_good<=689 w_high<=105 -584 w_low<=-2471 -562 h_8<=0 pg_titleh<=639 307 -105 c3_ld<=56 148 -347 w_high<=1929 \
    w_low<=-563 s_first<=281 47 -408 379 s_good<=337 bpos<=673 336 -246 480
    end<=0 linkrun<=1 tag<=9 306 -221 a_h<=0 -36 pg_good<=268 a_table<=4 530 -261 -475 s_share<=103 gpos<=557 140 \
    -392 c1_gshare<=221 pg_titleh<=436 540 h_27<=0 225 -329 489
    c2_ld<=223 w_low<=-380 c1_gshare<=792 a_main<=24 w_low<=-1052 38 398 w_low<=-1407 -492 23 416 dup<=5 434 -494 \
    a_main<=16 pg_long<=195 222 -307 w_low<=-3414 -594 pg_stop<=156 186 -337
    w_path<=2601 w_path<=-6071 -574 w_path<=-1906 -405 i_date<=0 pg_pre<=12 s_count<=9 pg_h_article<=14 167 \
    c1_ld<=47 c2_gshare<=249 pg_h_article<=126 252 -446 183 -436 s_count<=108 348 -313 498 -775 413
    w_own<=38 w_low<=-1158 -460 tag<=15 h_4<=0 296 -486 -142 gpos<=862 h_9<=1 w_low<=-2076 b1_lca<=9 -9 -598 \
    siblings<=4 prevhl<=4 290 -375 486 pg_stop<=317 -1029 81 -301
    n-1_end<=0 w_high<=497 -391 linkrun<=2 148 pg_p<=142 c3_blocks<=108 90 791 pg_h_article<=731 gpos<=645 51 -280 \
    c2_gshare<=941 -553 191 b0_rel<=7 c0_words<=200 pg_h_article<=38 413 0 422 -379
    w_path<=-3523 -494 s_share<=136 gpos<=878 s_share<=18 -151 w_path<=1911 b0_rel<=3 144 -369 358 -355 boil<=10 \
    w_path<=463 h_26<=0 c3_ld<=84 156 -283 pg_stop<=247 1192 -26 386 -2242
    linkrun<=3 a_form<=6 -468 h_9<=0 hid<=0 c2_gshare<=523 a_section<=16 313 s_count<=4 -204 266 end<=0 63 475 -328 \
    -416 h_2<=0 -379 pg_h_body<=303 85 h_1<=0 -535 -27
    w_path<=-6527 -520 boilrate<=25 w_path<=1128 pg_long<=45 h_26<=1 162 667 h_26<=0 -189 s_count<=2 -280 \
    pg_titleh<=851 557 -161 upper<=250 dupord<=0 429 -319 tag<=14 211 -232 -328
    s_share<=36 -211 b0_lca<=1 br<=16 h_9<=1 pg_h_forum<=931 h_17<=1 292 -614 -741 pg_h_comment<=826 -832 368 -670 \
    pg_good<=168 h_21<=0 67 850 bpos<=718 c1_ld<=163 114 -302 -490
    h_4<=0 linkrun<=2 h_9<=1 br<=24 dupord<=0 237 -322 -693 -391 pg_good<=567 pg_good<=296 h_26<=0 100 585 \
    r_ld<=666 8 -444 h_60<=0 -326 291 h_60<=0 -444 721
    boilrate<=27 w_path<=-1906 h_41<=0 s_good<=915 a_main<=21 gpos<=427 482 -289 -502 917 727 s_share<=50 -9 hid<=0 \
    pg_h_buy<=3 240 430 -413 s_count<=6 -522 boilrate<=111 101 -475
    w_path<=-4356 pg_plainh<=0 807 -486 gpos<=645 s_share<=55 pg_plainh<=29 -75 293 h_2<=0 h_16<=0 h_4<=0 pos<=50 \
    -673 259 -523 pg_article<=6 -295 -2277 341 b0_rel<=13 31 -349
    w_low<=-1633 a_h<=1 b1_rel<=1 375 -494 h_0<=0 -403 h_13<=1 w_own<=135 -310 122 -750 s_share<=12 -186 boil<=2 \
    sec_ld<=3 404 titlecov<=154 dupord<=2 62 -482 296 -545
    w_path<=709 afterh1<=0 -516 pg_p<=175 h_27<=0 117 650 s_last<=732 titlecov<=184 -141 203 h_27<=1 \
    pg_h_related<=1 4 -388 -709 words<=32 pg_p<=191 299 pg_good<=123 422 -15 314
    n-1_end<=0 pg_h_article<=0 c2_ld<=684 s_last<=176 -328 254 s_bytes<=30 -363 272 h_2<=0 -365 hid<=0 -101 -549 \
    h_13<=1 a_footer<=15 -546 prevh<=22 283 s_ld<=59 96 -550 -805
    boilrate<=45 hid<=0 r_ld<=666 pg_h_article<=1 272 b0_rel<=9 h_27<=1 copyright<=0 dup<=9 h_60<=1 h_9<=0 153 -234 \
    478 -607 -1226 -256 -413 r_gshare<=294 -252 449 -432 -377
    a_nav<=20 -525 s_share<=16 pg_h_buy<=10 -309 1 boil<=8 w_high<=215 -311 copyright<=0 bpos<=673 ui<=941 h_13<=1 \
    i_date<=0 219 -622 pg_h_card<=985 -558 838 -606 -29 -877 -1103
    a_main<=21 dup<=4 ui<=336 upper<=198 352 h_26<=0 11 c4_gshare<=713 581 -43 -554 -569 h_6<=0 w_path<=-2187 -369 \
    n2_end<=-1 -709 s_share<=12 -184 pg_h_comment<=19 156 -163 -371
    w_low<=-1158 bpos<=718 h_4<=1 pg_titleh<=550 a_h<=1 774 82 -135 -443 -346 h_4<=0 pg_titleh<=563 258 linkrun<=3 \
    ld<=39 dup<=1 258 -273 -190 -155 h_9<=0 -221 -1628
    w_path<=2208 pg_titleh<=707 h_26<=1 ui<=820 w_low<=-1922 -238 103 -520 429 pg_h_article<=1 h_18<=0 -3 630 -266 \
    n1_tag<=9 242 h_36<=1 h_23<=0 25 -1383 s_good<=666 173 -1991
    boilrate<=38 n1_ld<=857 copyright<=0 ld<=230 s_count<=5 h_9<=1 18 -718 h_9<=0 dupord<=3 h_25<=0 354 -161 -360 \
    -167 hl<=1 s_count<=42 -343 292 280 -921 -124 -271
    w_path<=-3911 -330 pg_stop<=232 hid<=0 206 -384 s_count<=4 -153 pg_titleh<=379 h_9<=0 371 -389 n1_ld<=733 \
    h_17<=0 r_ld<=581 upper<=181 256 -10 -618 -817 n-2_words<=63 -184 -1097
    s_count<=5 tag<=12 pg_blocks<=358 n-1_words<=42 -142 340 263 -287 a_li<=3 h_3<=0 -335 c2_ld<=767 299 -183 \
    pg_long<=132 324 end<=0 -77 h_36<=1 256 n1_ld<=334 151 -753
    titlecov<=73 a_h<=0 186 w_path<=-4356 -450 pg_long<=317 -24 -238 a_footer<=23 -502 pg_meddepth<=10 h_13<=1 \
    pg_long<=207 206 c4_ld<=170 separators<=4 94 -714 -240 pg_h_article<=95 434 -1093 308
    w_own<=-796 -352 upper<=200 h_16<=1 pos<=82 -317 titlecov<=377 136 421 n-1_stop<=250 h_36<=1 -345 -1238 405 \
    pg_good<=93 332 boilrate<=52 n-1_end<=0 a_section<=17 49 -193 76 -414
    w_own<=-607 -289 s_first<=76 -242 b1_rel<=1 hl<=1 h_60<=1 dupord<=0 pg_h_comment<=4 119 pg_li<=0 836 -91 \
    pg_h_code<=18 -419 51 410 322 pg_h_product<=8 pg_good<=183 121 -422 44
    pg_good<=224 h_0<=0 128 pg_h_body<=20 1000 188 n-1_end<=0 r_ld<=753 h_25<=0 pg_titleh<=379 149 b0_rel<=7 \
    pg_blocks<=327 -119 166 -420 -334 -366 boil<=9 c0_ld<=114 155 -177 -1135
    a_footer<=16 -534 pg_p<=175 prevh<=16 272 18 b1_lca<=0 n1_tag<=9 prevh<=15 161 sec_bytes<=11207 37 -618 h_20<=1 \
    -77 -673 pg_h_article<=387 h_20<=0 h_17<=0 -2 946 -571 -455
    hid<=0 pg_good<=183 h_4<=0 h_32<=0 -53 h_33<=1 455 -356 -353 r_gshare<=16 r_ld<=485 -38 -363 h_36<=1 h_27<=1 \
    a_main<=24 213 h_33<=1 -18 521 -222 -184 -368
    pg_pre<=11 titlecov<=102 pg_long<=144 h_4<=1 ui<=504 h_4<=0 129 -311 -549 -475 a_h<=2 bpos<=718 197 -345 -234 \
    bpos<=760 h_33<=0 89 365 -194 r_ld<=789 376 -401
    gpos<=518 prevh<=66 dup<=1 hid<=0 196 -318 -146 s_first<=213 -368 80 s_first<=815 pg_li<=30 pg_article<=0 334 \
    s_first<=581 53 -1249 pg_long<=153 69 h_36<=0 -55 -374 -294
    h_13<=1 ui<=941 s_share<=70 pg_plainh<=25 c3_ld<=92 4 -199 h_20<=0 246 -241 a_footer<=13 -502 pg_stop<=392 \
    pg_long<=547 h_23<=0 129 -590 -105 436 -482 pg_h_comment<=0 127 -785
    pg_h_article<=671 h_9<=1 hid<=0 a_footer<=20 -498 sec_bytes<=15204 copyright<=0 upper<=334 h_23<=0 228 -429 32 \
    -720 pg_h_body<=865 -290 -2015 -284 -541 b1_lca<=1 w_own<=-250 -479 8 -365
    pg_meddepth<=4 309 titlecov<=365 pg_p<=159 a_section<=16 423 8 pg_h_article<=6 a_form<=15 -391 a_section<=11 \
    257 -48 c3_blocks<=19 h_33<=1 pg_good<=408 -93 -373 a_section<=4 -645 359 -44 139
    titlecov<=91 boilrate<=23 pg_h_body<=0 167 a_h<=1 130 -111 -350 h_33<=0 pg_h_article<=1 210 h_41<=0 boil<=8 \
    siblings<=14 prevh<=9 23 -272 252 -1105 515 h_41<=1 332 -704
    upper<=235 h_25<=0 s_first<=38 -294 a_footer<=27 -485 n2_end<=0 pg_p<=34 469 gpos<=346 169 c4_ld<=184 44 -274 \
    269 -182 a_h<=2 gpos<=491 286 -85 h_26<=1 -143 185
    s_share<=70 linkrun<=0 143 pg_h_article<=60 a_h<=2 258 afterh1<=0 -543 -31 -250 pg_good<=567 h_4<=0 h_23<=0 191 \
    -624 -233 r_blocks<=26 upper<=167 184 -91 a_main<=10 284 -371
    ui<=896 gpos<=557 s_first<=85 -204 pg_li<=434 dupord<=0 122 -204 298 pg_long<=187 w_low<=-1714 -249 153 \
    pg_pre<=23 c3_blocks<=23 s_good<=842 -342 187 -80 h_36<=0 548 -437 -455
    pg_plainh<=29 ui<=457 s_first<=840 s_first<=42 h_26<=0 h_0<=0 -464 181 219 s_good<=969 boil<=12 gpos<=811 63 \
    -77 -1052 c0_gshare<=12 -410 469 -296 -444 a_form<=16 -515 227
    pg_titleh<=414 138 s_count<=2 pg_blocks<=411 -317 36 c4_ld<=170 sec_bytes<=7248 pg_h_code<=334 copyright<=0 120 \
    -893 462 -269 a_ul<=4 h_32<=0 -565 -141 h_36<=1 67 s_ld<=800 -573 266
    afterh1<=-34 -442 i_date<=0 h_60<=1 pg_h_buy<=26 upper<=250 n-2_end<=0 pg_linkh<=186 68 -184 dup<=1 237 -333 \
    -89 h_23<=0 ui<=913 184 -436 -562 boil<=5 429 -655 -584
    pg_h_comment<=0 h_25<=0 a_section<=19 209 w_low<=-1052 c4_gshare<=786 -225 88 h_34<=0 33 413 -183 h_27<=1 \
    b0_lca<=3 s_share<=33 -239 pg_good<=420 262 -22 depth<=20 -382 302 -573
    pg_titleh<=436 links<=2 121 -328 prevh<=9 tag<=7 pos<=593 words<=33 68 307 -79 -170 dupord<=0 pg_good<=449 40 \
    h_41<=1 h_36<=0 -122 pg_h_body<=0 -1088 -257 364 -434
    n2_end<=-1 -491 s_count<=1 -234 h_26<=0 w_path<=-2804 -238 siblings<=26 sec_bytes<=13352 copyright<=0 pg_pre<=5 \
    dupord<=3 57 -334 370 -628 pg_table<=82 h_0<=1 -639 105 612 380 243
    pg_p<=334 afterh1<=-13 -361 boilrate<=48 h_32<=0 h_16<=0 dup<=8 -23 -618 461 154 h_20<=1 -159 -1078 \
    sec_bytes<=8836 n2_end<=0 -109 h_34<=0 n-1_end<=0 -66 189 385 -419
    pg_h_related<=3 pg_h_forum<=13 pg_article<=6 w_low<=-969 s_count<=53 h_0<=0 -66 348 -373 217 a_section<=17 302 \
    -562 dup<=2 -33 -653 b0_rel<=13 separators<=6 -9 -531 pg_h_product<=26 -494 64
    h_60<=1 pg_titleh<=348 pg_h_forum<=21 w_high<=183 -228 213 w_path<=-430 hid<=0 427 -470 -267 n-1_stop<=222 \
    pg_h_comment<=3 pg_titleh<=919 -131 137 -252 boilrate<=76 60 -366 c1_share<=440 479 -302
    hid<=0 h_13<=1 s_count<=11 titlecov<=232 s_first<=763 -44 h_34<=0 -356 427 100 h_15<=1 prevhl<=0 -246 118 \
    prevh<=42 135 683 pg_h_comment<=23 89 pg_good<=605 -28 -1015 -244
    afterh1<=0 -261 s_first<=791 i_date<=0 dup<=11 b0_rel<=-39 c0_words<=40 13 385 pg_long<=365 r_ld<=14 h_17<=0 \
    266 -412 52 pg_h_article<=3 183 h_60<=0 -114 194 -314 -450 -178
    s_count<=20 gpos<=491 a_main<=19 r_good<=142 -61 213 -40 pg_pre<=32 pg_long<=384 r_ld<=715 -48 -431 prevhl<=2 \
    r_good<=178 -515 -28 -464 423 s_count<=75 211 a_ul<=5 -372 83
    h_4<=1 pg_stop<=135 pg_good<=32 538 c1_share<=45 261 -91 separators<=7 h_60<=0 pg_blocks<=256 -93 n2_end<=0 -27 \
    h_21<=0 273 -128 h_17<=1 ld<=818 376 -343 -541 -526 -340
    s_first<=6 -426 a_form<=2 -310 pg_h_article<=1 r_ld<=459 162 h_4<=0 15 -462 b0_lca<=0 hl<=1 s_bytes<=83 a_ul<=9 \
    446 -26 -40 321 gpos<=214 19 pg_h_related<=12 -112 -428
    n2_end<=-1 -559 w_path<=-5707 h_17<=0 -353 747 copyright<=0 h_35<=1 pg_titleh<=447 h_20<=0 161 -155 a_table<=16 \
    283 siblings<=3 -96 hid<=0 end<=0 -30 223 -549 -469 -589
    a_h<=2 116 br<=36 boilrate<=59 h_17<=0 b0_lca<=1 46 h_6<=0 h_41<=0 pg_stop<=147 250 -115 756 pg_h_related<=273 \
    -369 367 pg_h_article<=10 371 r_blocks<=92 -674 127 -192 -469
    a_footer<=22 -478 dupord<=0 h_60<=0 pg_plainh<=29 pg_h_related<=0 pg_article<=0 a_main<=25 332 73 -62 h_34<=0 \
    -72 -321 187 216 a_h<=0 228 c0_gshare<=8 -143 n1_ld<=20 -773 36
    s_count<=108 s_first<=14 -413 copyright<=0 pg_blocks<=327 c0_ld<=85 w_own<=-896 -401 48 c1_good<=757 22 -445 \
    h_23<=1 dup<=7 186 -264 -660 -603 pg_long<=94 c2_ld<=509 543 -171 -463
    pg_stop<=135 pg_blocks<=110 -175 h_4<=0 hid<=0 355 -428 -264 c4_ld<=137 c0_ld<=269 dup<=2 pg_h_product<=59 113 \
    h_23<=0 s_share<=171 109 h_27<=0 -51 -718 -847 -236 -263 -82
    i_date<=0 pg_good<=93 171 a_form<=1 -366 s_share<=5 -142 b0_rel<=1 h_17<=0 pg_h_body<=965 prevh<=28 \
    pg_h_body<=338 189 22 -84 pg_good<=199 -401 341 -379 h_17<=1 -225 681 -430
    pg_h_related<=8 pg_h_forum<=147 64 -139 pg_h_related<=32 afterh1<=51 -71 -398 pg_h_forum<=1 h_27<=0 \
    n-1_stop<=371 -247 47 pg_h_buy<=12 -141 692 h_27<=1 boilrate<=50 191 -341 s_share<=82 75 -748
    a_footer<=16 -474 n-1_tag<=0 a_h<=2 292 c0_gshare<=21 h_33<=0 -170 304 hid<=0 n-1_stop<=360 58 319 -602 ui<=913 \
    pg_p<=90 separators<=3 h_42<=0 13 245 -317 -61 -402
    b0_lca<=0 h_21<=0 h_17<=1 s_count<=70 119 pg_li<=21 395 h_6<=0 -459 480 -507 c0_gshare<=68 26 s_first<=317 58 \
    -880 s_first<=815 n2_end<=-1 -523 pg_li<=197 47 -112 -381
    separators<=6 a_footer<=20 -435 h_36<=1 c3_share<=24 -87 w_own<=-896 -222 c3_blocks<=381 links<=3 68 -404 492 \
    c3_share<=129 56 c3_blocks<=19 r_good<=407 432 -656 h_21<=0 -180 370 -384
    afterh1<=-43 -364 s_first<=28 -195 w_low<=-308 pg_good<=449 h_32<=0 -145 links<=0 h_9<=0 231 -574 -132 \
    b0_rel<=-13 216 -84 pg_good<=712 pg_li<=16 504 136 h_18<=0 28 -460
    pg_blocks<=424 r_ld<=666 a_li<=2 c2_gshare<=471 w_low<=-1922 -417 92 522 s_good<=931 siblings<=32 pg_stop<=156 \
    217 -61 396 228 pg_h_body<=45 -9 -286 ld<=875 h_13<=1 80 -447 287
    copyright<=0 titlecov<=327 pg_h_body<=428 h_25<=0 81 -319 b1_lca<=7 s_bytes<=261 -9 c5_gshare<=588 -643 \
    c0_good<=921 -1113 -23 -295 h_36<=0 end<=0 -138 151 h_18<=0 339 -95 -453
    n2_end<=0 c1_good<=372 ui<=196 27 -365 h_0<=0 -187 words<=50 w_path<=-1095 199 pg_p<=334 61 n1_ld<=841 -157 \
    -567 commas<=90 294 -287 prevh<=13 r_ld<=913 139 -407 -109
    commas<=40 s_first<=21 n-1_ld<=875 -97 -589 pg_linkh<=41 h_34<=1 c1_gshare<=114 93 -154 487 h_42<=1 -113 \
    r_gshare<=16 -179 233 a_main<=22 w_path<=-2524 475 125 a_table<=5 354 -30
    dup<=2 separators<=7 h_60<=1 c3_blocks<=42 h_33<=1 -43 168 links<=1 h_15<=0 h_33<=1 pg_h_comment<=10 168 -169 \
    -384 362 -232 h_27<=0 346 -530 sentences<=12 -31 -818 -172
    s_bytes<=17 h_32<=0 r_ld<=249 -41 -458 h_25<=1 33 -460 h_35<=0 pg_h_article<=266 sec_bytes<=15204 104 pg_p<=601 \
    pg_h_related<=32 436 -506 -681 tag<=17 36 -146 h_1<=0 -493 93
    s_first<=917 pg_li<=51 gpos<=28 -92 c3_blocks<=33 79 h_25<=0 407 -262 r_good<=761 sec_ld<=26 185 h_27<=0 \
    b1_rel<=12 -15 -291 pg_h_product<=30 -57 403 prevlong<=15 -72 -305 -323
    titlecov<=431 h_26<=0 pg_article<=0 24 h_27<=0 ld<=294 c3_share<=24 -283 47 -236 h_15<=0 pg_article<=2 -495 187 \
    pg_stop<=259 -1978 -491 90 sec_head<=137 150 h_15<=0 -343 413
    n-1_stop<=250 s_share<=5 h_27<=1 -272 312 c2_ld<=932 h_25<=1 c2_ld<=767 pg_li<=16 163 tag<=0 pg_h_buy<=189 -183 \
    235 48 -293 -345 r_gshare<=7 -17 w_high<=317 -314 426 52
    pg_li<=55 pg_plainh<=106 82 -697 pg_plainh<=74 h_3<=0 -140 sentences<=11 c1_ld<=886 a_li<=13 h_36<=1 280 \
    pg_titleh<=696 291 -714 pg_h_product<=558 b0_rel<=0 5 -254 -371 179 -708 369
    upper<=167 h_20<=0 r_gshare<=11 -94 173 h_42<=0 bpos<=192 205 -515 48 h_27<=0 n2_end<=0 -74 sentences<=5 11 429 \
    pg_h_buy<=117 c0_gshare<=183 62 -574 hid<=0 502 -331
    h_16<=0 prevh<=18 w_low<=-179 -13 sec_head<=50 87 423 h_27<=0 h_21<=1 c3_share<=118 pg_long<=522 a_section<=18 \
    -44 -383 143 -85 195 197 r_gshare<=858 b1_rel<=-18 576 125 -331
    depth<=16 s_share<=95 b0_lca<=0 47 h_2<=0 -1 gpos<=618 -121 -353 gpos<=255 142 h_21<=0 5 pg_main<=0 42 \
    pg_h_card<=517 -1419 -371 sec_head<=316 gpos<=992 177 691 -468
    boil<=8 dup<=1 h_41<=0 gpos<=427 h_13<=0 93 r_ld<=203 -496 256 c3_ld<=28 w_path<=1470 -18 246 -82 382 \
    w_path<=1259 s_good<=47 41 -221 pg_h_code<=8 -420 70 -440
    n1_tag<=15 prevh<=60 s_count<=101 c0_ld<=631 102 s_ld<=343 -790 pg_h_body<=92 284 -107 pg_h_forum<=88 41 -685 \
    -205 h_20<=0 b1_rel<=-47 270 -53 h_42<=0 -557 w_low<=-913 -272 120
    s_count<=2 -101 s_first<=28 -187 s_good<=364 c5_gshare<=236 17 159 ld<=900 pg_h_product<=50 sec_head<=57 \
    pg_titleh<=379 358 c1_gshare<=221 -174 175 c5_gshare<=864 -447 44 pg_linkh<=247 -606 49 -733
    sec_ld<=0 h_2<=0 353 -3 s_first<=18 -255 pg_stop<=206 pg_long<=173 b0_rel<=48 h_27<=0 -118 289 317 w_low<=-2283 \
    -339 263 r_good<=89 -176 c2_ld<=891 -22 h_1<=0 540 -32
    pg_article<=0 h_60<=1 pg_long<=440 pg_h_forum<=0 separators<=0 178 -220 h_42<=0 w_high<=2166 -193 -941 \
    a_main<=5 -452 66 h_36<=0 16 h_27<=0 -417 354 457 h_27<=0 -43 -242
    pg_stop<=147 h_18<=0 c2_ld<=373 177 -51 450 pg_h_forum<=924 pg_h_comment<=763 prevh<=17 a_table<=8 372 \
    gpos<=445 57 n-1_stop<=91 -153 n-2_end<=0 -76 144 -112 477 prevh<=11 -461 294
    pg_blocks<=424 pg_h_related<=9 26 h_0<=1 c0_good<=968 -79 -252 c0_words<=331 c0_ld<=22 23 n1_tag<=1 -668 7 272 \
    h_20<=0 a_li<=4 -58 223 h_0<=1 pg_plainh<=66 -512 353 451
    afterh1<=-1 h_23<=0 -294 296 pg_pre<=425 copyright<=0 c3_blocks<=381 gpos<=584 prevhl<=0 -223 60 \
    pg_h_article<=10 pg_h_product<=138 159 pg_li<=79 248 -283 -110 pg_li<=148 407 -212 -408 573
    c3_blocks<=283 pg_li<=434 dup<=11 s_bytes<=83 16 -69 -301 c3_blocks<=102 h_21<=0 h_2<=0 -152 154 414 h_0<=1 \
    -579 343 c0_gshare<=24 pg_h_comment<=19 449 pg_h_article<=985 148 -697 -264
    hid<=0 pg_titleh<=696 h_26<=0 pg_linkh<=929 pg_titleh<=348 pos<=927 112 -250 c5_gshare<=31 n-1_ld<=250 -61 -436 \
    h_36<=1 74 h_8<=0 -428 196 428 207 h_60<=1 -45 263 -206
    ui<=962 boil<=5 a_footer<=16 -428 pg_pre<=9 pg_long<=279 37 b0_rel<=-9 155 h_0<=1 -155 c3_share<=808 -45 258 \
    h_0<=0 pg_h_product<=6 c2_gshare<=56 -52 407 -353 440 -489 -361
    s_count<=11 upper<=400 prevlong<=15 s_last<=306 pg_h_article<=925 389 -256 19 prevh<=6 21 -210 -127 \
    pg_h_card<=922 h_3<=1 ld<=714 67 -196 450 h_25<=0 204 c1_ld<=907 -557 415
    s_count<=8 sec_bytes<=1956 titlecov<=154 sec_ld<=306 -7 -233 upper<=90 326 60 h_36<=0 -59 c3_blocks<=19 h_27<=1 \
    -650 117 -62 h_4<=0 69 s_count<=37 sec_ld<=570 308 -394 -442
    titlecov<=431 c3_blocks<=45 pg_h_code<=9 copyright<=0 a_h<=0 83 dup<=2 -72 -351 -630 s_share<=4 -287 86 \
    pg_good<=545 s_share<=82 -158 116 183 s_ld<=3 25 pg_h_product<=416 364 -283
    w_high<=2166 pg_meddepth<=4 226 h_0<=1 w_high<=201 tag<=1 599 -254 pg_long<=408 26 c4_gshare<=121 45 -182 \
    titlecov<=781 111 -523 s_last<=777 c4_gshare<=183 263 -186 s_last<=982 -622 231
    dup<=6 upper<=181 h_25<=0 pg_h_code<=31 c5_gshare<=984 separators<=1 b1_lca<=0 75 -116 -434 214 r_ld<=105 401 \
    55 r_blocks<=5 -564 -47 n-1_words<=2 -125 31 pg_h_code<=12 -343 219
    h_4<=1 pg_h_comment<=606 pg_h_comment<=22 a_h<=2 115 s_share<=70 a_li<=5 91 -81 50 bpos<=359 h_32<=1 \
    c0_good<=613 -76 294 -275 h_9<=0 tag<=2 -14 -317 -611 168 -272
    pg_pre<=14 pg_blocks<=203 -55 a_table<=2 362 h_3<=0 pg_li<=100 s_last<=338 -394 183 h_36<=0 -280 65 s_good<=623 \
    a_form<=9 -398 55 277 c5_good<=13 -348 s_share<=304 368 -189
    titlecov<=289 h_60<=1 s_count<=8 pg_titleh<=707 8 pg_plainh<=44 -172 433 h_25<=0 s_good<=393 w_high<=224 -198 \
    b1_lca<=7 181 -68 ld<=583 16 -641 h_18<=1 -275 413 320 108
    boil<=1 copyright<=0 h_60<=0 h_13<=1 2 -174 h_60<=1 pg_h_card<=637 c5_good<=864 -463 267 h_36<=1 403 \
    pg_plainh<=54 186 -762 290 -506 a_li<=5 179 c2_gshare<=972 -355 355
    i_date<=0 afterh1<=-1 c5_good<=800 pg_titleh<=485 -43 -433 153 links<=2 r_good<=803 words<=34 17 prevhl<=3 \
    h_32<=0 128 441 -240 h_17<=1 -24 -413 h_32<=1 -396 139 -324
    s_first<=28 -158 copyright<=0 boil<=8 pg_titleh<=550 pg_h_product<=16 124 prevh<=50 prevh<=4 r_good<=788 110 \
    -336 c1_gshare<=114 n1_ld<=857 -319 145 -948 189 c0_words<=240 -68 59 -538 -416
    h_25<=0 pg_linkh<=919 sentences<=5 pg_linkh<=637 12 -122 s_ld<=16 -17 403 277 prevh<=64 h_2<=0 238 s_last<=883 \
    h_1<=0 a_h<=3 308 -442 38 -430 h_3<=0 143 -644
    pg_h_body<=428 c4_ld<=22 295 h_35<=0 52 -440 a_h<=0 75 pg_h_product<=416 pg_h_article<=126 hid<=0 pg_linkh<=186 \
    h_42<=0 4 308 -114 -356 s_ld<=28 upper<=111 -8 -263 6 -215
    commas<=37 c2_gshare<=173 s_bytes<=12 -107 c0_words<=462 pg_h_related<=1 127 h_18<=0 -92 h_2<=1 327 -233 -188 \
    h_34<=1 sec_bytes<=663 68 -176 313 tag<=15 90 pg_h_article<=49 139 -198
    pg_titleh<=447 h_20<=0 sec_ld<=398 pos<=398 pg_table<=944 pg_h_card<=963 222 -398 -623 204 -1 h_4<=0 \
    pg_h_related<=9 h_8<=1 -171 421 -444 561 a_table<=12 c0_ld<=655 302 -265 -52
    br<=36 dupord<=0 s_bytes<=14 r_ld<=343 22 -299 pg_h_article<=266 82 s_ld<=3 c1_ld<=114 h_17<=0 pg_h_buy<=2 -74 \
    180 -576 -342 c1_gshare<=403 108 end<=0 -382 61 -118 -409
    pg_h_body<=242 h_35<=0 69 -273 r_ld<=400 n1_tag<=15 c0_gshare<=243 h_13<=1 66 pg_h_forum<=28 124 -497 \
    n-1_tag<=15 pg_good<=697 199 -445 -758 -86 pg_article<=0 h_27<=0 -134 370 -333
    words<=30 s_good<=265 6 s_count<=29 pg_h_forum<=96 h_26<=0 -371 436 137 45 h_0<=0 w_low<=-1264 sec_ld<=34 -378 \
    -47 h_9<=1 c4_ld<=50 265 -68 -515 c3_blocks<=37 120 330
    s_count<=22 sentences<=16 commas<=21 a_h<=2 58 a_li<=4 89 -179 37 -361 h_4<=0 h_25<=0 pg_article<=19 170 \
    c0_gshare<=9 -331 464 linkrun<=5 -322 pg_good<=545 -255 542 -254
    c4_ld<=122 pg_long<=266 prevh<=68 128 -159 pg_pre<=260 pg_stop<=265 157 h_0<=0 pg_linkh<=220 pg_titleh<=773 \
    h_42<=0 -216 216 -331 -470 pg_article<=22 -26 366 505 pg_stop<=85 182 -55
    h_33<=0 pg_p<=175 h_27<=1 54 371 pg_h_product<=26 pg_long<=89 s_first<=892 149 -514 b0_lca<=4 -2 -284 \
    s_first<=439 c5_gshare<=949 c0_gshare<=77 7 -698 330 -254 h_23<=0 118 -415
    pg_h_body<=897 pg_h_body<=568 pg_main<=2 upper<=235 s_good<=153 31 204 s_good<=43 33 n1_ld<=20 pg_titleh<=792 \
    -170 sec_bytes<=2431 366 -187 words<=48 -489 152 -580 ld<=230 -57 -268 89
    pg_stop<=156 98 r_good<=63 -104 pg_long<=306 b0_lca<=0 h_23<=0 words<=44 121 395 -354 pg_blocks<=247 \
    pg_titleh<=902 160 -307 -278 c4_gshare<=183 h_1<=1 r_good<=909 -9 -448 177 -102
    s_count<=1 n-1_words<=50 -166 326 dupord<=0 pg_h_related<=658 s_share<=223 c5_gshare<=686 pg_h_card<=871 115 \
    -113 155 r_good<=962 h_36<=1 h_42<=0 -191 36 -321 116 280 pg_h_card<=922 -241 63
    s_good<=931 s_first<=67 pg_h_card<=963 -209 b1_lca<=0 459 -288 a_table<=12 163 pg_h_body<=0 pg_article<=3 \
    pg_li<=93 c0_good<=772 547 5 26 -513 -24 c0_gshare<=21 s_first<=213 323 -807 353
    pg_h_card<=945 s_first<=944 s_last<=618 s_first<=47 -214 sec_bytes<=577 pg_stop<=292 322 51 55 1 -409 \
    s_bytes<=90 b1_rel<=30 s_last<=650 -59 150 -272 words<=44 -329 a_main<=5 -602 45
    a_footer<=22 -384 prevlong<=23 w_path<=-1 words<=52 s_share<=16 -36 281 -40 c1_gshare<=476 h_60<=1 h_18<=1 \
    sec_bytes<=2264 29 -190 -322 388 c0_ld<=104 184 -125 r_gshare<=230 3 -120
    n2_end<=0 s_count<=7 b0_lca<=27 titlecov<=102 -167 h_17<=0 titlecov<=836 separators<=3 17 551 -275 -463 \
    a_main<=30 324 -26 prevhl<=4 53 w_own<=-17 46 -415 n-1_tag<=7 109 -49
    a_footer<=22 -419 h_16<=0 a_h<=2 c2_ld<=787 n-1_words<=38 101 401 -194 s_count<=3 pg_h_card<=932 h_18<=0 -114 \
    192 -243 h_26<=1 afterh1<=83 pos<=739 -8 209 -66 220 77
    pg_blocks<=227 s_share<=89 pg_blocks<=208 pg_pre<=196 h_23<=0 -129 376 489 c0_gshare<=33 -121 -1099 \
    afterh1<=127 bpos<=402 83 -72 187 pg_linkh<=0 h_23<=1 126 -451 h_18<=1 15 -299
    titlecov<=302 gpos<=19 h_21<=1 -146 282 a_table<=16 190 -14 h_6<=0 c4_gshare<=862 sentences<=3 h_18<=0 199 -143 \
    454 pg_h_related<=180 a_h<=2 -318 h_42<=0 241 -116 374 -318
    h_9<=1 a_nav<=14 -349 pg_p<=53 h_0<=1 h_3<=0 w_high<=484 -254 141 pg_h_article<=860 h_36<=1 316 -113 -281 322 \
    sentences<=17 3 -534 h_13<=0 pg_stop<=341 -493 1 355
    separators<=6 pg_titleh<=278 h_15<=0 sec_head<=202 b0_rel<=21 pg_h_code<=1 -187 142 325 273 322 separators<=2 \
    pg_h_body<=897 -41 h_60<=0 pg_h_card<=180 -139 100 474 269 sec_bytes<=6033 14 -544
    pg_meddepth<=4 pg_p<=449 344 pg_h_code<=25 -182 371 s_count<=94 c3_blocks<=283 pg_h_comment<=751 pg_titleh<=792 \
    w_low<=-34 prevhl<=4 pg_h_comment<=14 80 h_23<=0 -119 567 -185 -151 -73 320 240 -165
    c3_share<=26 -63 n-1_tag<=0 linkrun<=5 b0_rel<=23 80 -317 278 c1_ld<=0 82 c1_ld<=136 sentences<=6 -198 203 \
    h_35<=1 linkrun<=0 399 pg_good<=32 185 prevhl<=2 14 -175 -450
    pg_p<=53 s_bytes<=18 pg_h_body<=392 44 -345 175 pg_p<=159 78 pg_article<=76 n-1_tag<=7 -1 h_20<=0 w_path<=709 \
    pg_h_card<=517 -179 c3_ld<=889 94 454 c3_blocks<=10 -293 25 -268 538
    pg_titleh<=348 65 b0_rel<=11 boilrate<=25 ui<=994 sentences<=24 17 743 -310 pg_long<=243 b1_rel<=4 167 -470 \
    a_section<=24 -651 -120 h_3<=1 c0_ld<=533 -122 -373 pg_h_card<=871 489 -167
    ui<=728 c2_ld<=5 48 pg_h_related<=565 h_40<=0 s_ld<=130 b1_rel<=42 -90 204 h_18<=0 -24 h_26<=0 320 -279 \
    b1_lca<=7 267 -415 a_ul<=5 c3_share<=94 -432 201 224 -248
    pg_h_body<=465 b1_lca<=13 linkrun<=1 n1_ld<=150 144 ld<=311 -349 270 h_21<=1 pg_titleh<=912 -105 b0_lca<=0 351 \
    -95 148 h_32<=1 50 360 pg_good<=535 n-1_tag<=1 11 -139 -7
    dup<=10 s_count<=1 pg_li<=140 h_40<=0 pg_article<=18 -25 450 583 -156 a_h<=1 c4_gshare<=0 -18 270 commas<=24 \
    h_27<=0 s_count<=20 -98 w_high<=439 -79 151 199 84 -178
    w_low<=-2946 h_2<=1 -295 36 a_section<=2 211 w_low<=-1158 a_section<=25 251 h_36<=1 pg_h_article<=49 -259 15 \
    219 pg_h_card<=985 h_4<=0 a_section<=22 pg_li<=0 -616 -89 54 -247 -161
    n1_tag<=11 h_33<=0 h_9<=0 16 -204 h_36<=1 279 -203 h_25<=0 w_high<=611 66 pg_h_product<=449 r_blocks<=70 \
    pg_linkh<=688 92 -246 -271 h_1<=1 -57 -620 pg_h_body<=965 -270 537
    commas<=201 pg_h_body<=955 pg_h_article<=501 titlecov<=558 pg_meddepth<=19 s_good<=337 c2_gshare<=983 38 -288 \
    -175 429 218 h_17<=0 -56 -474 h_8<=0 222 pg_linkh<=29 234 -342 h_8<=0 278 -132
    pg_h_product<=212 b0_rel<=0 gpos<=146 -21 74 pg_h_card<=981 pg_li<=112 74 prevhl<=1 188 -233 -469 gpos<=364 \
    ui<=723 pg_h_related<=24 -56 215 -411 pg_h_card<=803 c5_good<=66 40 -439 -60
    titlecov<=146 n1_tag<=14 3 -84 end<=0 h_18<=0 c3_blocks<=15 128 -67 -266 pg_article<=27 n-1_stop<=444 \
    pg_long<=306 127 h_34<=0 pg_h_body<=6 -307 pg_h_related<=43 164 -126 -412 286 447
    n-2_end<=-1 -299 n-1_words<=7 h_60<=0 -25 h_15<=0 h_23<=0 291 -394 -388 c0_words<=30 h_15<=0 313 -166 \
    pg_blocks<=102 142 pg_meddepth<=10 h_15<=1 pg_stop<=147 224 -99 196 111
    dup<=2 pg_p<=255 w_path<=-5163 -285 pos<=330 -40 links<=13 126 -399 pg_h_related<=11 47 tag<=17 s_last<=618 53 \
    pg_table<=55 -130 284 h_36<=0 -352 17 c0_good<=277 -14 -443
    a_footer<=23 -359 depth<=17 a_nav<=9 -315 pg_h_article<=6 n-2_end<=0 pg_good<=458 prevhl<=1 -178 -4 112 177 \
    pg_good<=472 29 -69 pg_good<=648 upper<=778 248 -249 c1_share<=52 136 -315
    pg_h_body<=975 h_0<=0 -40 n1_ld<=733 c0_words<=180 pg_h_code<=190 -93 327 132 -108 c0_words<=25 -153 \
    prevlong<=94 b0_lca<=16 h_0<=0 546 116 -124 upper<=425 -128 c5_gshare<=404 485 -104
    r_good<=22 c3_blocks<=73 -108 sec_bytes<=623 -136 204 pg_h_body<=955 h_9<=1 h_25<=0 30 afterh1<=27 \
    pg_h_card<=497 399 -120 pg_h_code<=119 -38 -396 pg_h_body<=880 -419 176 b1_lca<=16 283 -130
    b0_rel<=1 prevh<=68 h_17<=0 n-1_words<=42 23 h_13<=1 208 -363 -245 tag<=8 s_bytes<=43 -66 h_33<=0 h_27<=1 -550 \
    220 265 87 h_17<=1 pg_main<=0 -31 -247 511
    pg_li<=133 23 h_1<=0 h_0<=1 h_3<=0 h_26<=1 -377 78 sec_ld<=808 -166 h_6<=0 363 -370 32 h_23<=1 h_3<=0 -53 \
    c0_ld<=334 162 h_0<=0 69 -366 -506
    hl<=1 pg_li<=140 19 h_0<=0 sec_head<=959 afterh1<=33 h_3<=0 -261 c5_gshare<=911 189 -200 n-1_tag<=4 -376 -110 \
    100 30 n-2_end<=0 prevlong<=25 -176 114 prevh<=1 -327 359
    separators<=0 sentences<=4 s_count<=1 titlecov<=215 -205 commas<=39 144 -164 pg_h_forum<=316 34 h_42<=1 -186 \
    198 w_path<=341 pos<=381 289 -301 280 c1_ld<=163 -226 a_main<=6 488 16
    pg_stop<=147 links<=9 pos<=364 -93 pos<=897 268 -236 -350 pg_plainh<=151 pg_h_body<=116 n-1_stop<=480 73 -187 \
    pg_h_article<=387 a_form<=15 -239 r_gshare<=204 144 pg_plainh<=3 -300 -20 -75 -484
    separators<=5 r_good<=89 h_34<=1 h_16<=0 b0_rel<=37 pg_long<=62 -28 pg_plainh<=17 -274 -28 109 ld<=159 \
    prevlong<=73 144 -393 pg_h_product<=404 449 -223 346 pg_article<=61 17 459 -273
    pg_p<=53 79 boil<=7 pg_meddepth<=6 pg_li<=492 h_6<=0 h_26<=1 pg_pre<=14 107 552 -167 -222 n-1_tag<=19 -386 430 \
    n-1_stop<=382 c2_gshare<=366 -13 prevlong<=69 -95 -308 43 -415
    c3_blocks<=45 h_6<=1 s_last<=826 -5 s_share<=624 -129 220 pg_h_buy<=6 -77 345 h_3<=1 pg_h_card<=850 sec_ld<=944 \
    pg_h_product<=686 separators<=0 41 -258 402 -372 h_6<=0 220 -211 -163
    titlecov<=340 w_path<=2601 14 pg_p<=476 h_32<=0 249 -67 s_first<=213 -6 -234 s_last<=865 h_9<=0 s_bytes<=136 \
    n-1_ld<=487 -56 230 332 -294 h_16<=0 c0_good<=809 136 -286 -634
    h_41<=0 pg_h_forum<=1 a_section<=14 pg_h_body<=737 w_path<=1716 c1_good<=294 12 297 siblings<=17 w_path<=4479 \
    -296 278 448 h_2<=0 -51 pg_titleh<=781 512 -88 -2 -44 h_2<=0 -334 226
    h_60<=1 pg_long<=207 pg_article<=8 pg_h_comment<=18 pg_p<=519 pg_h_code<=891 h_2<=0 -37 110 -217 211 \
    pg_h_body<=45 133 -229 -171 pg_article<=35 -47 255 siblings<=10 a_section<=19 -243 412 -248
    pg_long<=45 h_32<=0 r_blocks<=4 106 pg_titleh<=0 218 -253 prevh<=6 pg_h_related<=67 321 c2_ld<=407 204 -177 -4 \
    pg_h_forum<=0 17 pg_meddepth<=18 pg_h_related<=85 -102 r_good<=776 118 -126 417
    r_good<=838 a_form<=1 -299 r_good<=519 -13 69 pg_h_article<=10 h_23<=0 140 -462 pg_h_product<=87 pg_h_buy<=66 \
    pg_linkh<=929 words<=74 -114 112 -602 375 c3_share<=763 h_26<=0 -683 115 204
    w_path<=709 s_good<=196 w_low<=-468 w_low<=-2471 -1323 r_gshare<=41 -1116 -764 -499 w_low<=-2946 -1204 \
    c5_gshare<=826 -452 a_form<=1 -1089 493 c0_words<=150 b0_lca<=1 319 -220 a_form<=5 -426 674
    s_good<=69 linkrun<=3 w_own<=-1010 -752 pg_h_article<=0 328 tag<=11 b0_lca<=0 397 -423 -584 h_4<=1 -629 -891 \
    w_own<=-330 -703 bpos<=868 h_9<=0 c5_gshare<=367 487 821 152 -23
    w_low<=-610 b0_lca<=1 w_low<=-2283 h_0<=0 -772 c1_share<=21 -648 88 end<=0 -111 h_27<=1 668 prevhl<=2 635 -640 \
    a_section<=16 -455 -765 c0_good<=945 w_high<=515 -110 393 784
    c2_ld<=322 w_path<=-2804 -702 w_path<=2064 n-1_end<=0 w_path<=-430 pg_long<=89 36 -557 s_first<=710 346 -216 \
    hid<=0 497 -451 704 w_path<=-6989 -758 pg_long<=132 w_path<=-256 -615 432 -587
    w_path<=-256 s_good<=426 linkrun<=4 w_path<=-1356 -604 -45 -669 a_footer<=11 -790 49 c0_good<=809 linkrun<=0 \
    528 gpos<=848 pg_long<=0 561 20 a_table<=16 331 -513 s_good<=100 229 658
    c1_gshare<=10 h_4<=1 s_share<=18 -490 c0_ld<=677 135 tag<=2 pg_good<=123 839 -355 pg_good<=93 108 -551 -679 \
    w_path<=-1356 s_good<=819 -595 638 w_path<=130 49 s_good<=110 231 610
    s_good<=165 w_low<=-3414 -650 w_path<=-3911 -633 pg_h_article<=142 ui<=520 a_main<=20 492 c3_ld<=279 314 -187 \
    -647 -307 w_low<=-2076 h_0<=1 -472 485 w_path<=1470 272 ld<=818 605 -598
    s_good<=13 w_path<=225 b0_lca<=1 -297 -543 pg_h_article<=2 315 gpos<=878 42 -556 w_path<=2064 b0_lca<=2 h_0<=1 \
    pg_h_comment<=171 br<=18 148 -698 -547 462 bpos<=470 -57 -644 535
    b1_lca<=0 w_path<=-256 w_path<=-834 -358 289 tag<=16 h_9<=0 487 34 pg_p<=244 322 -324 w_path<=-1356 -585 \
    gpos<=599 s_count<=2 -259 w_high<=224 -442 473 pg_good<=168 446 -565
    w_low<=-1407 w_low<=-3069 -579 w_high<=413 -515 titlecov<=215 a_section<=16 105 -389 230 end<=0 c0_ld<=400 \
    gpos<=37 -192 191 pg_titleh<=550 h_26<=0 -100 853 -512 s_good<=364 302 527
    w_low<=-1633 s_good<=812 a_section<=19 w_own<=135 -402 124 b0_lca<=0 -281 -595 389 s_share<=18 -221 b1_rel<=0 \
    end<=0 prevhl<=0 -320 dupord<=0 323 -272 464 sec_head<=594 43 -631
    c0_ld<=466 s_share<=50 pg_plainh<=35 pg_h_article<=0 19 b0_rel<=3 -199 -617 241 b0_rel<=1 n-1_tag<=3 458 \
    n1_ld<=789 243 h_16<=1 -17 -2099 -304 h_26<=1 -413 pg_h_article<=3 786 -192
    c2_ld<=245 s_share<=39 hl<=0 titlecov<=226 -306 132 235 a_main<=34 421 n-1_tag<=12 c5_gshare<=608 h_6<=0 90 \
    -538 357 -98 a_ul<=3 -473 s_share<=119 gpos<=518 -50 -496 178
    end<=0 r_ld<=343 a_h<=0 231 a_ul<=2 205 -170 h_17<=0 a_main<=18 -78 -426 814 c2_gshare<=806 b0_rel<=27 h_20<=0 \
    231 h_0<=0 -440 115 -460 h_9<=1 470 -1454
    w_path<=2601 h_4<=1 b1_lca<=1 s_count<=6 sec_ld<=247 n-1_tag<=10 89 -273 -389 s_count<=101 a_ul<=7 88 h_33<=0 \
    450 -127 -430 pg_p<=175 56 -407 -557 h_13<=1 356 -713
    linkrun<=4 s_first<=791 tag<=12 h_9<=1 a_footer<=21 -592 dup<=4 340 -520 -547 -126 c5_gshare<=864 -486 -48 \
    pg_p<=66 h_26<=1 -14 934 a_main<=19 -69 n1_tag<=4 -179 -479
    sec_ld<=398 w_own<=-796 -518 gpos<=389 ui<=716 313 -584 w_low<=-1550 -313 ld<=801 n2_end<=0 53 316 -402 \
    a_nav<=15 -553 pg_good<=79 h_21<=1 240 1085 pg_titleh<=734 -155 -473
    w_path<=-430 h_26<=1 b1_lca<=8 upper<=216 gpos<=427 150 -282 -380 -532 -11 s_count<=1 pg_p<=359 -86 -426 \
    gpos<=848 dupord<=1 hid<=0 352 -200 -537 s_count<=29 -180 342
    w_path<=-3212 -449 w_path<=1716 pg_titleh<=574 pg_h_card<=950 w_high<=1169 173 -154 pg_p<=255 819 323 h_2<=1 \
    a_main<=30 0 pg_stop<=180 212 -420 sec_head<=137 171 -435 dup<=6 272 -450
    titlecov<=146 w_path<=-1356 -400 boilrate<=55 sec_ld<=20 337 hid<=0 gpos<=618 s_last<=176 -337 168 -124 -578 \
    -559 a_footer<=20 -561 gpos<=584 w_high<=560 7 separators<=7 391 -706 -12
    h_4<=1 s_share<=7 -301 bpos<=799 afterh1<=-43 -557 pg_good<=183 431 linkrun<=3 h_17<=0 pg_h_comment<=61 252 \
    h_13<=1 separators<=4 h_60<=1 -88 632 -1764 -1458 -608 -91 -186 -500
    sec_ld<=108 n1_tag<=17 ld<=230 h_13<=1 273 -559 -422 h_20<=0 13 h_42<=0 c2_gshare<=707 -658 -2427 -183 pg_p<=53 \
    170 pg_titleh<=550 h_15<=0 w_high<=515 -359 58 348 -292
    s_count<=1 pg_plainh<=28 -390 66 w_low<=-2946 -440 ui<=889 sec_bytes<=15204 pg_good<=140 488 sec_ld<=95 277 \
    h_8<=0 w_high<=140 -458 pg_h_article<=266 304 -9 s_last<=913 -76 -723 -372 -559
    boilrate<=45 r_ld<=715 s_share<=136 pg_h_article<=681 90 -232 sentences<=21 c1_gshare<=896 pg_long<=365 267 \
    prevhl<=2 201 h_16<=1 -77 -1038 446 -937 a_ul<=14 -413 pg_good<=344 127 -335 -442
    w_path<=-6527 -465 boilrate<=66 hid<=0 ui<=994 gpos<=693 s_first<=6 -461 hl<=1 i_date<=0 copyright<=0 179 -991 \
    -607 546 pg_pre<=5 pg_long<=279 58 -311 389 -538 -414 -393
    n-1_end<=0 w_path<=-2187 h_18<=1 -392 h_26<=0 -366 866 pg_p<=449 separators<=6 h_25<=0 bpos<=108 -247 190 -330 \
    -765 upper<=300 b0_lca<=0 163 -254 -313 prevh<=28 218 -104
    titlecov<=169 h_60<=1 h_4<=0 pg_h_body<=264 h_26<=1 31 493 pg_h_article<=266 hid<=0 s_bytes<=231 119 -431 -560 \
    -290 -388 513 copyright<=0 h_6<=0 pg_h_article<=49 413 86 -148 -675
    w_low<=-3613 -363 a_form<=5 -433 s_first<=38 -349 pg_h_article<=60 a_h<=0 508 171 h_0<=0 -323 s_count<=2 -255 \
    h_36<=1 h_17<=1 170 -857 h_42<=0 n-1_words<=5 -1520 33 -30
    boil<=0 dup<=2 sec_ld<=34 upper<=134 375 129 upper<=250 c1_gshare<=104 57 300 pg_stop<=239 a_main<=20 379 -41 \
    a_ul<=9 -418 -151 -351 a_main<=24 25 boil<=4 -297 -793
    w_path<=-2804 h_18<=1 -350 204 s_count<=11 prevh<=26 pg_long<=248 titlecov<=137 -9 264 pg_blocks<=473 \
    n-1_words<=28 titlecov<=510 -326 182 87 334 -320 dup<=4 i_date<=0 258 -677 -279
    w_low<=-2076 -224 pg_h_article<=368 a_h<=2 373 s_first<=92 -163 dupord<=0 179 -312 s_count<=10 -196 h_35<=0 \
    pg_good<=123 924 sec_head<=109 218 h_16<=0 pg_good<=712 -298 -1334 403 -594
    hid<=0 upper<=272 pg_article<=2 dup<=8 b0_rel<=7 h_25<=0 s_first<=28 -259 284 s_first<=183 -798 45 s_first<=511 \
    271 -285 -615 -101 a_h<=1 gpos<=828 310 -280 -147 -403
    afterh1<=0 -422 dup<=1 a_main<=19 208 w_low<=-1407 s_good<=915 -287 527 c4_ld<=170 sec_head<=752 195 \
    s_share<=284 245 prevhl<=3 -328 -1785 pg_long<=328 99 -487 pg_h_card<=981 -285 199
    gpos<=539 h_4<=0 ui<=904 dup<=1 afterh1<=-1 -291 c4_gshare<=52 426 n-1_end<=0 21 273 -110 -545 prevh<=36 -15 \
    -518 s_first<=511 25 pg_h_body<=0 226 n-2_end<=0 -388 -89
    boilrate<=13 end<=0 h_26<=1 pg_titleh<=607 32 a_table<=7 287 sec_bytes<=1336 -120 -443 163 titlecov<=205 \
    pg_li<=6 a_main<=12 -685 618 n1_tag<=4 gpos<=518 253 -90 -168 266 -226
    i_date<=0 linkrun<=2 boilrate<=25 h_9<=0 166 s_good<=790 -127 -1182 -220 h_60<=1 pg_h_article<=126 h_26<=0 \
    r_good<=63 -194 124 305 pg_blocks<=424 s_good<=790 -322 122 260 404 -615
    h_4<=1 a_form<=2 -395 s_share<=82 pg_plainh<=37 pg_h_article<=558 h_6<=0 25 -294 -251 281 h_26<=0 h_9<=1 dup<=1 \
    h_6<=0 202 -158 c1_gshare<=19 9 -538 -426 405 -394
    a_main<=22 a_form<=9 -457 h_40<=0 s_count<=3 -110 184 645 w_low<=-1714 pg_li<=16 pg_h_article<=294 -221 730 \
    -395 afterh1<=0 -340 pg_h_article<=79 188 h_2<=0 -302 pg_long<=279 257 -130
    a_footer<=20 -523 pg_titleh<=707 w_high<=289 -188 boilrate<=55 i_date<=0 s_share<=883 s_share<=4 -110 \
    sentences<=25 171 -874 711 -467 -156 n-1_words<=40 n-1_end<=0 pg_p<=206 32 -260 39 185
    ui<=962 pg_h_comment<=7 s_first<=18 -359 pg_long<=68 221 gpos<=754 a_footer<=20 -479 n1_tag<=6 180 sec_ld<=823 \
    -48 h_21<=0 -240 1337 -154 bpos<=402 gpos<=37 -245 185 -224 -468
    b0_rel<=1 prevh<=71 h_13<=1 copyright<=0 n1_tag<=15 sentences<=11 183 -564 -22 -939 c1_ld<=656 -590 575 -199 \
    h_17<=1 pg_good<=236 pg_li<=163 499 -256 pg_li<=35 18 -406 1071
    a_footer<=11 -497 pg_stop<=147 w_path<=-2187 pg_h_article<=867 -346 633 n1_tag<=6 110 468 upper<=235 \
    titlecov<=102 -12 h_16<=0 248 -55 copyright<=0 h_17<=1 gpos<=599 -29 -221 -479 -684
    w_path<=-5707 -300 h_25<=0 pg_titleh<=550 141 n1_ld<=334 sentences<=25 pg_pre<=26 s_good<=295 c2_ld<=62 22 -239 \
    c0_good<=613 -488 h_15<=0 297 -268 471 -818 pg_good<=638 -80 -474 -199
    n2_end<=0 pg_stop<=165 n-1_tag<=5 -76 327 b1_lca<=4 sec_bytes<=11207 pg_h_body<=829 pg_h_body<=221 48 \
    s_first<=639 -51 -406 r_good<=267 -147 226 -441 -226 end<=0 n-1_words<=4 -266 81 195
    s_first<=18 gpos<=0 -530 15 h_60<=1 s_count<=5 a_section<=21 53 s_last<=931 -141 -516 h_35<=0 h_9<=0 \
    c3_blocks<=27 64 215 h_15<=1 -326 470 s_count<=27 -700 399 309
    s_count<=11 titlecov<=127 a_h<=1 82 a_li<=13 w_low<=-714 -202 274 -244 titlecov<=289 -90 end<=0 -60 242 \
    afterh1<=0 -376 dup<=4 pg_stop<=255 hid<=0 308 -233 63 -232
    c4_ld<=170 ld<=187 h_13<=1 h_23<=1 w_own<=-330 -153 hid<=0 189 -158 -519 -555 -220 pg_good<=573 h_4<=1 \
    s_count<=16 -73 c3_blocks<=194 h_16<=0 -23 395 510 -431 -248
    a_h<=1 b0_rel<=15 222 -205 hid<=0 s_count<=6 ld<=488 gpos<=716 h_23<=0 30 -544 -255 -306 pg_pre<=220 \
    s_bytes<=15 c0_ld<=608 29 -372 126 c2_gshare<=764 -1155 364 -306
    pg_titleh<=348 pg_h_forum<=17 s_share<=89 86 346 s_ld<=754 -254 334 n1_ld<=889 pg_plainh<=66 c0_ld<=150 \
    w_own<=-55 -183 w_low<=-913 pg_h_product<=87 5 -395 112 -229 381 h_18<=1 -120 -551
    pg_h_related<=6 c5_gshare<=13 -180 pg_long<=714 upper<=90 353 h_16<=1 83 549 -193 h_0<=1 pg_long<=173 1 h_13<=0 \
    -181 -567 n1_ld<=580 boil<=3 h_26<=0 241 -303 -840 -233
    copyright<=0 r_ld<=735 titlecov<=232 h_23<=1 boil<=0 pg_plainh<=38 h_35<=0 b1_lca<=3 h_25<=1 95 -362 -127 -599 \
    297 -184 -509 h_33<=0 77 385 c1_ld<=341 -646 -111 -711
    s_count<=1 pg_p<=347 -44 -290 a_h<=3 303 a_footer<=21 -506 pg_titleh<=485 h_20<=0 179 -148 s_count<=180 \
    sec_head<=815 a_main<=22 h_23<=1 c0_words<=280 74 390 -600 -67 -198 -543
    hid<=0 copyright<=0 pg_good<=236 h_26<=0 pg_meddepth<=5 527 commas<=17 -71 295 462 pg_h_body<=984 s_last<=681 \
    h_3<=0 a_li<=11 -391 -9 99 h_27<=1 -70 -423 260 -536 -255
    dup<=6 upper<=334 pg_titleh<=278 223 h_60<=1 s_last<=747 92 h_25<=0 pg_h_product<=107 h_35<=0 88 -832 \
    pg_h_related<=53 -558 178 s_first<=348 -1112 -284 boil<=8 507 -757 -67 -334
    titlecov<=226 a_h<=3 gpos<=584 271 -79 pg_h_code<=39 h_25<=1 pg_titleh<=348 60 pg_good<=449 r_gshare<=557 \
    pg_p<=175 78 -274 269 -210 -480 71 b0_rel<=-12 369 end<=0 -77 133
    sec_ld<=0 h_27<=1 195 -262 afterh1<=-26 -382 pg_h_article<=501 h_27<=0 s_bytes<=20 -146 sec_bytes<=15204 \
    links<=1 138 -190 pg_p<=14 475 -705 325 h_0<=0 -516 s_good<=878 -104 236
    ui<=424 pg_article<=0 br<=16 h_18<=1 pg_h_article<=3 r_ld<=400 214 -24 c1_gshare<=476 c0_good<=968 78 \
    pg_h_article<=867 -345 351 228 354 -510 h_17<=1 n-1_stop<=360 -118 65 -651 -431
    pg_pre<=12 s_count<=3 h_60<=1 a_section<=17 -30 -242 336 c3_share<=850 pg_h_buy<=9 -20 h_23<=0 ui<=289 \
    a_form<=8 -492 w_path<=-5163 -174 300 -425 r_gshare<=214 87 -993 277 295
    w_path<=-4755 -241 s_count<=20 n-1_stop<=317 -76 87 w_high<=1249 h_32<=0 h_42<=1 n1_ld<=962 separators<=1 237 \
    -568 -497 482 400 h_25<=0 a_li<=13 -299 h_41<=0 240 -602 -646
    pg_h_body<=392 h_35<=0 pg_p<=53 pg_table<=983 339 -183 h_6<=0 c1_ld<=28 212 -8 b1_rel<=-18 531 -319 -447 \
    b1_rel<=0 boilrate<=71 separators<=7 5 -545 -297 h_17<=0 -301 964
    n2_end<=-1 -601 upper<=181 r_gshare<=11 -89 h_16<=1 171 -220 h_9<=1 w_path<=-6527 -369 pg_good<=236 131 \
    separators<=0 bpos<=299 prevh<=64 r_gshare<=34 -93 267 -292 -85 -277 -465
    w_high<=201 -230 i_date<=0 dup<=2 boil<=2 a_main<=21 pg_meddepth<=19 words<=27 b1_rel<=-24 543 -3 229 689 \
    h_4<=0 33 pg_h_card<=850 -467 70 -339 pg_h_card<=994 -249 300 -456
    a_h<=2 125 pg_meddepth<=11 c3_blocks<=19 c4_gshare<=160 upper<=134 112 -155 h_34<=1 -309 339 h_9<=0 \
    c0_words<=260 s_count<=6 -216 46 h_0<=1 -10 373 -404 b1_lca<=13 144 -478
    hid<=0 h_9<=1 afterh1<=0 gpos<=346 -238 402 s_bytes<=105 81 c0_words<=200 c0_gshare<=3 -598 h_36<=1 84 -848 \
    gpos<=518 129 -83 h_15<=1 h_0<=1 -462 174 526 -225
    h_60<=1 pg_blocks<=385 s_count<=42 prevh<=8 s_count<=1 -138 afterh1<=48 128 -106 -135 c1_ld<=873 402 -194 \
    prevh<=56 afterh1<=67 345 c1_ld<=794 -15 381 h_21<=1 -243 348 317
    pg_p<=90 a_section<=25 422 linkrun<=7 156 -161 n1_tag<=9 pg_h_related<=0 h_34<=0 68 403 prevh<=27 pos<=641 79 \
    -119 -312 c3_ld<=950 -156 pg_h_product<=32 tag<=1 533 -438 496
    a_footer<=21 -457 b0_rel<=1 h_17<=0 s_first<=18 -285 pg_good<=689 81 h_36<=0 boil<=7 131 -582 s_last<=883 -209 \
    -679 h_0<=0 141 -545 pg_good<=20 557 h_17<=0 -197 788
    h_26<=0 n2_end<=0 prevlong<=92 -122 -12 pg_h_article<=3 pg_h_product<=19 327 -3 h_36<=0 53 r_blocks<=104 \
    afterh1<=33 -19 -423 429 pg_titleh<=485 314 h_23<=0 42 pg_h_forum<=32 282 -1470
    h_36<=1 h_3<=0 a_main<=23 s_good<=812 182 -998 a_li<=3 -303 words<=25 -136 150 a_li<=13 207 r_gshare<=11 -113 \
    69 s_good<=100 25 sec_head<=158 -140 pg_stop<=255 267 -1074
    pg_titleh<=550 h_26<=1 18 s_share<=24 51 446 c4_ld<=100 pg_meddepth<=7 pg_h_body<=491 89 c2_gshare<=299 -406 \
    separators<=1 196 -495 n1_tag<=12 a_table<=14 566 184 pg_h_product<=449 35 -499 -138
    h_13<=1 r_ld<=821 pg_p<=191 h_2<=0 -17 205 n-1_tag<=7 hid<=0 pg_h_code<=33 27 prevh<=33 276 h_2<=0 -555 243 \
    -310 -78 -175 pg_h_article<=438 269 pg_h_code<=158 -159 -828
    boilrate<=21 h_60<=1 dup<=9 copyright<=0 pg_h_buy<=7 r_ld<=753 h_17<=0 pg_h_card<=59 158 pg_h_card<=107 -233 17 \
    -373 -182 86 -559 -306 boil<=2 389 -513 pg_h_related<=9 19 -334
    s_bytes<=12 pg_h_forum<=40 a_table<=7 304 -150 -469 pg_titleh<=292 151 b0_rel<=-31 183 h_27<=1 upper<=100 95 \
    c5_gshare<=142 92 h_16<=0 -130 45 words<=19 96 bpos<=279 133 -498
    gpos<=584 hl<=0 h_4<=1 c1_gshare<=792 pg_h_body<=428 h_32<=0 h_0<=1 -121 216 187 separators<=5 -51 -534 \
    c0_good<=633 -547 341 -325 177 s_count<=15 -123 h_25<=0 115 -329
    c0_words<=344 pg_h_body<=450 n2_end<=-1 -532 42 h_1<=0 -325 pg_h_code<=41 -94 c1_ld<=13 246 -64 \
    pg_h_product<=586 w_path<=1128 prevhl<=3 50 -328 boil<=8 270 -278 h_15<=1 -500 491
    ui<=457 pg_h_related<=1 w_high<=225 -177 h_0<=1 sec_head<=0 197 pg_titleh<=607 n-1_tag<=19 387 -450 -287 \
    h_36<=1 36 -392 r_good<=803 s_share<=8 -171 pg_h_card<=602 -73 133 -162 -326
    pg_li<=16 143 n-1_end<=0 c1_gshare<=25 ui<=309 pg_h_buy<=10 h_21<=1 -79 420 h_27<=0 pg_stop<=274 -52 363 401 \
    -468 pg_p<=191 54 -181 h_33<=0 h_13<=1 52 -497 332
    pg_meddepth<=4 r_blocks<=32 368 h_0<=1 319 -480 n-2_end<=-1 -492 titlecov<=289 h_42<=0 a_section<=10 h_0<=1 198 \
    -678 pg_h_comment<=751 a_h<=0 147 -255 539 c3_ld<=75 62 -59 89
    r_good<=788 s_share<=70 h_27<=0 n-1_words<=5 h_8<=0 -75 -276 29 h_21<=0 -91 381 h_32<=0 -1 163 n2_end<=0 \
    h_32<=0 -44 -270 c0_ld<=85 c1_gshare<=860 -9 415 -241
    br<=25 s_share<=738 pg_pre<=15 i_date<=0 dup<=9 w_high<=224 sec_ld<=95 108 -295 r_blocks<=40 h_17<=0 \
    pg_h_related<=0 80 h_41<=0 -98 298 -465 88 -378 -442 199 423 -482
    upper<=181 h_20<=0 h_23<=1 c5_gshare<=982 r_gshare<=49 -81 134 332 -465 b1_lca<=25 -22 -505 s_bytes<=136 \
    pg_stop<=135 214 -33 end<=0 -348 a_ul<=4 -501 h_13<=0 129 -466
    h_60<=1 pg_h_related<=0 pg_h_card<=885 105 -48 h_0<=1 pg_meddepth<=11 pg_titleh<=436 h_8<=0 c5_gshare<=786 202 \
    pg_h_card<=990 -292 425 -326 pg_h_buy<=14 -307 -53 59 words<=42 -54 364 312
    w_low<=-5323 -364 b0_rel<=0 a_h<=1 182 titlecov<=73 -54 gpos<=389 separators<=3 142 -336 h_21<=0 35 -458 \
    s_first<=710 prevhl<=3 c1_gshare<=12 pg_p<=582 223 -340 -151 -294 -320
    s_count<=1 afterh1<=145 -172 85 sec_ld<=3 s_bytes<=83 331 c1_share<=102 -131 241 s_bytes<=20 c2_gshare<=141 \
    -145 231 h_15<=1 w_low<=-18 23 -226 s_share<=36 -154 s_count<=18 110 546
    pg_blocks<=256 linkrun<=2 h_4<=0 -2 319 prevhl<=2 s_ld<=771 -90 120 pg_h_article<=6 bpos<=739 222 -387 \
    pg_good<=79 330 -361 pg_h_product<=381 103 pg_h_article<=6 -228 h_33<=0 -150 434
    a_nav<=12 -384 boilrate<=35 ui<=904 h_9<=1 s_last<=777 82 pg_h_forum<=68 s_good<=69 h_4<=0 158 -336 \
    c5_good<=733 -231 49 -303 -181 -303 pg_long<=110 36 a_li<=11 209 -331
    dup<=1 h_20<=0 upper<=153 sentences<=0 -11 192 h_15<=1 -14 words<=13 22 424 c1_gshare<=180 c0_good<=648 -13 \
    -337 bpos<=695 201 -379 h_15<=0 linkrun<=2 -214 90 -356
    copyright<=0 bpos<=718 separators<=5 s_bytes<=23 prevhl<=1 -229 pg_h_forum<=234 n-1_ld<=668 181 -104 -375 \
    h_9<=1 85 pg_h_article<=876 -437 183 -362 pg_h_related<=50 pg_stop<=287 112 -108 -251 -484
    s_first<=42 h_0<=0 h_40<=0 -344 342 140 a_footer<=9 -440 pg_meddepth<=4 pg_h_body<=0 487 133 pg_meddepth<=18 \
    sentences<=21 pg_h_body<=994 a_table<=2 213 -26 r_good<=439 -25 508 722 351
    h_60<=0 sentences<=24 copyright<=0 h_4<=1 pg_titleh<=563 45 n-1_ld<=38 a_table<=15 285 -12 -124 -236 -528 808 \
    h_4<=0 h_27<=1 h_1<=1 -172 pg_p<=434 506 30 -416 641
    c3_blocks<=162 n2_end<=0 pg_p<=191 h_3<=0 h_27<=0 -166 333 128 c2_gshare<=366 c2_gshare<=249 -72 315 n1_ld<=694 \
    -124 -474 45 n1_ld<=66 c4_gshare<=879 -286 pg_p<=449 -98 435 365
    afterh1<=-53 -363 pg_meddepth<=4 pg_long<=293 370 20 n-1_end<=-1 -499 n2_end<=-1 -452 bpos<=673 c0_words<=462 \
    w_low<=-1158 108 -30 138 pg_h_article<=2 82 s_bytes<=83 -3 h_1<=0 -470 -161
    r_ld<=692 dup<=5 s_first<=944 n-1_tag<=12 65 n-2_words<=38 pg_li<=21 310 -30 -326 -345 -195 h_3<=1 \
    pg_h_card<=950 h_20<=1 b0_lca<=15 -324 0 253 h_18<=0 6 477 279
    pg_blocks<=424 s_count<=18 n2_end<=0 -81 words<=31 -31 161 c3_ld<=582 s_good<=246 c3_share<=68 124 497 h_34<=1 \
    64 -624 -163 r_gshare<=636 sec_bytes<=3358 122 -173 s_share<=223 470 -212
    pg_stop<=85 220 dup<=8 n-2_end<=0 boilrate<=29 s_first<=67 -182 s_first<=511 68 -88 h_16<=1 -199 -761 \
    pg_li<=117 pg_h_forum<=162 224 -144 c0_ld<=882 h_3<=0 -128 93 -394 -312
    pg_h_product<=485 a_footer<=15 -412 boil<=5 26 -366 w_low<=-308 h_23<=0 c0_gshare<=183 a_main<=14 hl<=0 -246 \
    187 c3_blocks<=3 458 h_3<=1 62 -447 -585 -766 pg_article<=17 273 -661
    a_footer<=10 -424 h_60<=1 pg_stop<=156 133 h_40<=0 a_li<=7 h_33<=0 -10 316 pg_plainh<=29 siblings<=17 -97 269 \
    152 tag<=11 300 -210 sentences<=12 pg_h_forum<=627 106 562 -448
    h_60<=0 pg_good<=738 n-1_stop<=328 pg_plainh<=4 h_26<=1 h_8<=0 n-1_ld<=230 w_own<=30 -97 pg_table<=160 -685 133 \
    12 106 180 7 69 -145 c2_gshare<=647 h_23<=0 322 -549 -186
    s_count<=3 tag<=12 c2_ld<=291 s_last<=714 94 h_34<=1 -196 479 prevlong<=85 -453 15 c1_share<=114 -67 \
    sec_bytes<=1429 -77 -520 pg_good<=712 prevlong<=37 137 9 h_26<=0 -117 401
    a_footer<=16 -377 pg_stop<=156 106 c3_blocks<=40 s_good<=878 pg_h_body<=994 c1_ld<=39 -21 pg_plainh<=28 -170 65 \
    289 w_low<=-34 271 -273 h_42<=1 85 c1_ld<=565 h_0<=1 -548 -6 254
    pg_p<=175 bpos<=108 -182 h_4<=0 149 -162 pg_pre<=21 copyright<=0 c1_ld<=958 c3_blocks<=21 -97 -3 h_21<=0 21 406 \
    -549 s_count<=16 b1_lca<=2 471 -331 h_25<=0 172 -639
    pg_pre<=320 bpos<=53 -193 a_h<=1 pg_h_comment<=23 gpos<=962 179 -257 -204 pg_meddepth<=4 217 words<=29 \
    c1_good<=700 -11 -172 h_0<=0 pg_article<=8 -127 405 h_27<=0 179 -377 527
    pg_titleh<=379 pg_h_product<=138 pg_h_forum<=179 170 w_path<=-1 216 h_41<=1 -377 327 c4_ld<=972 s_first<=281 \
    130 h_2<=0 h_15<=1 284 -355 -258 440 tag<=8 words<=58 -38 189 -87
    titlecov<=604 w_high<=201 commas<=34 h_18<=1 pg_h_buy<=290 -303 340 371 236 boil<=2 n1_tag<=10 32 -38 h_16<=1 \
    -37 -578 b1_lca<=18 h_36<=1 h_26<=1 141 -281 362 595
    pg_h_body<=965 h_25<=0 pg_h_forum<=924 pg_li<=112 pg_h_forum<=17 105 -163 c1_gshare<=19 44 ld<=424 -51 -441 \
    h_3<=0 -533 28 -142 pg_good<=224 -189 s_bytes<=11 -171 r_blocks<=108 333 -89
    pg_h_product<=435 pg_h_buy<=12 n-1_tag<=2 pg_stop<=317 138 -58 pg_article<=34 -90 448 pg_h_buy<=46 232 \
    pg_good<=472 -61 189 pg_p<=287 16 r_gshare<=204 -16 a_section<=7 227 pg_li<=86 -942 -311
    commas<=37 pg_pre<=11 c3_ld<=33 pos<=448 n-1_tag<=17 12 -301 96 c3_share<=850 n-1_tag<=0 2 -138 pg_li<=267 \
    w_path<=-256 575 57 -392 c1_ld<=253 boil<=12 410 -344 -184 68
    pg_meddepth<=4 h_32<=1 h_0<=0 187 -141 435 hid<=0 n-1_end<=-1 -441 s_first<=10 -221 pg_good<=697 29 h_1<=1 \
    s_first<=260 pg_plainh<=21 -425 72 -54 32 a_form<=18 -487 -71
    br<=22 pg_h_article<=501 30 h_17<=1 gpos<=37 c0_gshare<=47 h_27<=0 -147 438 -475 b0_lca<=3 c5_good<=661 \
    pg_linkh<=237 pg_h_related<=1 611 linkrun<=4 246 -485 14 -14 -397 -512 -442
    s_first<=840 pg_titleh<=414 s_last<=423 -145 142 h_27<=1 h_36<=1 19 s_good<=6 r_gshare<=636 -43 558 -253 \
    a_main<=6 245 pg_h_buy<=45 -481 pg_blocks<=183 416 -197 pg_blocks<=247 -362 -13
    prevlong<=20 pg_h_body<=450 115 h_23<=0 copyright<=0 b1_lca<=1 s_first<=511 h_26<=0 h_8<=0 s_first<=241 56 \
    h_6<=0 -195 -740 148 378 197 -251 -603 sec_head<=60 -630 350 -37
    h_25<=0 s_count<=84 c4_ld<=122 r_good<=120 -102 dupord<=0 141 w_own<=620 159 -668 pg_blocks<=395 a_li<=8 93 \
    c3_ld<=84 -457 -64 150 a_li<=11 -396 -19 prevh<=54 -37 -528
    pg_linkh<=41 i_date<=0 w_path<=2601 79 c3_share<=63 bpos<=319 45 -427 afterh1<=27 -60 236 -448 c1_gshare<=104 \
    sec_head<=797 h_41<=0 -155 252 22 sentences<=0 -207 pg_linkh<=810 148 -196
    a_section<=14 h_17<=1 h_36<=0 words<=36 b0_lca<=0 244 pg_linkh<=893 pg_linkh<=459 -38 -542 313 339 end<=0 72 \
    r_gshare<=164 -562 h_16<=0 c2_share<=19 -387 320 -541 586 -17
    h_41<=0 a_h<=2 c1_share<=275 pg_titleh<=591 sec_bytes<=68 -60 pg_stop<=338 341 -129 pg_titleh<=696 150 -155 \
    c0_words<=70 407 -10 pg_meddepth<=5 pg_h_comment<=22 157 -213 -35 pg_main<=0 356 -244
    dup<=7 h_13<=1 pg_h_comment<=751 i_date<=0 w_low<=-770 r_ld<=806 1 -224 43 -343 separators<=6 377 -248 h_16<=1 \
    c1_ld<=75 -407 1 515 pg_h_code<=119 linkrun<=9 -362 160 211
    c3_blocks<=40 pg_h_body<=955 prevh<=15 sentences<=2 pg_stop<=247 s_first<=815 a_form<=10 -181 225 -237 \
    r_ld<=880 -36 -439 c1_good<=952 -336 14 -140 commas<=45 26 441 n-2_end<=0 -1 161
    pg_h_related<=658 h_60<=1 pg_h_related<=233 titlecov<=302 -32 s_good<=532 h_33<=0 -45 348 288 -144 r_good<=201 \
    -263 sentences<=24 n-2_words<=54 397 -267 -424 w_low<=-1052 h_33<=0 514 -185 -2
    c1_ld<=47 a_main<=23 pg_li<=6 n-1_words<=3 264 h_2<=1 -1130 65 pg_h_article<=731 c0_words<=30 -29 263 -30 -8 \
    pg_titleh<=563 pg_h_product<=243 87 pg_li<=171 46 h_15<=1 -421 158 -95
    n-1_stop<=269 pg_h_body<=142 h_36<=1 pg_h_article<=409 c5_gshare<=63 n1_ld<=334 75 -255 152 346 s_good<=153 93 \
    s_last<=800 pg_stop<=298 321 -382 -808 -79 dupord<=1 pg_meddepth<=11 10 238 -372
    copyright<=0 pg_pre<=21 a_table<=8 w_high<=225 s_ld<=852 -317 296 c3_ld<=765 275 -147 pg_h_code<=984 \
    pg_long<=293 pg_blocks<=102 176 -21 h_42<=0 -160 -15 -494 b1_rel<=2 190 -281 -550
    a_form<=2 -212 b1_rel<=0 s_count<=2 c2_gshare<=523 c1_good<=713 sec_bytes<=1251 6 -350 108 pg_li<=190 -58 -340 \
    s_good<=165 92 pg_stop<=350 pg_h_product<=28 -3 pg_linkh<=91 -521 5 124 -88
    dup<=1 titlecov<=205 sec_ld<=570 n-1_tag<=14 end<=0 126 -10 pg_h_body<=264 100 sec_bytes<=707 58 pg_li<=140 -93 \
    -402 c3_ld<=959 -204 89 pg_article<=51 80 701 c0_words<=59 -19 -210
    s_count<=2 titlecov<=431 sec_head<=272 -111 c0_ld<=32 -113 459 85 c4_ld<=22 tag<=3 pg_h_body<=338 353 \
    pg_h_code<=6 b0_lca<=6 -345 179 260 180 h_21<=1 -18 sec_head<=127 301 -170
    prevh<=12 commas<=24 pg_titleh<=696 h_21<=0 pg_h_forum<=876 97 -447 -99 a_li<=8 c4_ld<=415 207 -201 \
    prevlong<=96 -230 -20 100 pg_h_buy<=217 pg_h_code<=12 -59 pg_titleh<=348 367 -38 -251
    dup<=1 pg_long<=317 pg_linkh<=91 h_4<=1 144 -432 13 h_42<=0 -134 gpos<=180 141 h_0<=0 -240 c4_gshare<=631 -128 \
    ld<=424 275 -304 w_path<=3121 -36 s_count<=12 -669 -58
    bpos<=883 pg_h_forum<=316 a_nav<=11 -364 pg_linkh<=929 21 355 pg_h_related<=8 h_42<=0 -682 pg_h_card<=968 -166 \
    333 c1_good<=825 h_60<=1 -265 381 c1_good<=991 -70 547 h_42<=1 -77 -446
    n2_end<=-1 -390 pg_blocks<=227 pg_h_body<=303 h_34<=0 10 410 h_2<=0 52 h_21<=0 h_42<=1 -143 151 s_good<=895 \
    -403 325 s_good<=47 c5_gshare<=13 -17 words<=32 107 442 -38
    h_60<=1 s_first<=815 pg_main<=0 pg_h_buy<=59 24 168 w_path<=0 a_form<=22 -430 98 h_16<=0 pg_h_forum<=14 -100 \
    -322 c0_ld<=866 167 -372 -99 a_main<=9 -84 boil<=10 359 -278
    hid<=0 c1_good<=991 c2_ld<=0 pg_p<=308 h_27<=0 144 543 21 s_ld<=111 pg_p<=191 113 n1_ld<=176 -78 -285 s_ld<=521 \
    158 1 83 pg_h_related<=120 -254 c1_share<=60 333 -392
    pg_main<=2 s_bytes<=12 gpos<=364 h_27<=0 w_own<=-1679 385 -273 190 n-1_tag<=0 410 -41 pg_meddepth<=5 \
    pg_h_body<=45 299 s_good<=915 -20 392 sentences<=24 a_form<=0 -417 -6 677 -448
    links<=0 c0_ld<=177 h_6<=1 s_count<=4 h_2<=0 97 -107 45 pg_stop<=326 363 -243 h_6<=0 pg_h_card<=158 -204 \
    pg_article<=5 361 -202 -242 pg_h_article<=867 -75 tag<=0 -48 309
    sentences<=21 n2_end<=-1 -357 pg_li<=47 titlecov<=114 h_16<=1 c3_blocks<=29 pg_blocks<=232 -307 tag<=16 -171 \
    506 98 375 183 b0_rel<=3 h_13<=1 10 -267 h_17<=0 -180 518 419
    pg_main<=2 pg_titleh<=258 sec_bytes<=486 198 9 tag<=14 pg_table<=117 h_0<=0 c3_blocks<=10 45 pg_long<=306 0 \
    -299 n-1_stop<=371 pg_long<=430 -66 109 187 200 pg_h_body<=450 37 -141 -502
    a_nav<=12 -335 a_footer<=21 -351 r_good<=788 ui<=993 32 -322 h_18<=0 h_13<=0 pg_article<=69 c3_share<=63 -139 \
    55 631 pg_article<=13 gpos<=161 -975 -280 106 pg_h_buy<=45 -275 218
    pg_p<=175 h_3<=0 -37 126 n-1_tag<=0 c0_gshare<=35 a_h<=0 211 c2_ld<=291 -136 200 b0_lca<=0 277 -48 c2_ld<=993 \
    c2_ld<=53 h_1<=0 95 -102 -143 b0_lca<=6 223 -223
    a_footer<=27 -336 pg_h_comment<=0 h_27<=0 12 149 pg_linkh<=141 c1_good<=807 c4_gshare<=595 8 292 w_own<=261 \
    -302 h_27<=0 120 -472 h_2<=1 -220 c0_words<=291 -157 c0_ld<=13 347 -209
    c5_gshare<=13 h_42<=1 pg_article<=4 -58 s_bytes<=136 -539 170 b0_rel<=-3 -191 333 h_17<=1 pg_long<=279 \
    s_count<=3 -11 106 b0_rel<=-14 251 pg_article<=17 -59 253 h_21<=0 -385 145
    pg_titleh<=258 sec_head<=87 c4_ld<=83 123 c1_share<=60 26 -242 297 sec_ld<=608 h_13<=1 h_2<=0 80 a_ul<=7 114 \
    h_4<=0 -62 h_42<=0 -251 445 pg_h_forum<=143 66 -508 -121
    pg_titleh<=948 h_27<=0 -26 h_42<=1 c2_gshare<=900 -42 439 372 pg_long<=469 commas<=100 prevlong<=10 h_18<=1 \
    h_27<=0 388 -198 -234 -6 409 c0_good<=277 pg_h_body<=538 53 -595 100
    n2_end<=-1 -337 pg_stop<=147 h_4<=0 h_6<=1 hid<=0 226 -316 -335 -293 ui<=993 separators<=6 pg_h_buy<=274 \
    pg_h_article<=3 h_23<=0 69 -291 -13 h_23<=0 -85 -551 -270 -285
    prevhl<=4 a_section<=21 45 h_4<=0 1 h_0<=0 h_36<=0 -394 16 pg_linkh<=286 387 -248 a_h<=3 251 a_section<=19 -588 \
    h_36<=0 -290 h_36<=1 279 c0_gshare<=35 160 -416
    hid<=0 pg_article<=0 33 pg_h_product<=87 pg_long<=103 sec_bytes<=1570 -32 -428 r_gshare<=9 -169 boil<=0 \
    sentences<=7 86 593 h_1<=1 114 -348 r_gshare<=91 1 pg_linkh<=116 -487 -70 -128
    h_9<=1 s_count<=20 h_2<=0 a_main<=10 260 -26 w_path<=-834 81 pg_h_card<=979 -29 -176 w_path<=-4356 -260 \
    pg_article<=31 afterh1<=-8 -319 140 -283 pg_good<=697 -375 pg_h_body<=491 -392 176
    commas<=32 pg_h_code<=158 c2_share<=180 pg_table<=966 pg_h_product<=138 pg_h_forum<=19 -21 154 -104 -401 \
    a_li<=1 142 n-1_words<=24 c3_ld<=171 -304 -53 c1_share<=17 -537 151 h_33<=0 173 -251 38
    h_25<=0 h_34<=1 afterh1<=-65 -391 n-2_words<=2 h_4<=0 commas<=252 sentences<=17 w_low<=-1158 -179 9 452 296 \
    s_last<=633 16 -400 43 h_0<=0 382 8 pg_pre<=120 -58 -439
    a_footer<=9 -363 s_count<=1 -55 h_26<=1 pg_blocks<=227 prevh<=16 pos<=867 c1_good<=952 -45 181 -271 pg_h_buy<=2 \
    h_32<=1 -279 prevh<=24 -518 205 144 a_table<=5 262 25 145
    h_33<=0 sentences<=15 sec_bytes<=1689 0 pg_p<=126 pg_titleh<=951 -22 322 prevhl<=1 n1_ld<=751 h_25<=0 74 -392 \
    -316 -195 608 n1_tag<=10 187 pg_titleh<=322 h_25<=0 348 -311 -178
    pg_h_card<=987 c5_good<=908 h_3<=1 9 w_path<=-3911 678 86 h_33<=0 -219 h_23<=0 pg_h_code<=119 472 -139 -359 \
    h_60<=0 pg_h_body<=6 -453 pg_good<=673 -133 121 pg_plainh<=42 384 -477
    pg_article<=7 c3_ld<=39 60 -10 c2_share<=12 sec_ld<=996 c5_good<=200 -600 -129 196 sec_ld<=34 c0_gshare<=31 25 \
    457 s_good<=734 h_33<=0 prevh<=6 222 -112 -268 c2_share<=275 95 -553
    pos<=432 pg_h_card<=895 w_own<=9 -124 boil<=4 c0_gshare<=12 26 211 -431 bpos<=649 hl<=0 commas<=252 -193 324 84 \
    -561 h_9<=1 br<=0 28 -102 pg_h_comment<=391 -494 131
    pg_li<=66 r_blocks<=74 titlecov<=146 -11 189 -208 pg_h_card<=963 b0_lca<=0 ld<=259 w_path<=1128 -40 183 \
    prevhl<=1 -403 -23 gpos<=557 0 depth<=12 -269 141 s_count<=35 -157 145
    pg_main<=0 31 h_2<=0 h_15<=0 linkrun<=7 w_high<=514 -220 a_form<=15 -304 293 -144 -221 bpos<=603 -3 \
    c3_blocks<=21 h_21<=0 -211 -756 h_36<=1 27 h_26<=1 -668 171
    boil<=5 prevhl<=4 pg_li<=100 c3_blocks<=40 h_21<=1 -27 301 pg_stop<=313 266 32 -9 w_path<=3121 sec_bytes<=235 \
    171 h_41<=0 c2_gshare<=647 -289 201 h_33<=1 419 -136 -622 -358
    pg_main<=2 n-1_words<=111 a_h<=1 73 sec_ld<=980 s_last<=747 h_3<=0 h_6<=1 sec_ld<=608 pg_h_code<=984 -21 -621 \
    -359 336 pg_titleh<=639 137 -7 -64 234 w_low<=-380 -519 149 -448
    titlecov<=215 s_count<=2 c0_gshare<=144 pg_h_code<=39 -118 105 -365 pg_titleh<=925 pg_titleh<=820 h_23<=1 22 \
    -391 s_share<=394 -47 -442 w_path<=-111 309 27 n-1_tag<=18 -12 s_ld<=9 48 351
    pg_h_code<=9 -19 pg_h_body<=491 pg_pre<=232 c5_gshare<=996 118 408 -270 pg_pre<=15 c1_ld<=56 h_1<=0 -318 \
    c4_gshare<=183 c5_gshare<=24 -76 256 -33 -135 prevh<=16 366 prevh<=68 177 -366
    c2_ld<=787 c1_share<=866 sec_ld<=730 n1_ld<=557 12 100 n-1_ld<=909 -333 75 afterh1<=121 boil<=0 prevh<=34 -639 \
    49 58 126 n-1_ld<=778 siblings<=30 -259 285 h_3<=1 -51 518
    n-2_words<=29 h_6<=0 titlecov<=114 -18 titlecov<=327 s_good<=316 58 upper<=300 19 -339 167 -82 prevh<=60 \
    w_own<=2107 c0_good<=851 46 -257 h_2<=0 390 ld<=200 127 -376 -400
    dup<=1 pg_h_card<=955 c2_ld<=10 116 s_bytes<=26 -120 c0_words<=552 s_first<=6 -403 a_ul<=8 174 bpos<=852 17 \
    -215 pg_h_code<=97 330 -219 -41 w_own<=-1679 544 c0_words<=110 -27 -260
    """

  static let second: StaticString = """
    cm0<=582 cm0<=194 p-2<=41 -1331 -1158 c2_ld<=869 behind5<=55 -823 -543 36 cm0<=876 boil<=9 279 -964 725
    cm2<=753 p1<=59 cs1<=24 -864 -293 cs1<=15 -397 w_path<=-834 -245 536 w_own<=-607 -367 c0_good<=880 571 889
    cm1<=159 -786 cm0<=194 -562 p<=877 cm0<=667 p1<=34 -490 -2 dupord<=3 boil<=5 519 -636 -480 810
    cm3<=511 sigm<=291 -703 sigm<=940 142 671 sigm<=927 sigm<=78 -741 sigm<=213 -461 dupord<=4 435 -385 737
    p<=34 -700 sigm<=780 pconf<=848 pbytes<=0 1024 121 sincecontent<=2 pconf<=922 n-1_ld<=888 234 -424 -353 -482 \
    659
    ahead5<=241 cm0<=667 cm0<=107 -658 pconf<=929 -109 -572 483 cm0<=667 pconf<=932 64 -484 dup<=10 601 -507
    cm4<=17 -643 win3<=337 cumbefore<=621 phead<=102 -481 38 -559 cs1<=13 14 win3<=963 cumbefore<=948 447 -52 631
    cm1<=430 cm0<=232 -573 sec_ld<=966 -116 795 cm2<=838 cm0<=892 pconf<=915 251 -263 545 dupord<=6 521 -356
    cm0<=472 p-2<=49 -573 psure<=461 win3<=203 -379 linkrun<=9 -70 532 -552 cm0<=985 cm4<=902 293 491 581
    sigm<=747 cm0<=74 -569 behind5<=932 s_good<=750 c1_ld<=919 -127 w_own<=0 -95 396 402 -507 end<=0 288 509
    ahead5<=9 -526 end<=0 p-2<=102 -325 tag<=16 187 -152 win20<=79 -548 cumbefore<=880 tag<=7 462 198 46
    sigm<=44 -558 win8<=852 sigm<=780 pconf<=0 985 pmax<=870 421 -153 366 n1_ld<=668 434 h_20<=0 134 -1218
    p<=188 -484 p<=893 c2_gshare<=32 157 s_count<=48 h_9<=1 c2_gshare<=155 121 -154 -679 -757 c1_gshare<=550 387 \
    534
    cm1<=85 -502 end<=0 h_26<=0 cm4<=928 pm<=221 286 -99 327 304 ahead5<=753 145 c1_gshare<=150 247 484
    cm0<=19 -533 cm2<=101 -304 sigm<=692 pmax<=960 203 -220 dup<=3 sigm<=964 h_13<=1 264 -639 446 -314
    p1<=348 p<=226 ahead5<=19 -530 -267 52 cm0<=799 pmax<=963 268 -137 h_9<=0 377 w_high<=1929 496 -635
    behind5<=155 cm1<=333 -424 s_good<=153 -254 341 cm1<=876 h_26<=1 cm1<=31 -470 -8 308 end<=0 143 387
    p<=188 cm3<=31 -490 s_good<=915 -243 1137 end<=0 77 cs3<=759 w_high<=764 -233 204 h_9<=1 369 -503
    cm2<=334 behind5<=9 -485 pmax<=977 pg_h_article<=964 -13 1149 -255 p1<=724 pmax<=950 328 -32 boil<=5 250 -1658
    cm1<=7 -509 untilcontent<=19 p1<=979 a_section<=24 233 win3<=932 -52 291 325 pmax<=971 afterh1<=33 434 -174 \
    -250
    win3<=887 win3<=135 -400 pmax<=822 498 pmax<=992 h_26<=0 12 297 -185 s_share<=22 -138 c0_ld<=383 348 -261
    p<=23 -473 cs1<=992 pconf<=681 a_main<=22 809 126 win3<=721 pconf<=889 18 -178 end<=0 -26 206 317
    win3<=15 -484 a_footer<=11 -639 dup<=6 p1<=986 untilcontent<=41 96 sincecontent<=96 -193 345 s_good<=43 -225 \
    360 -468
    p<=59 -400 a_footer<=18 -637 cm0<=704 pmax<=854 476 c2_gshare<=173 28 -304 s_count<=88 209 h_13<=0 -291 -2185
    cm0<=28 -403 p-1<=983 titlecov<=302 s_bytes<=231 pmax<=984 129 s_share<=10 -370 -14 c0_ld<=85 -168 -920 209 290
    sigm<=29 -411 p<=573 pconf<=895 h_0<=0 -38 408 -206 cm1<=951 dup<=10 pconf<=981 108 -461 -713 292
    win3<=37 -390 cm4<=902 cm4<=747 h_26<=0 -5 267 h_13<=0 -74 c0_good<=851 61 -1095 pbytes<=22155 312 -486
    win3<=12 -465 win3<=982 pm<=306 untilcontent<=23 phead<=7 -277 332 h_9<=0 c0_ld<=917 -267 263 520 -45 344
    p<=951 win3<=9 -420 pmax<=978 h_26<=1 h_9<=1 sincecontent<=52 99 -218 -833 348 pbytes<=7152 -207 24 274
    sigm<=927 a_footer<=23 -559 p<=34 -308 cs1<=43 s_first<=21 -422 n1_ld<=751 -15 223 -127 n1_ld<=20 240 -31
    p<=573 pmax<=985 pg_h_article<=671 s_share<=304 29 -469 368 psure<=413 b1_lca<=4 201 -436 -314 pmax<=945 362 68
    p<=860 win20<=33 -437 pmax<=992 s_first<=59 -286 82 cs1<=16 2 -453 pg_stop<=375 p<=921 -228 123 397
    cm0<=2 -452 cumbefore<=899 pg_titleh<=948 c2_ld<=70 p1<=909 -121 boil<=6 176 -2294 98 end<=0 20 348 -131
    cm1<=3 -433 pbytes<=22155 pm<=176 312 p-1<=678 ahead5<=729 -47 c2_gshare<=707 -179 -909 c0_ld<=235 189 -328 \
    -766
    cm0<=981 pmax<=983 h_0<=0 r_ld<=139 s_share<=16 168 -429 67 320 -126 h_20<=1 361 n1_tag<=11 428 -1675
    pmax<=990 pg_h_article<=914 h_0<=0 pg_good<=0 cs1<=20 -897 -12 p2<=180 -157 119 224 491 boil<=5 -76 -1041
    titlecov<=205 win8<=23 -420 boil<=0 p<=932 -32 142 -213 cm3<=736 w_high<=844 38 380 cs1<=40 -175 118
    titlecov<=77 -82 b0_rel<=-15 379 upper<=286 h_20<=1 a_footer<=21 -533 200 w_low<=-1 286 -2224 p<=985 -164 363
    h_4<=0 s_count<=35 tag<=6 boil<=7 63 -1184 -125 c2_gshare<=332 262 pconf<=895 -788 310 s_count<=42 -36 -726
    p<=942 a_section<=16 pbytes<=5136 -43 n1_ld<=448 173 sincecontent<=1 37 pg_stop<=200 2307 473 -118 \
    pbytes<=22155 234 -832
    pbytes<=1041 s_first<=92 -227 205 s_count<=20 c0_ld<=177 -19 -243 h_4<=0 s_first<=28 -190 w_path<=-2187 -253 \
    263 -501
    cumbefore<=469 h_4<=0 p<=981 ahead5<=871 w_low<=-1096 331 11 pbytes<=5872 -283 191 383 -221 w_low<=-8 -35 -542
    sigm<=53 pmax<=963 181 -292 pg_long<=714 c1_good<=532 103 h_21<=0 26 -397 p2<=908 -43 cm4<=816 -1206 -272
    ui<=993 a_footer<=11 -472 p<=985 c2_gshare<=860 32 -154 n1_ld<=841 326 bpos<=133 509 h_20<=1 380 -1257 -463
    dup<=5 h_13<=1 boil<=5 h_60<=1 pconf<=957 65 -116 435 -543 c1_good<=816 92 pg_good<=727 167 -1044 -288
    a_footer<=23 -490 pm<=176 w_high<=470 titlecov<=61 -430 395 b0_rel<=1 170 hid<=0 699 -225 cm5<=987 -20 420
    pmax<=989 b0_rel<=48 boilrate<=33 pg_long<=62 sincecontent<=40 -4 -416 106 -196 untilcontent<=43 604 -6 \
    pg_h_article<=613 12 -174
    upper<=300 s_good<=915 w_low<=-18 dupord<=0 105 w_low<=-1633 417 -617 s_first<=260 s_bytes<=157 -192 -1052 304 \
    364 -71
    ui<=173 sigm<=878 a_section<=16 a_section<=11 66 gpos<=584 869 -97 n1_tag<=5 end<=0 -63 -335 9 78 -343
    upper<=198 c0_ld<=734 97 sigm<=692 52 pconf<=794 343 -723 c1_gshare<=114 -18 prevh<=17 -109 dup<=1 -232 -1501
    cs1<=988 c1_gshare<=59 33 titlecov<=510 c0_ld<=40 h_13<=1 s_bytes<=289 28 -300 n-1_end<=0 63 -1199 -495 198 190
    cm0<=985 win8<=146 -208 pconf<=964 b0_rel<=31 h_21<=0 54 -128 298 p<=971 -271 131 boil<=8 275 -824
    pconf<=794 titlecov<=146 sincecontent<=15 123 -246 348 pbytes<=4421 -81 p1<=762 r_ld<=753 n1_ld<=935 89 495 \
    -200 -50
    pmax<=945 titlecov<=215 pg_good<=595 -80 c1_good<=877 -84 634 412 cm4<=881 c1_good<=654 28 h_0<=1 -209 48 137
    cumbefore<=721 win20<=798 97 cs1<=528 -127 p<=988 -33 450 bpos<=852 -147 pconf<=877 271 r_ld<=180 124 -377
    untilcontent<=97 gpos<=811 cm4<=473 99 p-2<=10 348 p<=971 -124 157 pg_titleh<=630 325 -12 h_20<=0 -22 -365
    a_footer<=12 -432 pmax<=990 58 h_13<=1 s_count<=31 -72 n1_tag<=15 27 n1_ld<=162 82 sincecontent<=15 -180 1709 \
    -482
    boilrate<=27 p-2<=989 ui<=904 a_footer<=27 -447 pg_long<=68 -66 phead<=582 114 -40 -374 -184 h_20<=1 -107 -600
    sigm<=964 s_good<=364 26 s_good<=608 -429 -55 cm0<=920 -323 cs1<=187 pg_h_article<=3 162 pm<=659 153 -505 310
    boil<=12 pmax<=997 51 win8<=891 c2_gshare<=26 -9 -576 prevh<=20 28 prevh<=38 190 pg_stop<=335 -1948 62 -714
    s_bytes<=98 s_count<=4 -101 138 s_count<=45 end<=0 c0_good<=780 -492 -6 41 p2<=6 736 c1_gshare<=896 -633 402
    titlecov<=77 h_60<=0 gpos<=693 cumbefore<=671 b0_rel<=48 a_h<=0 192 -138 505 -410 untilcontent<=63 185 -136 295 \
    53
    p2<=345 h_20<=0 phead<=455 w_low<=-1052 h_21<=1 upper<=235 339 11 647 -44 a_h<=0 258 -236 -217 45
    sincecontent<=6 37 cs1<=51 pbytes<=4882 psure<=463 h_21<=0 h_0<=0 -197 148 227 -471 sec_ld<=0 -359 319 -184
    pm<=293 titlecov<=327 32 n1_tag<=15 162 623 cm3<=31 -334 b0_rel<=-4 s_bytes<=29 -148 252 cm3<=374 -238 -11
    dup<=1 h_9<=0 p-1<=41 -145 87 n1_tag<=12 -369 106 p<=942 -105 c0_good<=913 -140 h_60<=1 -1858 193
    ui<=457 dup<=1 win20<=190 -104 sincecontent<=62 65 -86 cm2<=780 12 end<=0 -162 n-1_end<=0 -287 -1153 -358
    psure<=308 197 psure<=399 -92 h_26<=0 cumbefore<=814 win20<=670 b1_lca<=5 260 c0_ld<=22 144 -442 -15 -148 161
    pg_titleh<=897 boil<=8 pbytes<=5872 pg_good<=712 ld<=627 41 -151 -273 n1_ld<=379 -5 295 -477 afterh1<=0 -335 \
    104
    titlecov<=61 s_count<=2 -174 -2 pmax<=905 349 h_13<=1 s_count<=101 61 c2_gshare<=227 140 -664 pmax<=982 374 \
    -528
    pm<=176 162 c1_ld<=0 h_13<=1 n-1_ld<=646 pm<=709 -37 202 262 -323 h_60<=0 -87 h_21<=0 237 -632
    dup<=1 pmax<=990 h_0<=0 b1_lca<=15 s_bytes<=112 40 -289 204 242 cm4<=859 prevh<=30 -160 188 86 -108
    pg_stop<=392 pbytes<=13130 8 pg_titleh<=173 428 c2_gshare<=900 pg_titleh<=607 -40 -577 pg_p<=255 -369 430 \
    end<=0 -93 356
    win8<=61 -259 s_count<=16 cm2<=124 untilcontent<=10 468 -73 -68 a_main<=11 phead<=491 353 -245 pg_good<=648 204 \
    -97
    pg_stop<=361 c2_gshare<=983 h_9<=0 -11 cm1<=25 656 -275 upper<=181 426 23 untilcontent<=93 229 h_26<=0 -364 375
    pg_titleh<=930 a_form<=0 -442 s_first<=710 pmax<=956 s_bytes<=45 -46 300 -72 n-1_ld<=558 244 -108 b1_lca<=0 197 \
    -196
    r_ld<=692 pmax<=996 h_21<=0 83 phead<=36 469 w_high<=728 105 -261 c2_ld<=373 -120 344 sec_ld<=908 -330 96
    p-2<=983 cumbefore<=814 psure<=424 a_main<=20 cm2<=287 506 45 -90 122 cm5<=660 -193 psure<=407 335 -81 -106
    w_own<=-1233 p<=823 -138 -1085 c2_gshare<=931 s_share<=738 -27 440 p<=981 pmax<=996 p2<=180 -113 297 -176 393
    titlecov<=289 p1<=922 c1_gshare<=75 2 a_h<=0 159 h_21<=0 h_26<=1 -226 306 -629 80 cm1<=31 761 72
    cm0<=631 p<=465 p-2<=102 s_good<=861 -1311 -477 p<=71 -1249 -662 -151 boil<=9 dup<=3 687 -172 -1097
    cm1<=196 p<=103 -872 -575 sigm<=646 c2_ld<=922 p<=226 -627 -63 567 sigm<=878 dup<=10 610 -535 899
    p<=877 p<=86 -790 pconf<=883 a_footer<=12 -820 pmax<=918 534 184 p-1<=678 untilcontent<=37 -196 -565 195 805
    cm3<=586 cs1<=91 cs1<=8 -704 h_26<=0 -329 296 h_0<=1 -145 650 cs1<=1 -542 s_good<=41 330 689
    win3<=58 -697 cm2<=491 cs1<=5 -469 pbytes<=1288 176 -386 tag<=10 cs1<=32 405 649 ld<=627 348 -266
    sigm<=532 p-1<=85 -636 p1<=181 -419 n1_ld<=502 -230 193 sigm<=949 pm<=319 596 a_section<=24 488 248 652
    cm0<=194 -603 cm0<=799 pconf<=883 c2_gshare<=100 425 -63 -205 sigm<=920 dupord<=7 dup<=1 437 -159 -765 617
    cm0<=582 cm0<=194 cm1<=14 -620 -468 a_footer<=14 -667 -14 cm1<=904 h_13<=1 cs1<=30 215 452 -372 565
    p<=921 p<=34 -601 ahead5<=241 -228 psure<=469 ui<=134 s_count<=75 187 c2_gshare<=187 134 -886 -406 -274 554
    p<=41 -583 win8<=738 behind5<=229 pmax<=780 540 -246 213 end<=0 ld<=247 215 a_h<=3 357 -261 498
    cm0<=526 cm0<=107 -541 h_21<=1 -161 s_count<=29 -23 823 cm0<=992 cm0<=931 c2_gshare<=523 213 -86 481 567
    cm1<=129 -513 win3<=842 pmax<=979 a_main<=34 480 s_bytes<=261 227 -304 untilcontent<=10 13 -328 w_own<=-716 \
    -583 415
    p1<=348 cm1<=593 p<=23 -548 pmax<=667 588 -261 128 boil<=10 p<=921 pmax<=950 336 -76 507 -1664
    p<=908 p<=127 -480 p<=627 psure<=475 -46 -576 h_9<=1 s_count<=356 189 -840 -619 boil<=12 443 -1239
    cm0<=159 sigm<=44 -513 -183 cm0<=976 pmax<=963 288 sigm<=731 -140 120 n-1_ld<=607 486 n1_tag<=7 462 -1334
    p1<=23 sigm<=332 -493 203 sigm<=383 pm<=190 194 -222 p-1<=858 118 h_13<=1 c0_ld<=114 414 30 -940
    cm2<=334 cm2<=53 -491 c2_ld<=972 -177 tag<=16 16 833 cm1<=935 dupord<=1 sincecontent<=54 134 -182 -387 341
    p<=71 -453 p<=271 -151 cs1<=211 107 p<=966 c2_gshare<=366 401 h_13<=1 ld<=583 72 -932 -1470 463
    p<=28 -487 cm1<=916 pmax<=971 147 -42 n1_ld<=104 353 s_share<=485 292 n-1_ld<=38 136 cs1<=43 292 -2273
    cm1<=129 -367 cumbefore<=899 cm1<=821 39 n1_ld<=321 269 psure<=461 237 cs1<=245 h_0<=0 -2 -1594 -10 -177
    win3<=135 cm3<=20 -483 -193 p<=994 p<=893 pmax<=941 h_0<=0 sec_ld<=966 -51 660 564 -113 248 451
    p<=742 behind5<=69 -370 pmax<=989 h_0<=0 -82 403 h_0<=1 -133 -563 boil<=6 cs1<=360 129 355 -1357
    cm2<=19 -454 untilcontent<=47 titlecov<=169 dup<=1 s_count<=7 -57 209 -174 c0_ld<=714 266 -197 gpos<=255 299 \
    -218
    cm0<=985 win20<=3 -522 cm0<=6 -436 pm<=280 a_footer<=23 -550 247 a_section<=19 80 h_9<=0 -105 -466 379
    p<=103 untilcontent<=19 -58 -367 dupord<=2 cumbefore<=770 h_4<=0 end<=0 53 205 h_13<=1 -48 -1373 -78 -376
    win3<=19 -479 titlecov<=84 -41 pmax<=963 366 win3<=982 p<=877 c2_gshare<=187 38 -339 h_21<=0 210 -429 362
    p<=704 win8<=23 -452 pconf<=932 46 -282 w_low<=0 pbytes<=10133 210 h_9<=0 6 -1101 h_20<=1 227 -2230
    p<=41 -338 cs1<=938 boil<=10 p-1<=15 n-1_ld<=533 -420 161 25 -1141 p<=981 psure<=424 378 -140 466
    p<=704 w_high<=470 sec_ld<=26 91 -356 4 cs1<=211 dupord<=0 71 h_26<=0 -766 375 boil<=4 261 -807
    p-1<=5 -289 pconf<=0 682 sincecontent<=18 cm1<=973 35 300 tag<=11 -249 cs1<=32 b1_lca<=17 544 -337 -240
    cm0<=950 p<=1 -490 c2_gshare<=43 ui<=531 p3<=973 113 -361 -485 c2_gshare<=100 123 -185 p1<=791 -25 274
    win20<=5 -456 s_count<=386 boil<=2 pconf<=877 123 untilcontent<=81 end<=0 -98 109 -199 -286 cs3<=824 -889 400
    a_footer<=15 -518 h_4<=0 titlecov<=84 psure<=325 302 -66 cs3<=70 w_low<=-1407 562 133 end<=0 -108 150 -207
    upper<=167 s_good<=812 untilcontent<=67 143 -151 366 h_13<=1 cm3<=7 -391 c2_gshare<=7 97 -113 s_good<=337 -32 \
    -1637
    h_26<=1 s_first<=67 h_0<=1 pg_stop<=317 -507 sincecontent<=56 456 -443 296 b0_rel<=-11 128 -31 pconf<=681 672 \
    171
    win8<=29 -389 pmax<=988 h_0<=0 pbytes<=10133 s_good<=226 105 -240 -457 pmax<=956 687 123 cm4<=881 -132 128
    pbytes<=0 585 cumbefore<=859 h_4<=0 win8<=738 116 -6 c2_gshare<=56 -343 113 p2<=215 -260 p-2<=150 -153 134
    a_footer<=18 -516 s_good<=931 boilrate<=33 pmax<=991 90 s_count<=1 -333 h_13<=1 h_20<=1 22 -549 -759 -199 401
    titlecov<=68 win8<=219 -317 b0_rel<=11 -48 287 boil<=12 p1<=592 w_low<=-88 52 s_first<=330 -872 129 146 -970
    sigm<=865 w_high<=560 -199 a_form<=5 -396 w_path<=798 h_20<=0 241 pg_titleh<=510 -434 15 -93 p-1<=910 -23 276
    dup<=7 h_60<=1 pm<=271 afterh1<=0 -369 171 cm4<=902 h_9<=1 w_low<=-1 -37 -463 -467 124 313 -377
    s_count<=101 s_count<=11 titlecov<=56 -114 21 s_good<=877 76 c1_ld<=366 ld<=447 470 -590 -591 c1_gshare<=15 \
    -163 -708
    pm<=240 a_main<=15 cm0<=23 pg_long<=408 -200 3573 255 linkrun<=2 -141 titlecov<=41 -34 468 sec_ld<=712 -11 -224
    r_ld<=715 upper<=300 81 s_bytes<=120 s_count<=35 -31 s_count<=60 790 126 h_13<=1 -235 -1184 c1_ld<=859 -474 -49
    cm5<=203 -161 cm3<=736 92 ld<=172 h_13<=1 pbytes<=20047 82 -436 prevh<=13 -763 408 h_26<=0 -411 342
    titlecov<=289 win8<=61 -330 s_count<=108 s_count<=12 -59 112 -257 ahead5<=518 cumbefore<=721 412 5 end<=0 -322 \
    156
    s_count<=6 pconf<=939 c2_gshare<=74 a_section<=22 382 45 -72 -279 gpos<=977 dup<=9 30 -332 pconf<=910 586 -194
    pbytes<=0 491 s_share<=284 37 n1_tag<=3 cm0<=958 h_21<=0 h_9<=0 44 -716 -854 boil<=12 320 -793 -238
    a_footer<=10 -452 pbytes<=22155 sigm<=920 p<=908 titlecov<=154 -32 112 c1_good<=899 0 -688 150 cm2<=938 -313 \
    -1017
    dup<=1 p-1<=678 pmax<=960 pg_h_article<=79 -55 gpos<=962 209 1362 -80 114 cm3<=918 -73 n-1_end<=0 -152 -1190
    p2<=297 n1_ld<=823 tag<=17 -69 -279 a_section<=26 ld<=106 -30 560 -19 pm<=306 232 c2_ld<=944 43 -404
    a_footer<=21 -443 cumbefore<=646 sigm<=878 a_section<=23 170 cm4<=622 44 c1_good<=616 -129 h_0<=1 -604 -20 190 \
    -66
    pg_stop<=341 pg_titleh<=878 s_good<=153 -12 cm5<=819 -254 prevh<=7 257 -293 pg_h_article<=588 311 s_good<=337 \
    -280 192 134
    ui<=105 cm5<=920 s_good<=110 33 psure<=413 cm1<=926 -130 n-1_ld<=834 -1096 280 h_13<=1 43 -742 137 -296
    phead<=3 r_ld<=139 pg_h_article<=973 -72 695 -294 pconf<=939 36 p-3<=85 b0_rel<=-47 s_first<=639 -166 1409 -282 \
    14
    pconf<=906 h_0<=0 pg_h_article<=3 134 c1_gshare<=104 -52 -442 boil<=3 upper<=250 c2_ld<=993 356 1479 125 -525 \
    -62
    w_own<=2166 psure<=452 dup<=1 h_0<=0 w_own<=-1233 -523 w_own<=2107 4 325 209 -130 -49 pbytes<=18173 -137 -815
    r_ld<=692 cs1<=5 a_form<=14 -363 s_first<=439 52 behind5<=922 cm1<=7 -72 behind5<=85 862 344 -273 2 -120
    pg_stop<=392 win20<=755 31 h_20<=1 sec_ld<=769 tag<=0 n-1_ld<=250 -217 208 106 -393 p-3<=303 -915 59 240
    cm0<=985 -13 c1_gshare<=104 prevh<=18 39 prevh<=31 250 pg_long<=243 185 -1703 pg_long<=89 -312 ahead5<=2 -461 \
    370
    win20<=891 pmax<=990 h_0<=0 a_section<=14 s_first<=684 276 -237 a_h<=3 222 -164 159 -117 a_section<=11 -105 215
    sigm<=970 c1_gshare<=29 22 -75 cm3<=774 338 untilcontent<=1 prevh<=42 248 c1_good<=654 290 -975 n1_ld<=466 42 \
    -853
    a_footer<=11 -442 sincecontent<=12 pmax<=994 b0_rel<=1 c1_gshare<=476 -18 233 a_form<=41 -385 390 \
    untilcontent<=43 -23 -359 -70
    sigm<=920 p-3<=991 s_good<=211 29 s_first<=281 pbytes<=2658 513 p3<=180 327 -222 h_21<=0 -272 -960 -361 101
    h_21<=0 pmax<=987 h_0<=0 7 bpos<=559 100 387 -38 h_21<=1 sec_ld<=930 s_share<=89 -139 -565 838 17
    s_share<=883 pmax<=996 cs3<=635 c1_gshare<=104 pg_good<=510 -70 gpos<=146 328 19 -229 h_9<=0 122 -349 -126 404
    titlecov<=327 h_60<=0 p3<=0 -371 s_bytes<=147 8 s_count<=63 n1_ld<=66 -2 p2<=953 -95 -706 -675 245 144
    p<=877 pbytes<=3726 p2<=439 -138 27 cm5<=752 titlecov<=184 50 357 s_bytes<=169 31 -434 pbytes<=15228 105 -218
    pm<=293 untilcontent<=21 end<=0 42 294 pbytes<=841 titlecov<=302 -14 522 h_21<=1 -387 381 pg_stop<=392 -48 163
    bpos<=718 pg_long<=94 -106 cs1<=995 -10 283 cm4<=399 untilcontent<=59 a_section<=5 -751 397 -206 pmax<=992 250 \
    26
    win8<=14 -336 pmax<=990 51 b1_lca<=11 cm0<=981 afterh1<=106 -125 sincecontent<=23 61 psure<=443 31 1087 159 \
    -371
    a_footer<=20 -379 upper<=235 c2_gshare<=979 s_bytes<=340 s_first<=639 pbytes<=22155 26 -682 b1_lca<=11 376 -100 \
    -223 352 -44
    cm0<=971 ahead5<=992 pbytes<=6174 pconf<=910 gpos<=790 a_h<=0 227 -77 295 -134 cm0<=131 517 40 -557 100
    a_footer<=20 -406 w_own<=-1448 -277 pmax<=991 60 b0_rel<=-14 cm4<=542 p-1<=19 -193 a_form<=25 -267 726 -10 -53
    boil<=10 pg_titleh<=258 pg_titleh<=0 7 319 pg_long<=89 pg_titleh<=948 c0_ld<=114 -80 h_13<=1 -405 350 214 5 \
    -514
    cumbefore<=997 pg_titleh<=510 41 pm<=293 cm2<=23 621 45 c0_ld<=917 pconf<=833 -262 sigm<=986 52 -321 -304 -325
    s_first<=391 h_4<=0 p2<=922 29 pg_h_article<=6 gpos<=19 -760 291 -264 -258 b0_rel<=-37 b0_lca<=4 516 -182 15
    b0_rel<=48 pmax<=960 61 -34 pmax<=996 sincecontent<=34 h_4<=0 478 -312 cm2<=124 -298 end<=0 600 -386 -359
    p<=994 ui<=602 p<=932 a_h<=3 100 a_section<=15 64 -59 pm<=349 407 35 -269 a_section<=14 -117 378
    cm0<=950 ahead5<=971 pbytes<=3323 -40 48 a_h<=3 92 -314 pg_long<=687 h_0<=1 11 316 cm4<=946 -539 219
    p1<=441 w_path<=-1 p2<=19 -1322 -965 s_good<=81 -713 untilcontent<=53 513 -415 s_good<=181 untilcontent<=49 407 \
    -700 711
    win3<=478 p<=415 behind5<=36 -879 pmax<=989 -542 -809 300 p<=932 p<=154 -835 pmax<=976 666 367 933
    sigm<=747 sigm<=78 -802 sigm<=383 pmax<=960 linkrun<=2 -362 349 -554 pmax<=854 793 140 p<=415 -549 787
    cm0<=424 win8<=29 -747 cm0<=61 -721 h_26<=0 -410 -5 cm0<=774 cm0<=582 -40 373 dup<=17 715 -379
    win3<=607 ahead5<=165 sigm<=78 -699 -338 h_21<=1 sincecontent<=9 66 -252 331 sigm<=532 -491 c0_ld<=235 650 378
    untilcontent<=20 p1<=302 win3<=784 cumbefore<=6 -545 w_own<=-330 -530 160 366 dup<=7 548 -536 win3<=135 -659 22
    cm2<=43 -637 cm2<=853 cm2<=101 -558 end<=0 pmax<=980 171 -218 a_footer<=10 -709 318 end<=0 308 610
    cs1<=18 sigm<=532 -561 266 win8<=738 win20<=98 -596 tag<=3 347 -12 end<=0 304 sigm<=846 -184 602
    cm1<=484 cs1<=5 -559 pconf<=848 h_26<=1 -115 749 -488 p<=893 h_9<=1 p<=366 -533 182 -885 560
    p<=15 -594 p<=774 pmax<=854 389 pconf<=857 a_section<=34 330 s_count<=22 pg_h_article<=25 -191 308 -429 -363 \
    495
    p<=932 p<=19 -580 cm0<=667 cumbefore<=770 c2_gshare<=299 32 -395 untilcontent<=59 -54 -455 dup<=9 247 -1012 519
    cm3<=266 cm3<=134 -528 -120 cm1<=926 cs1<=6 -227 s_good<=364 127 316 c0_ld<=190 481 pg_titleh<=510 379 -464
    cm0<=704 behind5<=29 -510 pconf<=935 h_26<=1 -54 384 -472 dup<=1 h_9<=0 433 boil<=2 203 -1900 -256
    p<=774 p<=71 -523 c2_gshare<=83 p<=154 -177 172 h_0<=0 -406 -72 s_count<=205 390 pg_stop<=135 467 -921
    win3<=23 -534 win3<=166 -335 end<=0 pm<=293 258 -22 p1<=968 cumbefore<=394 305 sincecontent<=28 141 -411 465
    p-1<=295 cm5<=203 a_main<=12 cumbefore<=696 294 -413 -499 s_share<=43 -302 85 w_own<=2036 p-1<=893 11 254 378
    sigm<=24 -513 sigm<=801 pconf<=906 pmax<=870 455 28 -315 p<=959 pmax<=984 363 ld<=875 -7 -826 447
    cm1<=47 -482 cm1<=704 pmax<=979 a_footer<=27 -613 h_0<=0 16 540 -138 ld<=311 n-1_end<=0 159 362 -128
    p<=103 -420 p-1<=986 sigm<=780 c1_ld<=844 s_good<=165 58 -315 284 219 end<=0 cumbefore<=39 -870 175 446
    cs3<=12 win20<=59 -521 -197 win3<=932 pmax<=912 h_0<=0 158 663 p-1<=28 -281 pmax<=993 84 -127 338
    cm0<=907 cm0<=4 -510 pconf<=802 h_4<=0 198 -464 -161 h_13<=1 linkrun<=5 350 -114 pg_p<=244 375 -1433
    cm1<=85 -386 win3<=949 pmax<=960 titlecov<=102 49 476 w_low<=-18 sigm<=957 -57 285 h_20<=1 -32 -3079 319
    p<=154 p<=23 -464 -174 p<=665 c1_good<=476 146 c1_gshare<=150 -5 -355 p<=893 a_h<=3 308 -80 280
    p1<=12 a_main<=13 pconf<=865 528 -189 -416 boil<=2 titlecov<=102 -21 h_13<=1 209 -473 h_60<=1 -310 -1664
    sigm<=10 -463 cumbefore<=721 end<=0 b0_rel<=3 -25 548 afterh1<=39 s_share<=33 -33 374 87 untilcontent<=51 -4 \
    -228
    cm2<=66 -352 h_26<=0 h_13<=1 titlecov<=377 cumbefore<=792 49 -163 235 pg_long<=144 300 pbytes<=14261 -339 -1993 \
    252
    p<=271 p-3<=8 -369 -137 h_9<=0 dupord<=0 146 upper<=601 -471 38 h_13<=1 s_bytes<=340 32 -968 -1810
    p<=23 -403 cm0<=876 pconf<=922 a_h<=3 333 s_first<=33 -486 0 b0_rel<=-37 s_first<=241 -155 818 -249 134
    w_high<=439 ahead5<=287 -418 h_0<=0 124 cs1<=187 -21 -931 pg_good<=727 cs1<=288 40 p<=860 27 387 -143
    s_count<=108 w_own<=-1233 -384 cm5<=106 -239 pbytes<=841 w_high<=728 -44 438 ui<=504 35 -521 pg_good<=697 -164 \
    -970
    p<=15 -379 p<=992 p<=893 c1_gshare<=221 s_good<=81 50 -167 a_h<=0 152 -459 h_13<=1 173 -659 350
    sigm<=964 pconf<=932 a_footer<=22 -531 pm<=306 s_first<=92 -385 223 h_21<=0 24 h_13<=0 -213 -1637 -179 212
    win20<=59 -396 pmax<=958 h_26<=1 pg_h_article<=588 -4 536 537 pg_titleh<=912 s_good<=316 -3 n1_tag<=5 -61 -574 \
    117
    cumbefore<=621 pbytes<=22155 a_section<=17 a_section<=12 241 883 5 -543 h_20<=0 -36 p1<=102 cm2<=753 -483 -1741 \
    -33
    win8<=4 -459 w_low<=-18 titlecov<=84 -58 pbytes<=487 488 92 pg_long<=687 prevh<=16 232 -475 cm5<=899 -1394 280
    sigm<=646 cm3<=927 ahead5<=9 -362 c1_ld<=945 boil<=0 -19 -325 259 -726 boil<=5 win20<=530 350 46 -911
    w_high<=497 p<=154 -324 n-1_end<=0 103 -306 cm0<=976 c1_gshare<=243 p-3<=974 39 -276 s_first<=213 187 -275 305
    titlecov<=169 s_count<=5 -176 h_26<=0 h_60<=1 phead<=12 -352 c1_good<=638 90 -145 477 300 pbytes<=1288 341 55
    cm4<=921 pbytes<=14261 pbytes<=7152 upper<=359 37 -124 phead<=455 488 -60 pconf<=935 a_main<=25 24 -686 268 201
    cm0<=1 -412 sigm<=878 ahead5<=775 pconf<=906 101 -146 -192 end<=0 c1_gshare<=55 165 -271 p-1<=588 -10 266
    p<=951 -35 pm<=358 397 cm4<=921 c1_gshare<=243 -363 w_high<=764 -834 end<=0 -667 303 prevh<=44 312 -638
    ui<=457 cs1<=983 pconf<=942 h_26<=1 -4 256 h_60<=1 pg_stop<=135 462 s_count<=12 -308 13 286 190 -372
    win20<=79 -313 cm0<=995 b0_rel<=33 w_own<=-1233 -372 s_bytes<=261 25 a_main<=18 173 -298 s_good<=226 382 -309 \
    360
    pm<=280 130 pg_stop<=338 pg_good<=673 -40 cm2<=753 110 h_13<=1 pbytes<=3243 288 -441 -1154 r_ld<=124 263 -159
    cm0<=981 c1_gshare<=59 19 c0_ld<=0 cumbefore<=84 -237 77 -346 p1<=592 behind5<=670 329 n-1_ld<=83 -206 -1431 \
    277
    p<=981 pconf<=915 39 c1_gshare<=243 b1_lca<=0 14 -192 -308 h_20<=1 260 cm3<=807 500 p1<=876 -1119 295
    win8<=11 -417 dup<=4 boilrate<=66 s_good<=931 s_count<=88 72 s_good<=790 15 -967 295 p-3<=34 -568 -93 -265
    sigm<=24 tag<=2 251 -305 pmax<=667 429 upper<=334 h_21<=0 85 -122 s_count<=7 -151 tag<=1 -222 151
    dup<=7 s_count<=7 -74 s_share<=223 cs3<=109 72 337 pg_titleh<=292 sec_ld<=108 584 12 cs1<=938 -235 150 -341
    h_0<=0 cumbefore<=493 33 behind5<=371 -326 -36 h_13<=1 p3<=989 93 sigm<=822 -609 -73 h_0<=1 -653 396
    pm<=176 titlecov<=137 13 h_0<=0 250 909 untilcontent<=57 dup<=1 56 behind5<=899 -104 end<=0 -213 -1075 -129
    win20<=79 -265 b0_rel<=15 cs1<=968 b0_rel<=-47 130 pg_good<=20 b1_lca<=10 -922 149 -26 143 cm2<=43 968 129
    cumbefore<=859 b0_lca<=2 h_60<=1 -21 234 h_20<=0 pconf<=877 267 b0_lca<=6 n1_ld<=557 79 573 -196 -220 -109
    cm5<=899 s_good<=89 28 pg_p<=728 s_good<=608 -163 c0_good<=913 -201 206 p-2<=961 pg_h_article<=856 -496 199 \
    -789 162
    titlecov<=77 p-2<=34 -214 pg_titleh<=935 -43 b0_lca<=4 s_first<=460 94 643 -436 pg_good<=378 231 cm4<=871 -51 \
    204
    phead<=5 s_share<=539 -229 335 boil<=1 cs1<=988 pmax<=997 h_21<=0 79 sincecontent<=84 -172 521 -221 238 -226
    cumbefore<=814 b0_rel<=45 ui<=173 sigm<=964 0 p1<=102 -250 216 -371 431 pmax<=991 pg_h_article<=860 -2 461 -230
    pmax<=517 474 dup<=7 cm5<=282 p-3<=218 w_high<=439 -404 -58 s_good<=165 261 -225 h_60<=1 23 382 -245
    a_footer<=14 -466 pmax<=992 h_0<=0 -31 linkrun<=6 pmax<=958 482 dup<=9 111 -490 b0_lca<=9 724 -114 -54
    pg_good<=0 cs1<=47 h_26<=1 pbytes<=2771 72 -1017 158 49 s_good<=43 46 s_bytes<=71 215 ld<=733 -48 -586
    win8<=47 -262 a_footer<=11 -423 pbytes<=22155 cumbefore<=4 -167 47 a_section<=9 pg_long<=493 s_good<=29 -577 \
    -2551 433 -212
    pg_long<=62 h_4<=0 -41 -477 h_13<=1 w_own<=-716 -201 h_20<=0 91 -37 h_0<=1 h_0<=0 94 -675 421
    p-2<=983 a_footer<=11 -458 pg_stop<=398 c1_gshare<=21 34 -64 313 p1<=762 n1_ld<=889 -141 -717 prevh<=71 -14 \
    -826
    pmax<=958 115 pmax<=971 pg_titleh<=563 pg_good<=93 495 -153 -416 r_ld<=715 c1_good<=183 111 pg_stop<=368 -65 \
    179 -220
    gpos<=862 titlecov<=365 phead<=2 -300 cumbefore<=814 20 -175 w_own<=207 upper<=74 phead<=546 192 -1128 43 249 \
    125
    pg_titleh<=348 psure<=413 165 -23 p3<=0 -292 s_share<=213 s_count<=12 c1_good<=372 -131 79 164 tag<=11 -66 -378
    titlecov<=232 c1_good<=870 4 -123 cm0<=28 pg_stop<=274 -76 1370 win8<=556 hid<=0 296 -469 cm0<=994 -96 379
    pm<=271 h_0<=0 s_bytes<=180 hid<=0 114 -375 cm3<=511 -471 401 c0_good<=994 -17 c2_gshare<=204 838 232 -36
    boil<=9 pbytes<=3726 -39 p1<=181 n1_ld<=841 pg_long<=666 20 612 a_section<=22 936 241 upper<=216 88 -107 -464
    boil<=8 s_first<=662 cs1<=968 -49 p-2<=49 -136 237 h_20<=0 cm5<=142 -176 213 h_0<=1 -394 112 -495
    pg_h_article<=914 dupord<=1 pg_h_article<=671 h_4<=0 s_share<=10 -69 h_21<=0 121 cm0<=876 124 -557 -192 -96 \
    -199 196
    w_low<=-18 a_footer<=13 -421 dup<=1 s_count<=6 -29 103 -103 pg_good<=843 h_20<=1 72 -599 afterh1<=152 -849 312
    pm<=203 a_main<=25 h_0<=0 279 650 h_20<=0 hid<=0 tag<=4 417 -64 pmax<=958 -553 221 -559 -26
    r_ld<=666 cumbefore<=621 ahead5<=729 a_main<=20 b0_rel<=35 232 1098 51 -3 -32 c1_ld<=756 -423 end<=0 -117 438
    titlecov<=56 cs3<=237 -92 pg_h_article<=867 h_21<=1 19 end<=0 -73 -724 tag<=12 364 h_21<=0 -361 511 37
    ahead5<=9 -141 pbytes<=0 431 s_first<=684 h_21<=0 -43 phead<=455 527 tag<=17 53 pconf<=877 -90 -720 120
    pg_h_article<=3 c0_ld<=734 pg_good<=605 28 361 pg_good<=472 -175 305 pmax<=996 25 pg_h_article<=95 c1_good<=0 \
    -178 -1287 -173
    cs1<=656 cm5<=203 cs1<=12 6 sigm<=692 -421 424 5 cumbefore<=646 173 pg_stop<=255 301 untilcontent<=69 -15 -507
    bpos<=559 cs1<=938 pbytes<=4228 -163 57 128 p2<=180 linkrun<=4 -264 end<=0 n1_ld<=466 -508 91 428 113
    c2_gshare<=332 h_9<=1 pg_titleh<=948 -4 b1_lca<=6 267 -195 463 p3<=124 -199 win3<=874 -124 titlecov<=912 140 \
    -702
    """
}
