// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <article 43
    <aside -2816
    <blockquote 911
    <details -250
    <div 8
    <figcaption -1387
    <figure -283
    <footer -4804
    <header -974
    <heading1 -221
    <heading2 414
    <heading3 133
    <main 742
    <nav -3058
    <orderedList 550
    <paragraph 2089
    <preformatted 1322
    <section 256
    <select -2477
    <table 295
    about -50
    accordion 240
    action -1170
    actions -1191
    active 399
    ad -296
    ads -67
    ae 920
    alert -472
    all -572
    alt 93
    and 9
    animate 1346
    answer 243
    app -357
    archive -797
    art -88
    article -15
    articlebody 666
    articles 259
    as 17
    attachment -206
    attribution -176
    author -1739
    auto -200
    background 74
    badge -18
    banner -396
    bar -1760
    base -117
    bb -161
    bd 311
    before -676
    below -212
    between -157
    bg 35
    big -455
    bio -576
    bl -212
    black -111
    bleed -85
    bloc -4
    block -200
    blockquote 911
    blocks 1094
    blog 83
    body 346
    bodycontent -296
    border 4
    bottom -286
    box -178
    bp 138
    breadcrumb -472
    breadcrumbs -988
    breaking -468
    browse 180
    browser -479
    btn -747
    business 179
    button -1236
    buttons -669
    buy -52
    bx 351
    byline -1486
    ca -90
    calendar -57
    canvas 332
    caption -1223
    car 814
    cards -298
    carousel -185
    cart -328
    cat -220
    categories -459
    category 81
    ce 43
    cell -176
    centered 30
    cf 144
    check 357
    ci 194
    classic -4
    clear 229
    clearfix 54
    cli 91
    click -147
    code -371
    col -41
    collection 228
    color -1
    colors -503
    column -77
    columns 103
    com -20
    comment -760
    commentlist -2944
    comments -204
    complementary -1091
    component -388
    con 125
    consent -1369
    cont 47
    contact -383
    contain -1288
    container -93
    content 266
    contentbox 978
    contents 401
    contentwrapper -84
    context 120
    controls -673
    cookie -1214
    cookiebanner -64
    copyright -1110
    count -231
    create 19
    credits -652
    css 70
    cta -347
    ctrl -402
    custom -576
    customer 194
    dark 346
    data 86
    date -581
    db 192
    de -347
    default -70
    desc -7
    description 462
    desktop -97
    detail -51
    details 419
    dialog -963
    direction 477
    directory -464
    disclosure -1117
    display -317
    div 649
    divider -176
    doc 994
    dom -907
    drawer -219
    drop -247
    dropdown -839
    ds 108
    editor -10
    ef -171
    el -9
    element -44
    elementor 44
    elements 877
    embed -396
    empty -246
    entry 286
    error -49
    et -45
    eu -150
    even -238
    excerpt -136
    expandable -188
    facet -945
    fade 230
    faq 761
    faqs 14
    fb -77
    featured 535
    features 775
    feedback -802
    fg 744
    field 89
    figure -527
    file 622
    filter -870
    filters -278
    first -286
    fit -471
    fixed 101
    fl -82
    flat -452
    flex -131
    flow 566
    fluid 247
    font -85
    footer -1565
    for -541
    form -382
    format -99
    fr 85
    frame -118
    full 75
    function -679
    fusion -42
    fw -1051
    fx -242
    gallery 254
    gap 223
    gform -314
    global 166
    gp 10
    gr 248
    gray -810
    grey -344
    grid 48
    gs -242
    guide 100
    gutters 374
    has 128
    head -544
    header -639
    heading 212
    headline -196
    height 283
    hfeed -32
    hidden -878
    hide -159
    holder 81
    home 895
    homepage 148
    hot -665
    hover -344
    hp -156
    hs 510
    image -391
    img -190
    in -224
    index 48
    info -103
    inner 173
    instagram -835
    is -9
    item -65
    items -339
    js -182
    lang 1067
    large -30
    last -69
    latest -338
    layout 97
    lb 715
    leading 415
    left 46
    level -112
    lh 71
    light -653
    line 17
    link -1416
    linklist -578
    links -758
    list -74
    listing 162
    load -1423
    location 234
    logo 211
    loop -115
    ls -35
    main 119
    map -313
    margin -52
    market 504
    max -46
    mb -157
    md 86
    media -196
    medium -139
    member -74
    menu -908
    message 22
    meta -499
    metadata -13
    mini -524
    ml 110
    mm -330
    mobile -81
    mod -270
    modal -1155
    mode -471
    model -47
    module -80
    more -445
    most -1965
    ms -629
    msg 197
    mt -100
    mx 846
    name 415
    native -155
    nav -718
    navigation -1079
    news -157
    newsletter -1325
    no -14
    node -69
    none -83
    not 520
    note -290
    notice -2255
    nowrap -39
    nv -275
    odd 136
    offcanvas -124
    offset 233
    old -111
    on 579
    only 246
    open -225
    opt -517
    outer 119
    overflow 517
    overlay -708
    pad 411
    padding 210
    page -24
    pagetitle 16
    pagewrapper -26
    pagination -1273
    pane 523
    panel -92
    panels 53
    paragraph 431
    parent 432
    payment -278
    paywall -212
    pb 120
    pd 27
    pdp 6
    pinterest 643
    player -376
    plus -326
    podcast -215
    poll -341
    popover -993
    popular -281
    popup -1142
    portal -92
    portlet -142
    post 140
    posts -218
    pre 47
    preview 107
    price 196
    primary -145
    print -511
    privacy -623
    prod 688
    product 59
    products 227
    profile -294
    promo -2131
    prose 42
    pt -88
    pub 390
    px 70
    qa -5
    question 101
    quick -150
    rail -93
    rating -466
    reading -240
    recommended -886
    region -302
    register 171
    related -3321
    relatedposts -353
    relative -214
    reply -311
    reset -439
    resources -63
    respond -1274
    result 706
    results 376
    rev -539
    reveal 1096
    reverse -152
    review -583
    reviews -989
    rich 788
    richtext 48
    right -330
    root 312
    rounded -184
    row 160
    rows -100
    rte 84
    sans -185
    sc 46
    screen -863
    scrollable 10
    scrollbar -1624
    scroller 405
    search -162
    secondary -530
    section 77
    selection 526
    seo 175
    service -99
    services -76
    settings 406
    shadow 63
    share -1097
    sharing -503
    shipping -233
    shop -234
    short 330
    side 8
    sidebar -890
    signature -1465
    signup -246
    single 117
    site -208
    size -287
    skin 114
    skip 183
    sky -214
    slide -307
    slider -528
    sm -38
    small -227
    snippet -526
    social -926
    sp -97
    space 51
    spacing 667
    span -85
    special -158
    spotlight 573
    ss -110
    st 207
    standard -642
    start 293
    sticky 473
    store -162
    stories 521
    style 561
    styled 121
    su -597
    submenu -431
    submission 1783
    subscribe -813
    subscription -503
    summary 180
    super -219
    sw -269
    swiper -46
    switch -676
    tab -173
    table 36
    tabs -58
    tag 3
    tags -1108
    tax -315
    tb -849
    td -11
    teaser -1619
    template 178
    test -146
    testimonial -503
    text 428
    textwidget -1146
    the 499
    thread -514
    three -496
    thumbnail -520
    tl -693
    to 191
    toc -158
    toolbar -660
    top -277
    topic 9
    tp 204
    track 219
    transparent 309
    travel -47
    tw -271
    twitter 366
    two -15
    type 106
    typography 500
    ul -636
    under 157
    user -393
    variants -568
    vc -133
    video -1086
    view 311
    views -351
    vp 977
    wc 223
    wd 628
    well -45
    white 80
    wide -102
    widget -335
    width 83
    window -434
    with 468
    woocommerce 645
    world 353
    wp -443
    wpb -77
    wrap -139
    wrapper -171
    write 358
    wt -115
    wysiwyg 300
    xl 175
    xs 142
    zone -228
    """

  static let first: StaticString = """
    c0_good<=850 w_low<=-528 w_high<=781 -1410 w_low<=-623 r_gshare<=177 -1158 -624 2 ld<=751 -107 -665 \
    w_low<=-3973 -1375 tag<=9 w_low<=-875 w_low<=-1494 -676 263 544 w_own<=-236 -1181 -75
    w_low<=-2193 -815 c0_good<=0 linkrun<=2 s_share<=8 -203 463 s_share<=143 -535 a_li<=8 -427 361 b0_rel<=24 \
    end<=0 a_form<=4 -743 432 s_good<=526 675 a_li<=3 238 953 -435
    c2_gshare<=33 linkrun<=3 a_form<=24 -689 w_path<=3563 a_table<=12 549 pg_h_content<=351 270 -300 667 \
    w_path<=-860 -785 -103 w_path<=-1 c2_gshare<=802 -619 -184 n2_end<=-1 -770 hid<=0 733 -3
    end<=0 linkrun<=4 tag<=14 bpos<=766 n1_tag<=12 379 -236 -353 -484 -603 w_low<=-4591 -649 b1_rel<=12 \
    w_low<=-1494 h_0<=1 -296 479 b0_rel<=14 675 -306 tag<=3 88 -715
    c1_gshare<=64 a_main<=22 w_path<=412 pg_good<=142 385 -405 469 w_path<=-1 -669 pg_cur<=8 25 465 w_low<=-3562 \
    h_60<=1 -671 1142 w_low<=-2367 -320 gpos<=828 b0_rel<=2 624 -288 122
    w_high<=1048 w_path<=-860 -635 pg_h_article<=179 341 h_0<=0 -559 48 c1_gshare<=119 w_path<=3259 w_low<=-359 \
    upper<=142 w_path<=-1108 -339 366 -407 326 530 w_path<=-3315 -507 sentences<=24 616 -820
    w_path<=-3029 -625 s_share<=37 pg_plainh<=18 -405 18 c1_ld<=212 s_share<=110 nexth<=12 376 -24 br<=16 567 -543 \
    prevlong<=94 r_good<=156 -579 112 bytes<=16 -283 s_count<=111 460 -428
    c0_good<=703 w_path<=150 -517 gpos<=904 ui<=994 prevh<=55 339 pg_stop<=207 399 -490 -792 pg_p<=218 185 -541 \
    w_path<=-1671 -516 w_path<=-289 -213 b0_rel<=2 n-1_tag<=14 565 361 -278
    s_good<=317 c2_ld<=379 s_share<=21 pg_plainh<=32 -374 222 b0_rel<=2 prevhl<=0 -513 boilrate<=32 352 -270 -433 \
    pg_long<=27 a_section<=30 416 c4_blocks<=69 -525 71 -519 br<=15 454 -588
    sec_ld<=303 s_good<=37 linkrun<=2 ui<=877 107 -595 -362 tag<=11 a_footer<=16 -641 hid<=0 s_first<=831 471 \
    c2_gshare<=242 -647 445 -302 -52 s_bytes<=19 -532 pg_blocks<=395 -303 113
    w_path<=412 b1_lca<=3 upper<=200 h_20<=0 73 s_first<=496 55 -749 -342 pg_plainh<=68 -548 135 upper<=334 \
    c0_good<=816 216 476 hid<=0 pg_stop<=237 349 n-1_end<=0 -148 283 -540
    w_low<=-823 a_main<=30 s_good<=66 -106 322 b0_lca<=6 s_good<=885 -395 553 -586 n1_ld<=556 b0_lca<=0 473 \
    n2_end<=-1 -820 pg_h_article<=95 379 -89 a_main<=15 294 n2_words<=67 -152 -1782
    s_good<=119 a_main<=21 s_count<=14 gpos<=637 hl<=1 -16 695 -360 tag<=4 759 84 linkrun<=1 -36 h_26<=0 -451 -140 \
    s_last<=924 a_form<=5 -497 371 c3_gshare<=740 -296 343
    w_high<=477 n1_ld<=646 -235 -497 n-1_stop<=307 h_4<=1 s_count<=8 boilrate<=15 bpos<=824 n1_tag<=14 105 -263 \
    -460 -538 236 -580 c0_ld<=237 c1_gshare<=437 bpos<=744 312 -154 490 -148
    w_high<=601 pg_p<=254 a_nav<=15 -553 -66 -423 w_own<=-357 -273 gpos<=661 a_footer<=18 -561 a_nav<=20 -569 \
    dupord<=2 h_9<=1 350 -394 -629 c3_gshare<=45 -334 c3_gshare<=598 -166 183
    s_share<=70 sec_ld<=80 w_own<=-853 -503 pg_h_article<=27 324 -120 -350 h_4<=1 a_li<=3 h_21<=1 n-2_ld<=270 \
    pg_h_comment<=171 205 -647 -382 1003 h_6<=0 separators<=4 334 -426 -39 -522
    w_low<=-2367 -460 upper<=200 gpos<=828 titlecov<=91 132 436 -52 pg_long<=108 h_26<=1 afterh1<=-1 -668 229 697 \
    s_share<=66 a_h<=1 155 -325 s_first<=65 -497 gpos<=541 275 -93
    ld<=175 s_share<=61 pg_h_article<=3 171 pg_h_article<=294 73 -388 h_9<=1 b0_lca<=0 dup<=6 343 -751 \
    pg_titleh<=563 294 -179 -332 pg_titleh<=607 a_h<=2 742 bytes<=56 -299 246 -412
    s_count<=5 gpos<=771 tag<=3 boil<=0 h_13<=0 252 -590 -324 -273 -460 h_4<=1 ui<=728 pg_stop<=170 482 linkrun<=5 \
    h_9<=1 tag<=14 315 22 -387 -101 -551 -505
    w_high<=211 -452 pg_h_article<=6 a_footer<=21 -564 ui<=860 h_4<=0 h_20<=0 392 -171 -166 -508 s_last<=914 \
    gpos<=569 h_4<=0 boil<=4 193 -1024 -357 -185 pg_h_article<=938 -468 403
    h_4<=1 pg_good<=183 358 n-2_end<=0 linkrun<=2 a_main<=20 228 pos<=802 24 -425 pg_titleh<=485 h_15<=1 -86 826 \
    h_2<=0 -534 -227 end<=0 -106 h_0<=1 153 438 -491
    s_count<=3 titlecov<=109 -426 pg_h_article<=179 142 -276 a_ul<=6 n-1_ld<=86 h_9<=0 210 -561 -288 dupord<=1 \
    gpos<=848 a_h<=1 715 titlecov<=226 h_33<=1 221 -339 423 11 -521
    n-1_end<=0 boilrate<=50 s_first<=760 pg_titleh<=563 prevhl<=0 -176 205 c3_ld<=640 n1_tag<=10 99 pg_p<=142 128 \
    -386 -375 pg_blocks<=356 -490 -62 -426 h_13<=1 c0_ld<=173 268 -134 -872
    w_path<=-10237 -502 w_path<=-663 titlecov<=137 -350 h_6<=0 pg_h_card<=760 -200 321 -451 pg_good<=377 hid<=0 \
    dupord<=0 396 -200 -381 c0_ld<=534 linkrun<=3 h_13<=1 211 -526 -168 -336
    afterh1<=-4 -505 gpos<=685 hid<=0 ui<=105 dupord<=4 a_figure<=7 -488 h_9<=1 223 pg_h_body<=778 -738 513 -529 \
    -487 -370 pg_good<=131 354 b1_lca<=2 c5_ld<=122 99 -250 -478
    s_count<=7 pg_h_article<=541 titlecov<=64 -221 194 h_60<=1 b0_lca<=2 -230 -592 218 h_4<=0 w_low<=-3656 h_13<=0 \
    -470 592 h_27<=1 s_count<=143 276 -257 -146 a_li<=11 -530 249
    w_path<=975 a_h<=0 pg_h_buy<=74 10 569 titlecov<=184 c0_good<=969 w_path<=-3660 -506 h_21<=0 h_32<=0 -328 38 \
    278 -488 a_main<=20 240 -134 boil<=4 r_gshare<=0 -47 235 -1228
    b0_lca<=0 h_17<=0 h_26<=1 n2_words<=3 -34 copyright<=0 c1_gshare<=507 114 377 -820 484 -525 w_low<=-1211 \
    h_26<=1 -434 -15 pg_ld<=682 h_33<=0 s_good<=237 -205 249 282 364
    titlecov<=154 w_path<=-4012 -475 pg_stop<=177 244 n1_tag<=14 boil<=7 nexth<=39 n-1_tag<=11 143 -179 -212 -1058 \
    c0_words<=471 -184 -611 end<=0 c4_share<=251 164 -199 c1_gshare<=714 137 446
    boilrate<=0 w_path<=975 pg_h_article<=41 w_path<=-5648 -465 a_section<=20 387 66 h_21<=0 b1_rel<=12 h_15<=0 \
    -205 138 -541 183 n1_ld<=393 219 h_20<=1 63 h_36<=1 -154 -2231 -258
    pg_good<=105 h_0<=0 216 865 b0_rel<=4 prevh<=27 h_13<=1 tag<=5 pg_p<=339 339 pg_h_body<=888 h_9<=1 h_36<=1 115 \
    -230 -788 294 pg_p<=19 343 -117 -491 -184 -268
    b1_rel<=0 w_own<=-445 -259 boil<=6 hid<=0 h_26<=1 titlecov<=365 s_first<=38 -461 pg_p<=339 h_43<=0 -347 234 \
    h_27<=1 24 -475 294 351 -365 -1106 pos<=641 -8 -384
    pg_p<=175 h_13<=1 199 -365 tag<=11 b1_lca<=0 h_17<=1 a_footer<=11 -519 n-1_stop<=284 h_15<=1 -7 405 h_13<=1 259 \
    -507 -763 b1_lca<=18 -424 nexth<=33 128 -445 -226
    s_count<=4 a_main<=15 b0_lca<=10 -103 600 -234 w_low<=-1676 r_blocks<=11 221 s_bytes<=215 -170 -586 dup<=11 \
    h_36<=1 200 h_16<=1 pg_h_article<=711 407 h_43<=1 -518 160 -1512 -559
    boilrate<=52 i_date<=0 h_60<=1 h_9<=0 r_ld<=820 n1_tag<=17 bpos<=103 -205 dupord<=0 188 -250 h_20<=0 35 -401 \
    pg_good<=168 183 -380 prevhl<=0 1076 -456 408 -610 -321
    afterh1<=-19 -427 h_25<=0 w_path<=2362 h_26<=0 h_9<=1 w_path<=-4365 -382 pg_h_body<=279 154 h_13<=1 -26 -781 \
    -547 s_good<=149 pg_p<=93 579 35 850 164 h_1<=1 -430 71
    w_low<=-1494 a_footer<=14 -521 w_own<=-894 -390 -24 dupord<=0 pg_h_comment<=15 pg_h_article<=53 afterh1<=-1 \
    -357 280 28 h_27<=1 h_0<=1 -230 c0_ld<=85 317 -272 -719 c0_gshare<=25 -170 -826
    hid<=0 c4_ld<=92 w_own<=-853 -406 pg_h_body<=451 295 h_1<=1 -118 h_23<=0 180 -667 pg_good<=546 h_4<=0 h_26<=1 \
    36 316 -394 h_1<=0 -447 c3_blocks<=47 -193 291 -328
    boil<=12 h_60<=1 a_form<=7 -309 dup<=1 a_main<=21 a_li<=8 408 105 pg_h_article<=3 w_low<=-3562 -485 s_first<=9 \
    -558 198 c1_gshare<=768 -151 182 a_h<=2 150 -287 412 -1166
    pg_titleh<=414 h_26<=1 nexth<=71 189 -72 472 dupord<=0 afterh1<=-8 -482 pg_h_buy<=12 h_27<=1 h_2<=0 -234 h_9<=1 \
    c0_good<=543 s_bytes<=81 -5 -401 142 -457 -401 138 -333
    boilrate<=59 n-1_end<=0 ui<=904 pg_h_buy<=18 h_60<=0 pg_stop<=294 w_low<=-1596 a_main<=22 28 -472 53 h_16<=1 \
    -134 -635 264 h_32<=0 -127 b1_lca<=6 272 -31 -550 146 -328
    h_4<=1 c1_ld<=45 h_20<=0 128 afterh1<=85 81 -418 pg_blocks<=437 h_38<=1 s_share<=564 -173 w_path<=2950 506 -210 \
    963 pg_h_card<=895 h_17<=0 -97 672 n1_ld<=900 126 651 -391
    copyright<=0 ui<=566 pg_h_comment<=12 pg_titleh<=348 225 pg_meddepth<=14 s_good<=866 a_blockquote<=2 535 \
    h_23<=0 -60 -576 267 279 h_27<=1 boil<=6 bpos<=350 145 -154 -1068 -653 -452 -845
    h_60<=1 bpos<=872 dup<=1 linkrun<=0 184 titlecov<=302 s_share<=66 -168 h_26<=0 r_gshare<=525 pg_h_card<=996 \
    h_3<=0 -242 48 pg_li<=132 -18 -869 256 383 190 -176 -226 358
    boilrate<=27 dup<=1 upper<=315 b0_rel<=2 190 gpos<=520 630 pg_h_card<=30 632 -303 s_first<=877 s_good<=220 \
    prevhl<=1 -123 b0_rel<=0 205 gpos<=637 378 -249 -202 -529 -146 -238
    copyright<=0 pg_long<=298 hid<=0 prevhl<=0 -173 111 -318 b1_rel<=-3 pg_h_article<=711 a_li<=4 -276 500 -281 \
    c2_gshare<=983 a_main<=34 c0_words<=210 -207 144 -198 c0_words<=350 -52 469 -672
    boil<=5 n-1_end<=0 pg_titleh<=654 w_path<=-2204 h_15<=1 -348 209 c1_good<=421 163 -56 pg_h_body<=976 c1_ld<=8 \
    -28 -239 305 h_1<=1 h_13<=1 separators<=0 96 -338 -721 211 -838
    b1_lca<=0 pg_meddepth<=11 s_count<=3 -133 h_26<=1 h_36<=0 s_count<=94 127 -307 h_43<=0 -557 h_4<=0 c1_good<=337 \
    220 -201 602 417 r_gshare<=7 -193 215 h_21<=1 -139 188
    hid<=0 w_path<=-2204 -153 pg_p<=446 s_first<=28 -339 c2_ld<=913 ld<=191 144 -114 404 c3_blocks<=58 n1_ld<=818 \
    c0_ld<=700 pg_h_product<=661 s_last<=239 -386 76 -478 -601 -367 183 -269
    dup<=6 pg_titleh<=563 h_26<=1 h_13<=1 65 -363 380 sec_bytes<=12802 ld<=232 h_36<=1 n1_tag<=11 129 h_60<=1 -140 \
    491 -203 pg_long<=220 -50 -402 pg_h_content<=908 -774 -50 -370
    hl<=1 upper<=334 titlecov<=184 s_count<=18 a_blockquote<=1 544 -118 h_35<=0 132 -568 136 pg_blocks<=395 \
    s_count<=29 -248 n1_ld<=900 404 -184 38 bpos<=417 375 c2_ld<=510 213 -262
    w_path<=-1914 -159 pg_titleh<=563 pg_p<=127 325 pg_h_comment<=18 h_21<=0 193 -63 -193 a_table<=13 327 i_date<=0 \
    pg_long<=241 44 n2_end<=0 h_6<=0 -172 -570 r_ld<=9 181 -132 -630
    ui<=410 s_count<=12 sentences<=17 nexth<=87 -26 a_ul<=4 197 -305 -716 h_4<=0 h_35<=1 dup<=8 boilrate<=71 219 \
    -246 -234 -588 h_3<=0 -657 ld<=851 367 -337 -403
    separators<=7 pg_h_related<=7 91 pg_blocks<=276 c3_gshare<=492 r_good<=587 gpos<=732 pg_h_article<=738 123 -407 \
    -397 h_60<=1 -435 399 s_share<=89 -247 h_32<=1 c0_gshare<=13 -198 433 -61 52 -443
    pg_h_body<=973 a_blockquote<=1 527 bpos<=650 prevh<=92 n-1_tag<=3 150 pg_h_buy<=12 h_60<=1 -120 384 109 h_15<=1 \
    -273 364 h_6<=0 h_20<=0 -26 -346 -338 pg_h_product<=964 276 -306
    h_25<=0 a_blockquote<=5 484 i_date<=0 n2_words<=3 -66 boil<=8 pg_h_article<=27 pg_h_product<=109 287 -97 \
    gpos<=569 134 -94 -713 -431 h_60<=1 prevh<=33 -171 w_low<=-121 -386 -1493 349
    a_footer<=27 -499 n2_end<=-1 -596 s_count<=11 boilrate<=40 br<=33 -2 -525 -254 sec_head<=536 h_21<=1 \
    r_gshare<=9 h_32<=1 -191 173 s_count<=49 251 -61 484 h_3<=1 -118 538
    a_footer<=16 -484 a_h<=2 137 pg_stop<=129 170 pg_meddepth<=11 pg_meddepth<=4 separators<=1 408 -553 n-1_tag<=14 \
    h_2<=1 -112 s_share<=28 -242 155 -200 h_38<=1 sec_head<=61 107 -312 1123
    copyright<=0 titlecov<=77 a_h<=3 136 pg_h_body<=433 bpos<=251 -170 pg_titleh<=919 58 425 pg_h_body<=747 -396 \
    -47 pg_good<=357 198 h_33<=0 h_3<=0 b0_lca<=0 -1 -376 55 230 -582
    pg_stop<=94 c4_blocks<=55 9 649 dupord<=0 pg_titleh<=676 a_form<=9 -221 n2_words<=4 h_26<=1 -13 290 188 \
    c1_ld<=4 a_li<=7 336 a_table<=7 307 -121 pg_good<=105 534 -199 -208
    copyright<=0 a_footer<=18 -470 sec_ld<=0 h_23<=0 pg_h_buy<=24 105 446 -477 pg_h_comment<=12 sec_head<=324 \
    titleov<=20 -93 pg_plainh<=29 14 373 c3_gshare<=190 32 431 sec_head<=337 -52 -378 -730
    i_date<=0 pg_p<=160 a_dl<=1 -500 h_3<=0 h_2<=0 -224 127 w_path<=-3315 -285 pg_h_product<=442 pg_linkh<=876 434 \
    h_2<=1 378 -579 47 n-1_stop<=363 afterh1<=0 -372 -54 78 -475
    copyright<=0 gpos<=904 afterh1<=-71 -455 a_dl<=2 pg_h_card<=350 -801 379 pg_pre<=19 c4_ld<=989 h_17<=0 \
    titleov<=66 -12 108 -347 pg_h_card<=518 -261 456 343 h_38<=1 -148 777 -680
    w_path<=-3660 w_high<=1714 -311 h_20<=0 431 -471 pg_h_article<=409 73 pg_good<=142 504 h_0<=0 -521 r_gshare<=7 \
    -285 n1_ld<=669 85 c0_good<=193 sec_bytes<=1234 500 -350 h_36<=1 -78 -747
    c4_words<=12 -504 s_count<=34 pg_blocks<=395 h_17<=1 c1_ld<=45 c0_ld<=120 a_ul<=1 343 14 -666 bpos<=674 h_35<=0 \
    -15 -564 -286 -508 h_23<=1 h_20<=0 255 -115 -554 130
    n2_end<=-1 -579 pg_h_comment<=10 a_h<=2 174 n-2_end<=-1 -470 s_count<=1 h_27<=0 -344 39 61 w_path<=2362 h_27<=1 \
    h_60<=1 -211 358 -645 separators<=5 a_section<=7 -226 278 -600
    pg_p<=160 a_section<=21 361 51 pg_meddepth<=18 n-1_stop<=382 sec_bytes<=2371 pg_blocks<=408 b1_rel<=0 ld<=80 \
    h_27<=1 77 -363 h_26<=1 -282 191 -408 206 prevhl<=1 -13 -351 78 417
    afterh1<=3 titlecov<=232 -277 1 h_26<=0 pg_long<=375 pg_pre<=90 pg_titleh<=935 a_form<=4 -342 pg_li<=298 -34 \
    110 239 pg_good<=527 -154 631 -80 s_first<=287 406 pg_h_related<=1 277 -94
    ui<=191 hid<=0 pg_h_body<=976 c3_blocks<=160 boilrate<=25 n-1_tag<=3 60 -45 -170 c3_gshare<=36 495 pg_p<=544 \
    pg_h_body<=248 291 -457 303 pg_h_article<=541 465 82 a_main<=20 156 -330 -346
    h_60<=1 s_share<=17 h_27<=0 -132 241 r_ld<=712 c2_gshare<=0 162 n-2_tag<=15 66 -93 sec_ld<=967 pg_p<=127 -6 \
    -425 116 h_27<=0 h_17<=1 c0_gshare<=737 449 -443 -525 -395
    ui<=986 pg_pre<=19 pg_plainh<=60 c4_words<=15 -410 pg_h_related<=7 pg_h_comment<=18 88 pg_li<=30 358 -311 \
    h_6<=0 b0_rel<=-18 175 s_share<=48 -185 w_path<=546 -175 103 -278 334 231 -369
    i_date<=0 s_first<=900 a_nav<=15 -385 titlecov<=327 c4_words<=14 -343 titlecov<=255 s_bytes<=135 52 h_26<=0 \
    -118 459 -286 pg_h_product<=989 end<=0 h_15<=1 -52 439 216 -478 -343 -427
    r_ld<=712 c3_ld<=951 dup<=5 upper<=198 h_20<=0 147 -115 w_own<=607 s_last<=206 -347 c0_words<=150 132 -126 -117 \
    -329 c4_share<=37 -138 628 pg_h_buy<=507 linkrun<=6 -391 -87 396
    dupord<=0 pg_linkh<=161 h_23<=1 pg_ld<=146 h_31<=0 r_gshare<=16 -33 339 -103 a_blockquote<=5 558 -9 h_1<=1 161 \
    -831 pg_ld<=655 -89 119 c0_gshare<=7 -68 linkrun<=0 -1027 -213
    upper<=121 pg_h_product<=86 h_20<=0 prevhl<=1 c0_gshare<=41 afterh1<=42 82 c5_gshare<=987 -577 264 397 294 \
    c4_blocks<=78 61 -402 -115 pg_good<=737 -2 c2_ld<=979 c5_gshare<=984 -275 -22 429
    boil<=3 c0_words<=334 prevhl<=1 -115 13 afterh1<=18 n-1_end<=0 pg_long<=368 387 -87 443 w_path<=2162 \
    s_first<=308 a_li<=1 -478 340 -294 h_36<=0 343 pg_h_product<=818 116 -867 -350
    pg_h_product<=172 pg_li<=59 separators<=5 h_43<=0 -47 221 -378 h_36<=1 prevh<=33 b0_rel<=-50 318 pg_pre<=42 \
    s_count<=5 -74 c5_gshare<=859 18 229 452 -116 -200 r_good<=822 -4 -386
    n2_end<=-1 -528 titlecov<=226 pg_stop<=139 h_4<=0 sec_head<=829 152 521 -302 pg_plainh<=60 dup<=6 \
    a_blockquote<=1 409 b1_lca<=1 h_35<=0 h_38<=0 -21 361 -460 -167 -347 222 73
    a_footer<=27 -477 sec_ld<=4 n-2_tag<=11 197 pg_li<=20 510 c0_gshare<=104 pg_long<=0 329 -233 -579 s_share<=3 \
    -258 dup<=4 a_section<=13 a_dl<=5 -537 114 -26 h_31<=1 -361 476
    h_13<=1 gpos<=637 41 h_25<=0 pg_pre<=197 pg_h_article<=3 w_low<=-2367 -370 h_2<=1 232 -223 n-2_ld<=626 -27 \
    h_38<=1 -293 658 708 -317 h_16<=1 h_0<=0 67 -526 483
    c2_share<=725 c3_ld<=33 separators<=6 n-2_ld<=888 37 314 -482 pg_p<=112 ld<=147 222 h_18<=1 -203 450 h_2<=0 \
    -174 -49 titleov<=178 h_0<=1 pg_p<=785 152 -317 336 -154
    pg_linkh<=0 c3_blocks<=40 c4_share<=549 40 linkrun<=3 -10 pg_long<=384 -63 -579 184 h_25<=0 pg_titleh<=792 \
    h_9<=0 w_path<=-5648 -434 63 -242 c0_words<=210 -227 h_0<=1 -163 260 -214
    n2_words<=5 -40 s_share<=223 s_share<=82 h_33<=0 pg_h_content<=526 152 -78 tag<=6 400 -58 w_low<=-875 91 346 \
    h_25<=0 separators<=6 c5_ld<=99 182 pg_li<=20 322 -132 -505 -384
    copyright<=0 c4_blocks<=7 hid<=0 c3_ld<=18 241 45 -300 pg_stop<=123 h_18<=1 ld<=534 237 pg_h_body<=22 319 -391 \
    628 b0_lca<=1 c5_ld<=990 -3 592 c3_ld<=49 -8 -191 -658
    copyright<=0 pg_h_body<=952 h_25<=0 c3_blocks<=40 pg_h_related<=565 -49 267 pg_li<=308 134 c2_share<=234 40 \
    pg_h_related<=40 -678 71 -180 b1_lca<=11 separators<=7 h_6<=0 298 -123 -334 -186 -543
    n2_ld<=-1 -500 nexth<=73 separators<=6 c0_words<=350 pg_blocks<=232 -56 78 h_0<=0 gpos<=409 178 -316 h_27<=0 \
    296 -158 -282 gpos<=983 h_15<=0 a_h<=1 275 -207 110 161
    h_25<=0 pg_h_body<=451 h_43<=0 -89 pg_p<=326 234 h_38<=0 s_first<=644 b1_lca<=14 -10 428 -326 697 b1_lca<=1 \
    pg_h_body<=872 -43 122 titleov<=133 c2_ld<=79 -92 -427 58 -138
    s_first<=831 ui<=824 s_first<=20 -272 copyright<=0 c5_ld<=990 a_blockquote<=1 400 s_bytes<=81 64 c0_ld<=678 \
    b0_rel<=-17 231 -55 c2_ld<=864 -716 106 280 -498 -339 n-2_end<=0 -303 28
    s_bytes<=12 -130 pg_titleh<=630 pg_li<=434 pg_h_product<=5 107 sec_ld<=844 -103 409 h_4<=0 c3_blocks<=268 426 \
    -333 -279 ld<=18 16 pg_good<=236 pg_blocks<=210 502 -59 ld<=920 -85 -408
    s_share<=7 -139 pg_titleh<=436 96 a_table<=16 c2_ld<=704 335 -351 s_good<=973 r_good<=755 a_blockquote<=1 518 \
    bpos<=887 4 -284 h_36<=1 tag<=18 -15 -235 -291 c0_gshare<=18 -334 436
    afterh1<=-40 -344 ui<=602 pg_p<=142 88 boil<=5 n-1_tag<=2 c0_words<=321 a_h<=3 gpos<=771 310 -172 -98 \
    pg_ld<=223 41 358 h_20<=0 pg_ld<=156 144 -72 -186 -535 -279
    n-1_stop<=91 pg_blocks<=377 s_count<=6 -169 n-2_ld<=647 h_25<=1 n-1_tag<=1 -143 h_25<=0 258 -324 -404 \
    n-1_ld<=121 -330 -23 c5_gshare<=938 11 310 a_li<=0 w_path<=-2204 -351 317 15
    a_footer<=18 -444 n-1_end<=0 a_table<=15 129 ui<=991 pg_li<=390 pg_linkh<=236 pg_li<=145 133 -144 -111 89 -371 \
    separators<=0 98 pg_ld<=749 pg_li<=221 81 c1_good<=696 139 -816 -672
    pg_h_body<=976 pos<=941 pg_h_body<=451 b1_lca<=14 w_path<=150 155 -46 250 h_60<=1 h_1<=0 -229 -53 171 -246 \
    b0_lca<=1 nexth<=78 h_21<=0 235 -610 677 h_20<=0 73 -568
    a_footer<=23 -444 s_first<=73 -125 pg_titleh<=258 162 pg_meddepth<=9 h_18<=1 a_ul<=2 c1_ld<=160 372 -61 a_ul<=4 \
    pg_h_body<=451 214 -692 -31 prevlong<=40 -416 87 h_0<=0 -39 208
    h_16<=0 upper<=181 s_good<=846 pg_h_article<=645 73 pg_linkh<=106 pg_h_card<=967 -272 -901 w_path<=2950 -149 \
    235 424 -64 end<=0 w_path<=-6040 -307 219 pg_h_product<=2 90 h_32<=1 -1 -483
    s_first<=20 n-1_ld<=30 -18 -478 sentences<=20 s_count<=3 titlecov<=77 sec_bytes<=606 -18 s_good<=12 -194 -529 \
    -1 pg_stop<=207 h_25<=1 164 -375 r_good<=109 -112 r_good<=755 155 -29 -604
    bytes<=17 -90 dup<=1 pg_h_related<=12 pg_h_buy<=59 pg_stop<=281 pg_h_content<=961 222 -214 c4_ld<=57 72 \
    pg_h_body<=795 h_15<=0 -352 332 164 260 -20 linkrun<=0 -560 a_section<=15 273 -123
    h_60<=1 n2_end<=0 c1_gshare<=924 -21 pg_linkh<=95 -452 41 pg_h_article<=468 h_23<=1 c0_ld<=47 hid<=0 249 -103 \
    -40 -458 c5_gshare<=825 pg_blocks<=437 -277 275 h_3<=1 103 -416 250
    pg_pre<=0 a_footer<=15 -385 s_count<=11 pg_blocks<=395 -70 pg_long<=220 prevhl<=2 -258 116 305 prevhl<=2 117 \
    h_4<=0 h_43<=1 73 -149 -392 s_count<=10 389 h_36<=0 200 -400
    n-1_stop<=91 c2_share<=277 -6 s_count<=36 h_16<=1 pg_meddepth<=5 230 -206 -509 284 s_count<=75 c4_share<=82 135 \
    b0_rel<=-13 233 c0_words<=350 w_own<=786 46 c2_gshare<=271 13 -344 101 -209
    s_first<=38 -214 s_count<=1 c2_gshare<=713 pg_p<=293 115 -133 -307 h_25<=0 s_good<=220 c4_words<=76 26 194 \
    boil<=5 h_60<=1 pg_h_card<=200 pg_long<=499 410 -165 -58 349 -576 -130
    pg_good<=105 pg_h_article<=27 48 404 pg_titleh<=781 c4_words<=37 c4_ld<=953 c3_ld<=137 -11 -397 pg_cur<=70 -149 \
    588 a_li<=0 221 hl<=1 6 185 ld<=63 h_17<=1 -9 -656 -237
    a_form<=1 -302 a_blockquote<=1 374 dup<=8 c4_share<=989 pos<=818 r_ld<=804 c0_words<=452 w_low<=-528 75 ld<=100 \
    3 -230 147 -105 h_20<=0 -15 -316 pg_stop<=332 -372 153 -264
    n2_end<=0 w_high<=1005 c0_words<=672 43 -311 dup<=2 w_path<=-4365 s_bytes<=45 -268 342 bpos<=786 h_15<=0 8 -197 \
    -252 s_count<=49 -493 32 bytes<=287 sec_ld<=19 136 -30 225
    h_3<=0 pg_h_content<=35 gpos<=208 -83 221 c4_blocks<=148 r_blocks<=9 pg_p<=461 -133 213 pg_h_comment<=21 -167 \
    -474 124 pg_h_content<=670 101 h_23<=0 ui<=504 26 -392 pg_stop<=304 -685 386
    pg_good<=676 end<=0 a_h<=3 99 a_blockquote<=3 427 pg_titleh<=348 20 -133 s_last<=746 142 c1_ld<=607 h_0<=0 -181 \
    84 293 pg_h_article<=578 66 h_0<=0 -630 w_high<=562 228 -164
    sec_ld<=25 h_23<=0 h_16<=1 n2_ld<=428 c0_gshare<=333 139 -151 pg_linkh<=494 7 -449 -230 h_0<=0 -523 271 \
    c3_blocks<=189 -32 pg_li<=321 h_38<=0 h_6<=0 398 -94 -310 -252
    pg_meddepth<=4 212 pg_cur<=0 h_25<=0 a_section<=22 93 -66 -251 pg_h_content<=919 pg_p<=229 222 h_1<=0 166 \
    h_43<=0 488 -118 a_h<=1 246 h_15<=1 -62 c3_blocks<=145 -533 152
    copyright<=0 s_count<=191 dup<=1 boilrate<=91 pg_long<=271 74 -18 -157 bytes<=44 h_15<=0 pg_h_comment<=7 \
    a_main<=17 sec_bytes<=282 -343 256 263 -307 -181 pg_h_comment<=129 -331 133 -242 -460
    pg_cur<=0 pg_good<=698 n-1_end<=0 -19 end<=0 c2_share<=139 180 -200 276 h_0<=1 h_26<=0 -292 284 end<=0 -194 199 \
    ui<=282 a_form<=6 -181 r_gshare<=7 -51 127 -326
    a_footer<=18 -406 h_13<=1 prevlong<=1 n-1_tag<=2 afterh1<=15 417 40 end<=0 w_path<=150 78 -453 63 h_3<=0 -78 \
    pg_pre<=14 h_0<=1 57 -120 330 pg_cur<=12 -304 274
    s_first<=38 pg_cur<=1 -342 34 c2_share<=234 h_60<=0 gpos<=366 98 pg_good<=762 pg_good<=73 308 -34 n1_ld<=533 \
    -376 165 286 pg_h_product<=222 h_26<=0 -2 c3_blocks<=11 348 -443 -358
    h_23<=0 pg_linkh<=188 nexth<=49 pg_li<=221 h_2<=0 295 h_27<=0 146 -276 -16 -48 pg_p<=633 -4 pg_h_card<=955 \
    h_27<=0 -338 240 119 n2_ld<=19 h_2<=0 244 -476 217
    a_table<=14 130 b0_lca<=0 h_35<=0 h_17<=1 h_9<=1 s_count<=88 pg_long<=220 pg_plainh<=64 168 -307 pg_long<=706 \
    pg_h_article<=95 -136 110 -281 -266 -260 -382 -454 pg_h_content<=114 192 -123
    h_33<=0 pg_meddepth<=6 pg_pre<=42 nexth<=11 b0_lca<=12 c5_ld<=62 -195 170 463 pg_h_product<=8 -183 274 531 -52 \
    h_13<=0 h_36<=1 c2_share<=76 pg_long<=245 -102 271 387 -214 -331
    pg_h_related<=3 pg_meddepth<=4 h_43<=0 34 560 c5_gshare<=0 sec_head<=957 -16 -431 h_0<=1 111 titleov<=308 14 \
    -487 boilrate<=40 h_16<=0 h_1<=1 h_18<=1 -84 -418 44 84 -250
    pg_stop<=139 s_first<=98 c3_blocks<=118 -326 331 h_6<=1 a_li<=5 18 s_good<=42 400 51 c3_blocks<=118 141 -556 \
    h_60<=0 -31 separators<=4 a_main<=8 -178 ld<=125 340 -151 -403
    pg_blocks<=421 pg_h_content<=351 prevh<=29 134 -51 -47 h_4<=0 h_23<=0 s_first<=356 11 h_9<=1 gpos<=520 377 \
    pg_linkh<=715 h_2<=1 -223 273 470 -437 -339 h_60<=0 -306 431
    s_first<=853 pg_linkh<=51 h_21<=0 s_share<=668 pg_h_article<=10 h_1<=0 24 296 pg_good<=443 184 prevh<=17 -10 \
    -290 416 c0_gshare<=135 9 -550 c0_gshare<=92 -64 titlecov<=0 -153 220 -202
    s_good<=895 pg_h_body<=373 42 n-2_tag<=17 12 n1_ld<=32 h_2<=0 1 -231 hl<=0 pg_h_comment<=702 -115 516 382 \
    bytes<=99 c2_gshare<=359 157 pg_titleh<=114 123 -825 c4_ld<=373 420 -289
    r_good<=783 n-2_end<=0 h_4<=0 pg_meddepth<=18 w_own<=1602 39 -101 356 -198 h_13<=0 73 471 separators<=7 h_43<=0 \
    121 c1_gshare<=437 -138 upper<=375 h_16<=1 53 442 -283 -410
    w_path<=-5648 h_17<=1 -270 456 n-2_end<=-1 -385 pg_h_buy<=507 c4_ld<=179 h_17<=1 pg_h_body<=594 h_9<=1 128 -465 \
    h_18<=0 34 -219 -419 h_35<=0 c0_ld<=107 -110 52 -384 227
    afterh1<=-1 s_first<=183 -412 -89 copyright<=0 dup<=9 s_first<=338 c2_share<=8 pg_ld<=328 3 -317 h_25<=0 126 \
    s_last<=298 209 -194 pg_pre<=11 -24 255 afterh1<=65 -572 -67 -434
    bpos<=19 -351 h_33<=0 tag<=1 linkrun<=8 dup<=1 h_3<=0 -177 c4_ld<=404 45 -379 -474 249 25 tag<=10 h_23<=0 \
    upper<=90 -57 289 -430 pg_titleh<=278 294 -211
    titlecov<=463 hl<=0 pg_pre<=11 c3_blocks<=55 -61 22 177 sec_bytes<=104 b0_rel<=6 31 -270 167 h_6<=1 \
    pg_h_article<=751 h_6<=0 304 -60 upper<=100 297 c3_blocks<=9 104 -369 -283
    pg_blocks<=220 a_form<=20 c4_words<=90 -105 443 pg_cur<=131 s_first<=448 c4_blocks<=2 -443 c4_words<=224 58 \
    pg_p<=652 -440 -31 h_27<=1 -76 -516 380 a_form<=17 pg_p<=191 185 -371 59
    s_count<=20 titlecov<=73 a_li<=5 c1_ld<=839 prevlong<=9 361 65 -243 a_h<=2 c1_gshare<=507 sec_head<=841 -157 \
    213 259 -144 27 h_4<=0 b0_lca<=18 155 pg_linkh<=551 58 -575 -231
    sentences<=13 c4_words<=18 -198 dup<=8 pg_blocks<=614 pg_h_comment<=931 pos<=818 35 n-2_tag<=16 7 \
    c0_gshare<=150 -132 -502 c4_blocks<=34 527 -39 linkrun<=3 -234 91 s_count<=49 -427 119 448
    sec_bytes<=8536 pg_ld<=87 128 pg_li<=48 s_bytes<=70 c4_words<=50 122 -158 prevh<=21 pg_titleh<=129 -296 \
    upper<=360 364 -194 442 -21 pg_p<=58 c4_words<=41 -44 454 nexth<=76 -471 -110
    c4_blocks<=14 prevhl<=0 -215 prevhl<=2 titlecov<=114 h_36<=0 34 -209 c0_words<=541 pg_cur<=10 167 -142 360 \
    bpos<=465 272 38 sec_ld<=973 -42 c4_ld<=861 -167 h_4<=0 501 -278
    boil<=5 n-1_stop<=166 pg_h_content<=978 -44 a_section<=7 -172 164 pg_h_content<=919 h_16<=1 69 285 \
    pg_plainh<=13 c3_gshare<=450 c4_ld<=47 -427 -110 h_20<=0 -85 243 afterh1<=182 183 -236 -334
    b1_rel<=0 sec_ld<=19 pg_h_body<=720 h_13<=0 222 -257 -76 sec_head<=980 h_2<=0 -124 4 pg_titleh<=510 262 -52 \
    pg_stop<=158 pg_titleh<=676 224 -187 bpos<=394 294 h_2<=0 -72 -385
    a_nav<=18 -335 pg_h_buy<=507 a_blockquote<=1 303 pg_blocks<=220 h_23<=1 -66 456 pg_li<=59 206 h_23<=0 h_36<=0 \
    a_main<=19 39 n-2_ld<=888 -207 76 h_27<=0 6 510 -352 179
    pg_h_body<=451 h_43<=0 -128 tag<=7 n1_tag<=16 bytes<=163 9 210 -108 193 h_43<=1 28 s_last<=383 h_18<=1 -412 320 \
    n1_tag<=0 a_h<=0 139 c4_share<=96 40 -340 -5
    b0_dist<=13 c4_words<=15 -236 c4_share<=82 h_1<=0 -43 156 h_38<=0 pg_titleh<=322 87 r_ld<=378 s_bytes<=61 \
    h_43<=1 185 -77 -43 -135 258 pg_li<=267 pg_h_buy<=38 12 -588 162
    pg_h_comment<=22 h_27<=0 7 gpos<=106 c1_gshare<=318 509 -459 w_path<=-456 -206 123 h_60<=1 pg_h_body<=248 \
    h_16<=0 -95 272 b0_rel<=-28 136 h_15<=0 -304 27 separators<=7 354 -358
    copyright<=0 n-1_tag<=0 prevlong<=66 c3_gshare<=156 c0_good<=780 93 -246 w_high<=718 443 137 c3_gshare<=120 183 \
    h_2<=0 160 -245 h_60<=1 pg_linkh<=921 -42 201 n2_ld<=83 442 -122 -382
    c4_words<=76 hid<=0 pg_titleh<=938 c3_gshare<=740 s_first<=88 h_31<=1 -318 270 h_31<=0 26 sec_ld<=781 -297 254 \
    h_18<=0 pos<=432 58 sec_ld<=120 69 -419 -664 151 -317 34
    h_33<=0 bytes<=202 -24 b0_dist<=3 h_3<=1 n-1_stop<=409 32 342 465 -67 a_li<=6 233 pg_h_article<=764 \
    n-1_stop<=200 s_first<=617 n1_tag<=15 206 c2_share<=47 -359 55 -254 185 -318
    dup<=6 c5_ld<=99 h_23<=1 c5_gshare<=984 r_good<=769 h_27<=1 h_3<=0 -52 222 -253 w_low<=-823 -135 \
    pg_h_article<=2 336 -41 164 -300 -17 h_32<=0 -490 c5_gshare<=42 -237 186
    gpos<=427 s_bytes<=15 a_table<=6 184 -199 39 pg_h_article<=82 h_20<=0 pg_pre<=200 pg_cur<=63 pg_li<=169 233 -14 \
    -214 -308 -262 a_ul<=2 b0_lca<=6 210 -438 h_38<=1 -132 367
    pg_stop<=249 s_share<=66 -14 a_form<=5 -305 148 c2_share<=776 pg_li<=145 pg_h_content<=707 prevhl<=2 \
    c0_gshare<=35 127 514 r_ld<=0 389 -167 -46 pg_h_content<=835 -184 h_1<=1 -115 204 173
    r_good<=798 c2_ld<=137 h_31<=1 nexth<=92 h_36<=0 pg_stop<=241 226 -32 194 -89 -197 -23 nexth<=84 h_18<=0 -42 \
    h_27<=1 n-1_stop<=415 h_32<=0 3 -480 94 200 115
    n2_end<=-1 -355 gpos<=392 39 s_last<=412 sec_head<=505 -295 215 w_low<=-1596 c1_good<=903 c0_good<=907 \
    c3_ld<=640 34 -311 -410 pg_plainh<=12 269 -243 c3_blocks<=18 -25 w_own<=244 195 4
    n2_end<=0 -20 h_33<=0 c2_gshare<=155 pg_h_article<=41 61 c1_ld<=129 pg_linkh<=106 h_2<=1 -560 34 -68 81 \
    c2_gshare<=917 pg_h_related<=3 n-1_tag<=18 s_share<=179 193 -220 -543 91 234 217
    c3_blocks<=40 a_blockquote<=1 324 c4_share<=989 c3_blocks<=2 88 pg_h_product<=442 pg_h_buy<=24 -49 \
    pg_h_card<=875 203 -72 pg_blocks<=82 pg_h_card<=498 -845 78 -116 -353 sec_bytes<=254 -170 h_9<=0 116 -244
    a_form<=0 -430 pg_stop<=260 ld<=270 h_23<=0 n2_words<=20 45 linkrun<=5 c1_good<=735 -69 474 -219 pg_cur<=8 180 \
    -524 s_count<=10 c5_ld<=264 -389 -57 r_gshare<=592 -21 367 -33
    prevh<=17 s_first<=831 h_6<=0 c4_blocks<=13 pg_h_content<=591 241 62 c0_words<=120 -38 s_count<=111 bpos<=579 \
    155 -33 -438 h_1<=1 -222 66 n-2_tag<=11 -39 -376 bpos<=60 -325 -34
    n2_end<=-1 -310 a_footer<=11 -296 s_count<=20 -22 s_count<=191 h_25<=0 c4_ld<=17 307 c4_words<=23 -272 \
    c4_ld<=63 a_main<=7 -514 91 c5_gshare<=481 6 338 prevh<=74 29 -615 -169
    c4_words<=20 -160 w_high<=1005 w_low<=-2912 titlecov<=510 -347 784 62 upper<=334 c4_words<=90 b0_lca<=1 h_3<=0 \
    -392 h_36<=0 277 -103 c4_blocks<=43 -113 -541 75 h_2<=0 70 -149
    a_nav<=11 -397 s_last<=787 boil<=10 h_43<=0 132 -15 -425 h_36<=0 h_31<=1 -34 316 h_43<=1 b0_rel<=-40 228 \
    a_main<=15 -438 -142 end<=0 275 pg_ld<=165 -424 63
    pg_meddepth<=7 h_21<=0 -58 a_main<=11 n1_tag<=9 127 -397 h_3<=1 356 -438 w_low<=-875 n1_tag<=0 h_21<=0 289 -97 \
    h_23<=0 42 -235 bytes<=333 h_3<=1 -33 -269 270
    s_share<=110 -27 b0_dist<=11 pg_titleh<=348 a_section<=26 409 h_2<=0 -11 247 h_3<=0 -80 afterh1<=9 upper<=745 \
    376 -175 pos<=313 224 pg_h_buy<=4 44 pg_h_buy<=51 -468 20 -218
    pg_h_related<=9 a_section<=16 linkrun<=4 h_36<=1 w_low<=-403 253 pg_titleh<=707 c0_gshare<=4 -180 378 -367 -294 \
    r_good<=587 173 685 10 c4_blocks<=34 c5_gshare<=481 r_ld<=73 -207 77 -191 19
    c0_good<=863 31 a_h<=0 h_0<=0 86 -495 c1_gshare<=204 bpos<=183 167 pg_h_comment<=124 -163 c3_blocks<=22 219 \
    -147 h_0<=0 s_count<=3 pg_h_card<=921 h_43<=1 -239 178 -500 115 152
    pos<=129 h_27<=1 n1_ld<=943 h_16<=1 -305 193 49 305 n-2_end<=-1 -311 bytes<=15 a_li<=0 -269 -14 c4_share<=873 \
    42 c1_gshare<=38 c3_ld<=803 214 -100 titlecov<=51 114 -257
    boil<=5 br<=18 pg_pre<=11 s_first<=0 -278 pg_h_related<=9 pg_h_article<=363 pg_h_product<=100 121 -51 \
    sec_bytes<=1525 64 -156 -52 pg_h_product<=0 prevlong<=54 452 -72 afterh1<=54 130 -390 -272 -410
    pg_h_card<=459 h_20<=0 a_form<=10 258 c0_ld<=678 -90 -249 sec_bytes<=254 -182 w_low<=-1211 -76 391 \
    n-1_stop<=488 upper<=802 i_date<=0 7 -335 131 titlecov<=558 h_1<=0 -333 -58 275
    afterh1<=0 w_path<=1670 -269 pos<=279 -200 457 w_path<=-289 pg_h_comment<=10 h_43<=1 22 h_31<=1 h_31<=0 335 -59 \
    -197 pg_blocks<=92 220 c4_blocks<=325 -250 314 pg_ld<=28 218 -33
    c0_good<=858 c2_ld<=581 s_share<=37 linkrun<=2 -793 -1275 w_high<=610 -716 -60 w_high<=421 -1455 -1155 \
    b0_rel<=8 a_footer<=15 -1474 n1_tag<=12 436 end<=0 -845 h_20<=0 190 -457 -1175
    w_path<=-3660 s_good<=913 -890 774 s_good<=37 gpos<=848 a_h<=0 412 w_high<=543 -562 pg_h_article<=82 218 -297 \
    -620 b1_lca<=1 a_form<=1 -690 s_good<=446 618 893 bpos<=674 549 -423
    c1_good<=144 h_4<=0 s_share<=17 -587 gpos<=828 w_own<=-853 -536 155 -544 -784 b0_rel<=0 w_own<=0 end<=0 -383 \
    250 a_footer<=13 -757 c2_gshare<=155 441 788 gpos<=409 630 -613
    s_good<=53 w_high<=808 h_21<=1 w_low<=-168 -656 74 20 pg_h_article<=41 w_low<=-576 -141 618 -331 w_high<=448 \
    -285 w_low<=-5400 -716 w_low<=-359 w_low<=-1109 c3_gshare<=783 -298 570 638 773
    r_ld<=280 c2_gshare<=539 w_path<=4035 w_path<=1417 a_main<=18 -91 -499 617 705 s_share<=89 76 h_9<=1 676 -1289 \
    w_path<=-1914 -713 r_gshare<=19 s_share<=44 -605 a_li<=0 -605 161 330
    w_path<=1217 w_low<=-247 w_low<=-2810 -688 b0_lca<=0 h_9<=1 h_2<=0 -239 h_25<=0 264 -307 -691 h_21<=1 -520 4 \
    174 boilrate<=183 s_good<=98 371 separators<=5 653 -220 -417
    linkrun<=2 tag<=10 a_footer<=22 -675 493 h_20<=0 28 -527 c2_gshare<=59 h_4<=1 pg_h_article<=0 h_26<=0 -234 512 \
    pg_ld<=706 -458 242 -652 tag<=0 297 s_count<=1 -535 -20
    w_low<=-1211 s_good<=77 -556 h_0<=1 a_blockquote<=5 565 a_section<=19 -69 -543 328 s_good<=41 tag<=10 \
    pg_h_buy<=1 49 468 pg_p<=127 264 c4_ld<=11 252 -433 h_2<=0 326 562
    w_path<=-2204 -593 end<=0 pg_h_comment<=0 s_share<=31 a_h<=1 298 -273 n-2_ld<=705 353 15 b1_lca<=0 -46 -573 \
    s_good<=149 h_20<=1 w_low<=-1211 -190 279 -527 prevhl<=4 527 101
    w_low<=-2998 -589 w_low<=-445 titlecov<=302 s_share<=154 a_section<=22 29 c3_ld<=49 -143 -430 c3_ld<=529 \
    h_27<=0 325 n-2_tag<=16 158 -835 h_20<=1 -406 942 304 c0_good<=772 157 513
    s_good<=149 a_main<=25 w_own<=-445 -324 165 linkrun<=3 w_own<=-975 -618 boilrate<=59 sec_ld<=0 396 -99 -556 \
    -457 a_form<=0 -646 a_ul<=9 31 titleov<=37 s_good<=588 -62 406 496
    n-1_end<=0 sec_ld<=172 w_low<=-2810 -538 n1_tag<=18 w_low<=-701 upper<=235 227 -309 402 -115 s_bytes<=28 -466 \
    w_low<=-992 -352 pg_good<=537 324 -324 w_low<=-3827 -426 w_low<=-1044 -4 443
    end<=0 sec_ld<=372 w_path<=-2204 -470 pg_h_article<=468 s_count<=3 -136 399 -112 w_path<=546 h_26<=0 -500 -94 \
    -21 w_path<=-860 -480 s_share<=17 -20 s_share<=110 gpos<=607 345 -145 480
    n-1_end<=0 w_low<=-528 a_li<=4 -411 b0_rel<=0 s_count<=14 -168 b0_lca<=18 415 -518 -463 dupord<=2 linkrun<=0 \
    487 pg_ld<=749 37 653 -620 c1_gshare<=437 c1_ld<=91 211 -122 444
    h_4<=1 sec_ld<=35 a_form<=4 -483 s_count<=3 -50 s_count<=84 h_23<=0 467 -373 -208 gpos<=732 w_high<=2020 \
    afterh1<=15 -223 88 257 s_count<=12 -466 r_gshare<=638 -170 751 -549
    w_path<=975 w_low<=-2193 pg_meddepth<=17 -523 c1_gshare<=20 -365 1078 gpos<=732 ui<=913 s_bytes<=116 \
    s_last<=746 pg_plainh<=11 -213 226 421 -180 -581 pg_ld<=655 -356 449 s_share<=19 43 351
    a_main<=17 dup<=1 s_count<=1 -126 gpos<=828 443 21 -267 s_count<=3 titlecov<=215 -483 -98 a_ul<=5 c1_ld<=191 \
    h_33<=1 w_high<=2020 151 -541 909 -461 bpos<=806 234 -215
    w_path<=-1914 -425 gpos<=637 n2_end<=-1 -831 dup<=4 hid<=0 w_high<=139 -435 a_figure<=8 -573 s_count<=4 150 \
    h_9<=1 418 -398 -342 -431 w_path<=-860 -487 s_count<=6 -279 227
    upper<=198 titlecov<=146 w_high<=211 -473 61 347 w_high<=342 a_table<=3 304 -434 pg_long<=141 h_26<=0 79 583 \
    c1_gshare<=163 bpos<=766 -158 -481 ld<=63 end<=0 -167 350 -544
    n1_ld<=214 boilrate<=50 hid<=0 ld<=160 dupord<=0 h_13<=1 ui<=991 285 -466 -594 -297 h_26<=1 -304 324 -418 -478 \
    pg_good<=131 279 a_ul<=2 -486 pg_titleh<=447 127 -296
    w_path<=2362 w_path<=841 w_path<=-2767 -439 pg_good<=393 h_32<=0 -190 255 s_first<=784 -136 -602 h_9<=1 162 \
    -863 separators<=7 n-1_tag<=9 ld<=232 414 -144 h_20<=1 177 -1061 -763
    w_path<=2950 w_path<=-860 -344 s_first<=28 -388 pg_ld<=723 r_ld<=666 pg_titleh<=707 250 w_own<=-1 -367 \
    n-1_end<=0 -124 271 -398 610 boil<=2 n-1_tag<=16 351 pg_p<=433 250 -262 -735
    b0_lca<=0 w_low<=-2035 h_26<=0 -251 493 boil<=4 h_13<=0 254 pg_h_product<=713 -5 -1217 -1036 pg_long<=62 \
    w_low<=-875 -179 271 titlecov<=377 pg_h_article<=711 w_low<=-2605 -489 -159 -513 78
    w_path<=-1 s_first<=617 a_main<=34 h_26<=1 114 637 afterh1<=-13 -563 h_21<=1 -208 415 -409 dup<=3 h_13<=1 \
    ui<=723 204 -490 h_0<=1 h_0<=0 17 -1151 246 -499
    pg_p<=112 afterh1<=0 -439 236 b1_lca<=0 s_count<=2 -161 dupord<=0 upper<=235 s_bytes<=267 364 32 s_bytes<=81 \
    277 c0_gshare<=6 -772 a_ul<=10 -612 95 -255 h_21<=0 -371 80
    titlecov<=215 h_4<=0 pg_titleh<=759 h_26<=1 ui<=702 a_form<=6 -361 pg_h_buy<=18 -28 h_23<=1 b1_rel<=4 376 -150 \
    -492 -552 528 pg_ld<=723 n2_ld<=19 -108 -461 366 -391 168
    hid<=0 a_nav<=18 -524 w_own<=-1752 -478 s_share<=11 -152 pos<=17 -733 pg_p<=206 pg_h_card<=602 h_36<=1 179 -594 \
    384 n-1_tag<=2 185 n1_tag<=17 b1_rel<=0 95 -339 -239 -438
    w_path<=-3660 c1_good<=991 -448 151 w_path<=-289 h_32<=0 -368 s_count<=24 -119 397 pg_stop<=241 221 dup<=1 \
    linkrun<=4 upper<=334 250 -107 pg_good<=253 468 gpos<=637 -59 -577 -296
    w_path<=-289 s_good<=866 pg_meddepth<=18 a_blockquote<=1 718 pg_plainh<=77 -278 611 683 641 i_date<=0 gpos<=930 \
    n2_end<=-1 -756 dup<=2 boilrate<=40 ui<=830 222 -462 -179 -323 -173 -756
    w_low<=-1494 a_section<=30 a_h<=2 596 pg_h_article<=62 301 -278 -321 boilrate<=55 pg_h_article<=41 239 h_60<=0 \
    h_0<=1 -151 h_36<=1 c0_good<=727 -112 326 n1_ld<=972 107 -1411 400 -344
    boil<=1 titlecov<=102 hl<=0 h_4<=1 pg_h_body<=0 h_35<=1 h_0<=0 143 716 -904 hid<=0 -96 -469 -493 n-2_ld<=502 \
    378 -33 r_gshare<=16 -55 s_bytes<=51 445 149 -407
    pg_titleh<=447 w_low<=-2912 -275 232 a_main<=19 ui<=462 bpos<=556 193 -73 -572 w_path<=1928 -264 \
    pg_h_content<=155 h_16<=0 71 -1123 s_share<=82 -149 w_low<=-1676 -617 c0_good<=858 -184 440
    boil<=1 linkrun<=3 dupord<=0 h_9<=0 copyright<=0 hid<=0 209 -159 -1110 h_60<=0 -564 452 -265 h_4<=0 pg_ld<=655 \
    c4_blocks<=14 68 -215 232 -440 boil<=8 -283 -1332
    w_low<=-1782 b1_lca<=2 -49 -444 pg_h_article<=179 153 h_2<=0 boil<=3 c2_gshare<=931 h_60<=0 -441 396 305 -1020 \
    h_60<=0 pg_h_body<=408 h_35<=0 158 -533 c0_ld<=534 -78 -447 269
    afterh1<=-19 -444 pg_plainh<=32 pg_good<=52 348 b1_lca<=2 i_date<=0 pg_meddepth<=9 h_36<=1 -20 pg_h_product<=4 \
    -426 218 h_25<=0 234 -191 -668 gpos<=520 -31 -413 h_20<=0 381 -234
    h_26<=0 sec_ld<=25 h_31<=0 separators<=2 204 -460 h_27<=1 -102 -984 h_25<=0 pg_pre<=135 hid<=0 c3_blocks<=49 \
    -108 pg_h_card<=967 -13 349 -425 429 -377 afterh1<=3 -152 264
    pg_p<=191 pg_titleh<=948 95 395 boilrate<=32 tag<=6 gpos<=607 upper<=198 264 h_9<=0 prevhl<=0 -426 137 -456 \
    gpos<=811 24 -252 pg_titleh<=485 b1_lca<=18 154 -502 -266 -316
    a_footer<=23 -536 pg_long<=230 h_9<=1 94 -588 s_count<=12 r_blocks<=97 linkrun<=4 n-2_tag<=17 -12 -284 -386 \
    c4_share<=82 469 -320 b1_lca<=12 pg_linkh<=51 389 h_0<=1 -147 235 -314
    hl<=1 upper<=250 h_16<=1 prevh<=63 h_13<=1 r_gshare<=732 b0_rel<=0 168 -270 405 -473 pg_titleh<=348 129 -448 \
    h_36<=1 -110 -1218 s_first<=664 -85 -306 pg_h_article<=82 444 46
    s_first<=73 prevh<=33 -10 h_26<=0 -532 211 r_ld<=804 pg_good<=52 577 b0_rel<=4 b0_rel<=0 a_h<=0 337 upper<=286 \
    147 -76 -379 pg_h_related<=4 -9 -373 pg_ld<=749 -361 123
    hid<=0 dup<=5 afterh1<=-19 s_first<=308 -543 184 b0_rel<=0 pg_plainh<=31 pg_meddepth<=10 23 173 c0_words<=140 \
    434 55 bpos<=674 143 pg_h_related<=2 afterh1<=199 -240 226 -416 -360 -329
    a_footer<=18 -513 afterh1<=-25 -421 tag<=12 n-1_end<=0 boilrate<=27 pg_pre<=11 prevh<=72 55 -192 426 -248 183 \
    pg_h_body<=314 r_blocks<=104 pg_h_related<=62 c3_blocks<=96 -48 490 -416 393 -159
    h_60<=1 pg_h_article<=607 prevh<=15 97 s_first<=199 a_dl<=6 -1126 -210 5 pg_good<=253 h_1<=0 681 -178 h_2<=1 \
    c1_gshare<=768 -318 c0_words<=190 -426 418 r_ld<=749 79 -738 336
    pg_h_article<=27 ui<=602 a_dl<=4 h_43<=0 -1172 209 w_low<=-3562 -420 a_h<=2 411 115 -490 h_0<=0 gpos<=156 -16 \
    -367 s_count<=10 s_count<=2 -260 42 h_13<=1 171 -427
    pg_h_article<=3 n-2_end<=0 c0_ld<=217 114 -114 h_23<=0 312 -588 pg_good<=454 75 pos<=818 prevh<=19 n-1_end<=0 \
    -154 124 h_0<=0 -604 c0_gshare<=15 -349 r_blocks<=32 260 -492 -429
    s_first<=807 ui<=716 copyright<=0 titlecov<=205 pg_titleh<=574 118 c0_ld<=321 -37 h_3<=1 s_good<=813 -313 -1257 \
    c3_gshare<=16 635 -386 pg_titleh<=414 348 96 -762 -443 a_main<=30 6 -381
    w_own<=-1217 -308 s_first<=949 s_first<=38 -303 a_figure<=2 -595 s_first<=470 separators<=5 s_share<=66 -14 206 \
    -431 n-2_tag<=18 c4_ld<=57 h_20<=0 330 -168 pg_h_body<=821 -128 259 -203 -489
    a_footer<=27 -504 titlecov<=102 s_count<=13 a_h<=1 72 a_li<=13 48 pg_pre<=73 -277 408 h_26<=1 17 401 \
    n-1_stop<=165 h_20<=1 h_15<=1 -7 392 h_2<=1 -811 179 149
    n2_words<=5 hid<=0 s_good<=973 prevlong<=76 w_low<=-1109 -262 -42 bpos<=233 afterh1<=-8 -516 -41 c0_good<=715 \
    h_18<=1 114 554 sec_bytes<=850 136 -557 415 -326 dup<=6 93 -452
    copyright<=0 pg_stop<=139 br<=6 332 -406 boil<=8 titlecov<=169 boil<=0 a_table<=8 204 nexth<=71 -15 -243 -263 \
    s_good<=885 pg_long<=298 162 n2_ld<=928 -6 -321 393 -892 -716
    i_date<=0 c1_ld<=63 a_li<=1 h_9<=1 313 -620 dup<=11 56 -430 h_26<=0 sentences<=4 c3_blocks<=268 r_gshare<=592 \
    s_good<=377 -164 -411 104 311 348 s_share<=34 -144 257 -551
    pg_h_related<=7 upper<=181 h_16<=1 203 -303 h_26<=1 -36 233 h_16<=0 pg_meddepth<=8 c1_gshare<=268 \
    pg_h_article<=1 -62 -457 34 pg_meddepth<=16 -39 403 b1_rel<=0 pg_blocks<=367 56 483 -402
    n-2_end<=-1 -584 dup<=1 pg_good<=88 291 b0_rel<=2 a_figure<=12 -490 n2_end<=0 afterh1<=-4 -342 c4_share<=77 196 \
    -35 154 h_38<=0 gpos<=464 575 -239 pg_linkh<=131 1297 -405 -169
    s_count<=4 w_high<=405 -324 pg_blocks<=408 -114 187 r_ld<=820 h_25<=0 h_38<=0 h_26<=1 73 317 640 h_31<=1 h_1<=1 \
    -448 141 sec_head<=689 492 -710 n-1_tag<=7 -367 95
    sec_bytes<=15015 w_low<=-779 pg_blocks<=421 h_27<=1 -84 -363 pg_h_comment<=70 h_23<=1 h_0<=0 linkrun<=0 -186 \
    h_4<=1 355 -452 624 -771 -397 s_share<=89 -35 161 pg_p<=568 -2 -632
    boilrate<=30 ui<=72 c2_ld<=11 s_bytes<=238 sec_bytes<=2226 261 15 s_share<=40 511 -177 h_36<=1 end<=0 -37 108 \
    r_good<=769 b0_lca<=0 231 -220 -449 -321 h_20<=1 -131 -654
    h_13<=1 h_25<=0 s_count<=5 a_main<=24 s_good<=257 h_23<=0 2 -608 482 -119 s_count<=161 c1_ld<=14 h_23<=1 252 \
    -341 pg_stop<=277 187 -96 -260 -151 sec_ld<=216 -471 182
    pg_h_body<=961 a_blockquote<=1 530 gpos<=607 h_60<=0 sec_bytes<=10696 boilrate<=30 s_first<=46 -253 71 \
    pg_h_body<=85 155 -353 -331 c0_good<=950 -25 524 pg_h_body<=14 r_good<=755 413 -258 -186 253
    a_blockquote<=1 515 pg_p<=206 h_26<=1 h_1<=0 -65 201 323 r_good<=127 -161 c1_good<=485 pg_titleh<=676 hid<=0 \
    c3_ld<=880 173 754 -484 -90 ld<=309 -29 h_1<=1 -69 -799
    pg_titleh<=574 a_h<=3 274 pg_stop<=139 249 h_20<=1 prevlong<=26 128 -83 -278 c0_ld<=107 a_table<=7 440 \
    n-1_tag<=16 h_33<=0 12 315 pg_stop<=202 121 -175 h_16<=0 -288 121
    w_own<=-894 sec_bytes<=651 32 -392 n-1_stop<=284 c4_blocks<=188 s_count<=22 -121 h_4<=0 156 -339 n-1_tag<=5 -59 \
    h_36<=1 447 -271 h_27<=1 upper<=111 233 57 pg_h_comment<=22 -59 -910
    dup<=8 h_60<=1 s_count<=16 pg_h_article<=468 h_23<=0 c4_share<=202 131 -65 -453 b0_rel<=10 pg_good<=606 41 -212 \
    -472 sec_bytes<=15015 w_path<=-4365 -292 183 -280 separators<=2 405 -391 -355
    afterh1<=-1 -359 pg_stop<=207 w_path<=-4365 -384 159 dup<=1 prevhl<=2 s_count<=3 s_first<=644 -6 -294 160 \
    pg_plainh<=8 n1_ld<=857 tag<=14 -7 -494 -563 10 a_h<=0 127 -262
    ui<=336 pg_h_article<=0 c2_ld<=483 174 -114 a_ul<=1 157 separators<=4 s_good<=921 pg_h_body<=491 pg_p<=393 146 \
    -89 b0_rel<=-17 182 b1_lca<=13 -137 -498 c3_gshare<=875 595 58 -494 -375
    h_60<=0 s_count<=24 pg_pre<=19 hl<=0 end<=0 c2_gshare<=931 -153 -673 prevhl<=4 5 -384 78 386 w_path<=-2767 -353 \
    h_43<=1 pg_titleh<=861 pg_good<=584 89 -248 315 387 187
    copyright<=0 a_footer<=21 -489 tag<=1 bytes<=147 c1_good<=612 pg_good<=199 450 -128 c0_ld<=588 -177 -1126 \
    h_2<=1 -77 211 ld<=215 s_first<=65 -330 n1_tag<=9 243 15 -57 -705
    s_share<=2 -230 s_good<=989 dupord<=0 pg_p<=160 h_3<=0 prevhl<=0 -305 103 260 n-1_end<=0 s_good<=492 -17 \
    c0_words<=150 -551 c2_gshare<=802 pg_stop<=379 -307 350 179 70 -181 342
    h_9<=1 s_last<=787 end<=0 s_bytes<=300 16 -368 h_17<=0 138 -392 pg_ld<=320 pg_titleh<=676 h_33<=1 \
    pg_h_card<=958 pg_h_product<=5 -25 -529 316 -644 -318 45 pg_li<=12 157 -508
    pg_h_body<=976 pg_h_related<=7 37 pg_meddepth<=12 hl<=1 c3_blocks<=24 c5_ld<=844 -292 248 -50 76 pg_ld<=320 \
    h_32<=0 192 pg_titleh<=510 -566 15 274 pg_blocks<=268 h_21<=0 149 -713 440
    a_footer<=15 -473 hid<=0 n-2_end<=-1 -436 pg_h_product<=661 pg_linkh<=236 c3_ld<=108 143 6 sentences<=1 -69 \
    h_27<=1 h_0<=1 a_li<=2 -501 122 314 -355 a_li<=13 182 -276 -213
    a_footer<=18 -435 c3_blocks<=45 pg_h_article<=607 dupord<=0 48 -215 pg_stop<=404 h_38<=0 h_0<=0 -554 -115 652 \
    294 pg_long<=556 s_count<=5 -94 separators<=0 a_table<=12 577 122 -175 356
    boil<=5 h_13<=1 a_blockquote<=1 444 h_36<=1 n2_words<=6 pg_h_comment<=373 -53 330 h_33<=0 prevh<=35 121 -138 \
    309 titleov<=66 c1_good<=735 -19 -421 112 c0_ld<=774 -386 304 -596
    copyright<=0 s_first<=38 -245 a_blockquote<=1 428 titlecov<=109 pg_h_body<=465 sec_ld<=45 214 h_43<=0 -211 \
    c1_good<=421 102 -139 h_1<=0 -362 h_60<=0 -71 c2_gshare<=649 355 -272 80 -641
    separators<=6 h_60<=1 hid<=0 pg_h_comment<=6 c4_ld<=179 100 pg_blocks<=408 r_gshare<=82 -13 -233 a_section<=13 \
    436 22 pg_stop<=404 s_last<=613 10 -230 325 h_31<=1 -43 -612 318 -393
    pg_stop<=139 h_4<=0 220 -232 boil<=10 s_count<=3 nexth<=29 pg_li<=132 pg_good<=377 383 -40 pg_plainh<=68 \
    pg_h_card<=967 -140 -398 426 -302 s_count<=191 43 s_last<=977 -591 189 -637
    pg_titleh<=436 h_60<=0 s_first<=28 -220 r_gshare<=332 h_4<=0 204 -118 w_path<=-1671 -343 s_share<=76 -24 248 \
    496 a_table<=3 311 n-1_stop<=251 a_blockquote<=3 348 s_share<=240 -98 -236 10
    a_footer<=27 -451 pg_titleh<=510 pg_h_product<=350 108 h_33<=0 c5_ld<=828 -327 212 232 ld<=111 a_li<=10 167 \
    pg_blocks<=268 pg_good<=393 109 -146 c1_ld<=115 a_form<=18 -371 220 -276 -163
    s_first<=853 c4_blocks<=5 prevh<=65 h_0<=0 262 13 h_33<=1 -315 440 a_table<=14 pg_titleh<=348 -50 b1_lca<=0 552 \
    -44 sec_bytes<=12802 ui<=191 afterh1<=0 -200 6 -335 -328 -199
    pg_titleh<=510 a_h<=1 s_first<=735 353 -232 prevhl<=0 gpos<=342 -295 pos<=956 417 -579 prevhl<=4 \
    pg_h_related<=0 208 11 -261 a_blockquote<=1 424 a_table<=10 c2_ld<=853 316 -414 -55
    hid<=0 c4_words<=17 -320 w_low<=-1 h_35<=0 pg_h_product<=486 pg_pre<=11 pg_p<=44 201 upper<=334 89 pg_long<=0 \
    202 -82 322 -70 -228 h_18<=1 nexth<=53 74 -352 -661 -197
    h_13<=1 bytes<=12 h_20<=1 -149 372 pg_meddepth<=11 pg_good<=105 pg_h_article<=263 98 520 -21 h_23<=0 h_38<=0 \
    b1_lca<=9 162 -255 566 -572 pg_h_card<=885 -411 sec_bytes<=2511 481 -555
    n-1_stop<=316 s_count<=5 c4_share<=53 gpos<=0 -279 129 -181 tag<=0 sec_head<=171 pg_h_buy<=157 h_27<=0 -135 \
    -586 356 139 sec_head<=563 112 -100 dup<=8 titlecov<=463 47 257 -504
    titlecov<=365 c3_blocks<=34 s_count<=2 -161 h_23<=0 h_26<=0 c0_ld<=370 1 c2_gshare<=473 -131 -877 156 \
    s_last<=560 222 -580 h_16<=0 s_share<=82 -106 prevhl<=2 234 -62 275 89
    i_date<=0 dup<=10 gpos<=342 prevlong<=18 n-1_tag<=12 262 -11 s_first<=0 -597 h_27<=0 bytes<=15 -240 42 h_15<=1 \
    362 -362 n-2_end<=0 pg_titleh<=278 239 -112 67 -263 -374
    pg_h_body<=314 h_35<=0 sec_ld<=19 s_share<=95 84 510 h_3<=0 -101 146 -376 c0_ld<=276 b1_lca<=0 h_17<=0 \
    pg_pre<=214 pg_h_product<=18 121 -58 -441 -632 -135 c1_gshare<=82 -89 -493
    n2_end<=-1 -498 separators<=6 dup<=8 pos<=956 pg_good<=183 h_33<=1 h_4<=0 234 -314 -294 s_last<=813 h_33<=0 \
    h_17<=1 13 -354 h_23<=1 201 -539 -78 -274 -254 -355
    h_9<=0 pg_stop<=94 c3_blocks<=3 -293 330 bpos<=857 a_figure<=8 -317 s_good<=973 c4_words<=21 -200 \
    pg_titleh<=718 78 -32 357 -156 c3_blocks<=8 n-2_ld<=875 -88 436 c0_ld<=18 -476 113
    s_count<=3 -78 s_count<=106 dupord<=0 c4_ld<=129 pg_h_content<=11 359 95 h_3<=1 c1_good<=774 h_31<=0 -25 265 \
    c0_gshare<=4 -683 -153 359 pg_blocks<=204 pg_h_content<=670 -18 -689 -17 -189
    s_count<=20 prevhl<=0 -266 ld<=705 h_2<=0 s_good<=377 207 -181 gpos<=445 n1_ld<=943 88 -165 c2_gshare<=802 \
    pg_long<=284 -52 -266 105 h_26<=1 s_good<=659 -188 -807 91 89
    a_blockquote<=0 412 separators<=0 pg_stop<=139 161 pg_h_product<=100 pg_linkh<=175 94 pg_cur<=1 -149 45 h_23<=0 \
    h_15<=1 s_good<=42 h_27<=0 -130 349 -280 197 n2_ld<=250 -702 211 -151
    h_60<=1 ui<=282 c3_blocks<=176 h_38<=1 prevh<=13 bpos<=534 78 -93 -90 403 c4_share<=777 pg_h_related<=38 \
    c0_gshare<=125 -471 244 430 c3_ld<=441 437 -21 -297 c2_gshare<=539 480 -30
    c5_ld<=358 pg_stop<=148 a_li<=1 -216 br<=40 350 -278 12 c0_good<=921 h_38<=0 pg_stop<=373 n-1_tag<=18 -115 \
    b0_lca<=15 h_21<=0 22 n1_ld<=943 -16 465 -209 -513 509 -405
    copyright<=0 pg_h_body<=973 a_blockquote<=1 307 titlecov<=289 -45 b1_lca<=3 h_6<=0 c0_words<=160 -132 142 -313 \
    292 pg_long<=594 h_31<=1 h_6<=0 347 -178 -282 -199 n-2_ld<=914 -687 284
    s_count<=3 afterh1<=0 -308 b0_rel<=-42 211 -61 c5_gshare<=859 pg_long<=440 pg_h_product<=125 bytes<=50 \
    c4_ld<=734 48 -227 150 -91 -148 c4_ld<=179 189 h_2<=0 c1_good<=829 -95 -616 126
    h_60<=1 pg_h_article<=437 c4_words<=76 -46 h_23<=1 s_first<=5 -352 r_ld<=9 -21 h_33<=0 127 512 -509 h_38<=1 \
    h_0<=0 -522 n-1_tag<=0 91 -94 491 n2_ld<=785 384 -243
    hid<=0 c2_ld<=11 b0_dist<=0 -420 h_16<=1 102 -331 h_36<=1 h_16<=1 h_13<=1 h_31<=0 b0_dist<=7 3 -181 191 -332 \
    301 pg_ld<=373 -319 96 h_31<=1 -98 -581
    r_good<=811 c3_ld<=18 h_31<=0 207 -101 h_43<=0 -143 c0_words<=350 -5 225 h_32<=0 c3_gshare<=368 \
    pg_h_product<=125 -75 -668 109 pg_h_buy<=9 h_18<=0 -114 -558 n-1_tag<=19 261 -212
    pg_p<=175 h_25<=1 103 -257 n-1_tag<=2 sec_bytes<=15015 c0_gshare<=98 h_2<=0 h_13<=0 223 -517 c3_blocks<=102 \
    b0_lca<=15 -131 s_count<=16 450 -344 291 pos<=279 501 101 -315 -74
    pg_titleh<=447 c0_words<=30 prevhl<=0 -419 14 separators<=0 dup<=8 168 -465 c2_share<=355 84 -450 a_table<=15 \
    pg_blocks<=182 -42 443 h_16<=0 dup<=3 -62 -365 c2_share<=776 9 349
    copyright<=0 c4_words<=12 -390 bpos<=26 -272 sec_bytes<=15015 h_25<=1 pg_h_content<=211 140 c0_words<=350 \
    c0_good<=517 30 n-2_end<=0 -259 42 prevhl<=3 163 -172 -155 -196 a_form<=21 367 -632
    copyright<=0 s_first<=831 afterh1<=-49 -352 i_date<=0 s_bytes<=12 -92 pg_h_content<=211 separators<=5 181 -332 \
    c4_ld<=983 h_60<=1 -8 306 335 -323 h_20<=0 h_43<=1 128 -306 -432 -504
    pg_titleh<=809 titlecov<=673 bpos<=70 -225 pg_h_product<=3 c5_ld<=310 nexth<=73 171 -50 n2_ld<=400 106 \
    s_good<=885 -126 -834 s_good<=21 a_form<=12 -331 91 b1_lca<=20 -266 121 275 -59
    copyright<=0 r_ld<=820 sec_bytes<=2511 c1_ld<=839 c3_ld<=407 a_ul<=1 278 c3_blocks<=47 titlecov<=377 -38 158 \
    204 -164 s_share<=17 -134 307 h_15<=1 -91 s_bytes<=28 -411 341 -122 -532
    pg_h_body<=248 60 s_count<=111 w_own<=-894 -297 c3_blocks<=42 c3_blocks<=28 -20 h_60<=0 -267 252 h_20<=1 \
    c0_good<=950 h_36<=0 pg_h_product<=461 26 -541 h_36<=1 491 -124 297 -273 -305
    a_footer<=16 -411 s_good<=895 pg_meddepth<=4 260 s_count<=1 pg_p<=254 c2_share<=139 203 -253 -174 \
    c3_gshare<=638 2 128 c0_words<=334 pg_p<=142 301 h_15<=1 n1_ld<=100 -168 -876 331 456
    pg_stop<=207 a_main<=3 -455 h_4<=1 h_25<=1 h_6<=1 127 -199 -300 -291 n-1_tag<=1 boil<=6 60 -401 n1_tag<=5 \
    h_36<=1 -1 -225 sec_head<=960 pg_h_article<=3 53 -143 -345
    h_60<=1 h_25<=0 h_33<=0 h_9<=1 h_32<=0 a_main<=8 66 -120 21 -273 a_li<=10 343 n-2_tag<=4 titlecov<=169 8 392 \
    n-2_tag<=16 150 -243 -150 r_blocks<=2 -169 362
    hid<=0 a_nav<=12 -362 boil<=0 copyright<=0 n2_words<=8 pg_blocks<=437 -56 109 109 -541 pg_h_product<=109 h_9<=0 \
    gpos<=771 pg_h_related<=301 138 -272 -168 r_gshare<=67 95 -487 -366 -179
    s_good<=37 a_section<=7 146 a_blockquote<=5 454 -10 pg_h_body<=984 pg_meddepth<=5 h_9<=0 294 -406 ld<=72 \
    prevlong<=9 -4 -156 ld<=751 a_section<=30 pg_h_content<=870 -619 84 46 -560 395
    a_h<=1 s_first<=308 235 c0_words<=110 c1_good<=485 -4 253 -286 pg_h_content<=900 s_first<=53 h_26<=0 \
    pg_h_article<=665 pg_cur<=6 -483 -27 309 299 27 c0_words<=411 -134 pg_li<=197 -37 339
    a_footer<=21 -365 br<=52 pg_titleh<=278 h_15<=0 pg_h_article<=263 a_main<=24 377 66 -133 377 n-2_end<=0 -35 \
    boil<=7 sec_bytes<=1916 121 h_23<=0 pg_h_article<=1 288 -76 -503 -446 -371
    pg_long<=298 b0_dist<=11 pg_li<=92 h_36<=0 45 281 w_path<=-2767 -296 b0_rel<=2 70 -168 w_path<=841 n-2_ld<=852 \
    102 -330 -493 b1_rel<=-13 pg_h_product<=16 -28 448 h_36<=1 -40 -221
    pg_p<=112 89 n2_words<=4 pg_h_comment<=12 sec_ld<=973 -55 prevlong<=32 -244 352 h_2<=1 s_good<=940 a_table<=15 \
    233 h_60<=1 -427 178 390 c5_gshare<=977 158 -368 pg_h_buy<=30 -16 130
    w_high<=1048 w_low<=-2193 -209 59 bpos<=744 pg_h_related<=658 c0_words<=571 -55 n-2_ld<=84 h_9<=0 h_13<=0 157 \
    -369 -352 376 276 h_3<=1 h_20<=1 h_36<=0 31 -255 -725 -557
    br<=12 s_share<=110 tag<=0 pg_h_related<=658 nexth<=26 -69 -373 373 13 c0_gshare<=39 n-1_tag<=8 -82 113 \
    pg_li<=298 pg_h_product<=125 h_36<=1 248 -98 h_26<=0 -493 289 365 -369
    a_blockquote<=1 360 s_count<=8 pg_blocks<=227 pg_h_content<=211 n-1_stop<=185 h_20<=1 -16 -505 237 c1_good<=969 \
    h_27<=1 -190 -659 -8 a_section<=4 271 9 h_26<=0 h_43<=0 -117 41 218
    a_h<=2 s_bytes<=45 n1_tag<=14 221 -6 s_first<=448 prevh<=51 324 -399 -303 ui<=723 s_bytes<=81 30 c4_share<=96 \
    103 prevhl<=1 upper<=626 80 -389 n2_end<=0 -260 -58 -265
    c2_share<=776 c0_ld<=560 h_3<=0 sec_ld<=372 -8 -389 s_good<=921 c2_share<=355 h_60<=1 39 478 -121 460 \
    c1_good<=0 bytes<=78 h_3<=1 -116 296 199 a_h<=2 187 -583 126
    dup<=6 pg_h_card<=905 ld<=860 h_1<=1 h_9<=0 37 b0_rel<=-13 266 -415 h_23<=0 boil<=1 upper<=111 394 146 -162 \
    -365 c1_gshare<=318 -16 -456 -31 pg_h_card<=980 -337 253
    copyright<=0 s_good<=21 32 sec_bytes<=1301 c0_gshare<=37 s_good<=686 h_13<=0 -26 469 c2_share<=108 -40 \
    c1_good<=802 -60 -808 c0_gshare<=191 18 321 w_own<=-357 -436 c3_blocks<=14 -140 14 -435
    i_date<=0 pg_li<=59 h_16<=1 31 349 pg_stop<=229 pg_blocks<=237 169 -48 n2_ld<=233 h_18<=0 34 bpos<=330 63 -261 \
    sec_bytes<=2929 pg_blocks<=303 -182 h_15<=1 248 -247 -454 -301
    a_footer<=9 -364 pg_titleh<=258 h_33<=0 n2_words<=1 tag<=16 -285 197 99 334 c0_words<=491 a_table<=6 175 -47 \
    pos<=296 268 n2_words<=20 w_low<=-779 -224 97 n-2_ld<=957 332 -352
    ui<=728 w_low<=-121 gpos<=569 66 c2_gshare<=941 -49 158 pg_good<=698 pg_good<=546 pg_h_card<=932 c2_gshare<=987 \
    gpos<=324 -119 240 -367 c1_good<=858 27 -1063 177 pg_h_card<=885 -140 -606 -244
    n2_end<=0 c1_gshare<=807 ui<=309 -8 -317 gpos<=594 -48 -395 r_ld<=9 171 h_25<=0 pg_h_article<=468 n-1_end<=0 \
    190 -48 pg_blocks<=216 boil<=0 -32 s_last<=825 -470 181 110 -186
    copyright<=0 pg_h_body<=984 br<=20 pg_blocks<=356 h_17<=0 r_good<=975 -28 144 -331 h_20<=0 a_li<=5 h_4<=0 38 \
    -366 157 -173 -370 sec_bytes<=254 r_gshare<=559 -3 -679 380 -471
    n1_tag<=12 h_26<=0 c4_words<=33 pg_li<=221 19 -283 26 h_33<=0 nexth<=23 prevlong<=8 188 -131 368 382 h_33<=0 \
    -11 sec_head<=61 s_first<=617 n1_ld<=502 -113 279 -386 -507
    copyright<=0 s_first<=831 pg_p<=127 c2_ld<=790 pg_meddepth<=15 160 -119 h_26<=1 -178 291 pg_meddepth<=11 -33 \
    h_23<=0 c3_gshare<=891 136 -303 -413 s_count<=25 n-2_end<=0 -336 2 409 -413
    c4_words<=13 -407 pg_h_body<=465 c4_ld<=57 166 pg_titleh<=902 -31 158 a_table<=14 201 pg_pre<=26 h_60<=1 \
    h_31<=0 -50 h_27<=0 h_23<=0 -185 456 h_0<=0 -796 130 261 188
    r_good<=883 h_3<=0 h_4<=0 h_26<=0 -43 156 -374 r_gshare<=27 -17 102 n1_ld<=393 c3_gshare<=156 n-2_ld<=270 -356 \
    160 s_count<=75 boil<=6 62 -420 -404 h_26<=1 -523 189
    s_share<=89 c0_gshare<=58 -12 pg_h_card<=932 -48 prevh<=11 -326 -1048 s_share<=223 143 h_26<=1 n1_tag<=4 \
    pg_h_body<=491 165 -74 h_36<=0 h_0<=1 -130 268 h_36<=1 -29 -490 294
    n2_end<=-1 -436 sentences<=3 pg_h_related<=3 c5_gshare<=9 a_main<=12 -320 -9 pg_h_body<=952 42 294 r_blocks<=40 \
    h_0<=1 h_1<=1 -246 -19 a_ul<=4 381 -45 48 w_low<=-1494 -75 178
    pg_h_body<=952 pg_h_content<=717 h_27<=0 tag<=0 c1_gshare<=181 n2_ld<=693 -253 52 prevlong<=87 199 afterh1<=45 \
    -12 -683 65 tag<=18 385 -44 h_9<=1 -48 -449 sentences<=14 144 -359
    a_footer<=27 -396 bytes<=253 pg_titleh<=781 14 h_27<=0 pg_long<=36 116 -138 193 h_27<=0 h_0<=0 21 h_16<=1 \
    bpos<=488 431 141 h_2<=0 -406 201 a_section<=11 134 -329
    c4_words<=90 c0_gshare<=13 -2 s_first<=542 boilrate<=47 18 -421 pg_p<=433 -109 -676 a_form<=33 pos<=313 -95 415 \
    pg_cur<=2 -41 boilrate<=111 r_blocks<=3 -67 upper<=90 344 113 -303
    br<=21 pg_linkh<=934 b1_lca<=0 s_last<=966 a_h<=2 122 upper<=375 17 c1_good<=829 -35 -277 208 pg_h_article<=468 \
    h_18<=0 pg_meddepth<=5 208 -83 310 -228 gpos<=828 32 586 -293
    s_bytes<=81 22 pg_stop<=281 c4_words<=50 pg_blocks<=542 -337 403 upper<=286 154 -56 c1_good<=947 h_27<=0 \
    pg_blocks<=220 c0_words<=270 a_li<=9 317 -522 -31 69 -483 c1_ld<=8 69 -164
    hid<=0 pg_li<=20 118 h_9<=1 pg_good<=747 c4_words<=24 -194 pg_h_related<=46 h_35<=0 c4_words<=64 \
    pg_h_product<=306 61 -170 137 -341 titleov<=889 -37 469 -75 -294 c4_words<=85 -288 51
    pg_titleh<=941 pg_titleh<=851 h_31<=0 pg_stop<=158 184 -1 titleov<=27 pg_good<=620 -296 25 ld<=309 h_36<=1 29 \
    -468 421 b0_lca<=13 c3_blocks<=18 -326 h_15<=0 -64 397 283 73
    s_last<=914 r_good<=867 n1_tag<=11 74 c0_words<=221 -77 r_blocks<=6 388 61 sec_ld<=120 h_9<=0 -74 -318 h_13<=0 \
    251 -371 pg_h_related<=50 c0_gshare<=114 s_good<=806 -21 299 -326 -330
    pg_h_buy<=692 s_count<=1 afterh1<=132 c5_gshare<=990 -199 22 sec_bytes<=1152 h_32<=1 62 545 -191 r_ld<=732 \
    dup<=7 tag<=0 -16 105 -235 pg_h_article<=541 w_own<=167 -138 159 -361 241
    c4_blocks<=301 c4_words<=56 h_27<=1 -93 end<=0 481 -61 pg_stop<=237 pg_h_content<=968 prevhl<=0 -120 r_ld<=136 \
    r_good<=613 prevhl<=2 h_27<=0 -126 -825 262 236 307 -173 -16 186
    h_3<=0 pg_ld<=186 pg_plainh<=12 pos<=313 r_blocks<=11 299 s_good<=98 116 -1080 368 -103 pg_blocks<=232 -179 \
    h_18<=0 pg_li<=35 365 15 pg_plainh<=12 -13 -692 pg_blocks<=650 31 -171
    pg_good<=712 a_blockquote<=2 357 pg_good<=537 r_good<=654 ui<=539 19 -396 -113 h_3<=0 -46 pg_h_body<=973 \
    pg_blocks<=489 c0_words<=69 251 8 377 497 h_6<=0 pg_titleh<=550 107 -125 -458
    b1_rel<=10 n-1_stop<=326 -10 n-1_tag<=5 123 titlecov<=205 pg_blocks<=188 -276 -30 nexth<=24 -53 385 b1_rel<=48 \
    a_table<=14 149 -309 pg_blocks<=204 -252 h_20<=0 h_36<=1 188 -224 -296
    a_footer<=11 -345 w_high<=307 n2_words<=5 h_3<=0 pg_titleh<=912 -205 245 211 273 pg_p<=206 pg_h_product<=3 \
    pg_titleh<=707 53 pg_titleh<=891 -313 159 pg_h_content<=975 225 tag<=8 198 -259 -27
    a_blockquote<=1 314 pg_good<=737 prevhl<=1 -62 b1_rel<=12 sec_bytes<=1916 pg_blocks<=408 51 247 s_good<=317 1 \
    -225 s_last<=672 110 -221 h_16<=1 h_2<=0 18 h_43<=1 -58 -426 299
    prevlong<=23 h_23<=1 pg_cur<=3 pg_stop<=281 94 pg_p<=293 -231 c1_gshare<=90 gpos<=950 -163 285 78 a_form<=13 \
    pg_stop<=274 -359 278 123 h_1<=0 222 -478 prevlong<=72 -148 -6
    gpos<=569 prevhl<=0 -107 a_table<=5 268 26 pg_h_related<=7 pg_ld<=840 tag<=4 pg_blocks<=408 -128 162 94 472 \
    h_60<=0 c2_gshare<=106 pg_ld<=473 -295 pg_p<=315 -204 370 -16 226
    s_count<=1 boilrate<=0 -53 n-1_tag<=6 -9 -498 h_0<=1 h_32<=0 -87 r_blocks<=3 -158 37 c2_share<=55 \
    pg_titleh<=574 159 -249 a_li<=5 386 boilrate<=37 end<=0 -5 235 -204
    dup<=1 19 a_main<=18 h_4<=0 tag<=0 pg_h_comment<=229 -646 201 -124 178 pg_h_card<=289 b1_rel<=24 -255 250 \
    h_3<=0 pg_blocks<=276 w_own<=980 391 -290 h_0<=0 -321 172 176
    hid<=0 titlecov<=878 s_bytes<=18 pg_h_card<=498 -246 -13 c3_blocks<=42 pg_h_card<=917 34 w_path<=1670 2 \
    nexth<=76 h_1<=0 h_33<=0 -522 164 -1 -638 96 -316 h_43<=1 55 -388
    s_count<=20 c2_ld<=218 pg_plainh<=106 prevh<=43 h_4<=0 r_good<=497 87 -24 239 -172 369 c1_good<=916 -66 -397 \
    pg_h_article<=983 pg_li<=641 pg_plainh<=123 118 -394 -287 s_last<=960 -464 280
    sec_ld<=980 sec_ld<=800 c0_ld<=801 b0_lca<=0 h_17<=0 boil<=10 s_last<=762 105 -21 -388 -293 -38 \
    pg_h_product<=125 h_36<=1 c1_gshare<=318 -67 -458 318 -333 -131 h_4<=0 219 -300
    a_blockquote<=1 250 c4_share<=989 pg_good<=131 end<=0 h_0<=0 pg_stop<=274 linkrun<=7 b0_lca<=0 -101 226 -135 \
    -400 374 242 hl<=4 -4 -258 r_gshare<=155 h_0<=0 -180 526 -507
    c5_gshare<=651 a_section<=30 pg_li<=256 -27 203 h_60<=0 pg_cur<=12 b0_lca<=16 c2_share<=12 -17 -280 104 \
    b0_lca<=19 h_32<=1 -81 222 -220 153 h_25<=0 pg_pre<=42 33 356 -160
    h_17<=0 c0_ld<=659 titlecov<=109 -13 h_33<=0 39 h_23<=0 301 -441 h_31<=1 c1_good<=683 -46 a_h<=1 109 -504 256 \
    pg_li<=132 -456 pg_h_related<=18 290 pg_li<=153 269 -416
    hl<=1 c3_gshare<=190 25 end<=0 h_1<=0 c1_good<=928 73 -346 -271 w_high<=2021 s_first<=590 -197 91 h_27<=1 161 \
    n1_tag<=4 131 -538 n-1_tag<=0 230 n-2_ld<=818 94 -211
    h_16<=0 h_6<=0 sentences<=28 c3_ld<=33 43 n-1_stop<=307 pg_h_related<=7 c3_blocks<=16 -131 82 -166 35 610 \
    afterh1<=24 -310 n2_ld<=709 55 -290 b1_rel<=-10 431 prevhl<=2 122 -69
    pg_linkh<=51 32 c0_gshare<=33 sec_head<=957 a_ul<=11 r_ld<=804 130 -388 s_good<=755 -139 -478 c3_gshare<=324 \
    pg_linkh<=845 h_2<=0 93 pg_h_product<=100 -57 -514 179 221 prevlong<=15 125 -170
    pg_li<=132 h_17<=0 pg_linkh<=673 h_9<=1 71 h_1<=0 -229 479 c3_blocks<=20 -275 h_9<=0 158 -386 -388 h_9<=1 \
    h_1<=1 sec_ld<=857 -81 141 c1_gshare<=236 -28 145 -392
    w_path<=2162 w_low<=-940 c1_gshare<=829 w_path<=-2457 -1458 r_gshare<=30 -1241 -645 c0_good<=994 -923 374 \
    ld<=270 c0_good<=826 -352 h_27<=1 298 -547 s_bytes<=18 -1233 -684 c0_good<=802 4 550
    s_good<=77 c3_ld<=280 a_main<=16 49 b0_lca<=0 31 -590 a_main<=7 -62 pg_ld<=840 -794 140 h_0<=1 b0_lca<=2 \
    n1_tag<=6 h_6<=0 814 118 c1_gshare<=857 27 910 -199 879
    s_good<=174 w_low<=-623 w_low<=-2605 -799 h_1<=1 r_gshare<=13 -675 -300 -100 c0_ld<=0 469 -17 w_low<=-2367 \
    h_0<=0 -833 s_good<=588 -544 780 a_ul<=4 n1_tag<=16 560 -455 770
    w_path<=2950 w_path<=-456 w_path<=-1914 -714 -473 s_good<=220 b0_lca<=2 n-2_end<=0 pg_titleh<=718 380 -283 503 \
    prevlong<=87 -379 13 hid<=0 712 -696 s_good<=0 363 ld<=851 742 -364
    w_path<=0 w_path<=-4012 -683 s_share<=40 -583 b1_lca<=9 a_main<=22 281 c5_gshare<=608 -567 -82 -658 end<=0 \
    linkrun<=2 392 prevlong<=78 gpos<=520 105 -541 110 s_share<=25 183 663
    w_path<=-2457 -624 c0_good<=339 w_path<=412 h_21<=0 -407 294 b0_rel<=16 ui<=728 gpos<=916 313 -340 -781 -326 \
    w_path<=-289 bpos<=394 134 -550 sec_ld<=303 570 titlecov<=169 -182 507
    w_path<=273 s_good<=743 w_low<=-1886 -596 linkrun<=2 -48 -454 h_0<=0 48 926 s_good<=132 pg_h_article<=62 \
    dupord<=0 498 -333 linkrun<=0 351 gpos<=789 -47 -687 ld<=400 570 -167
    s_good<=5 w_path<=1928 w_path<=841 hl<=0 w_path<=-456 -569 -233 -230 12 177 tag<=19 w_path<=-860 -410 b1_lca<=1 \
    ld<=250 528 40 128 s_good<=377 -278 w_path<=-1108 -483 479
    w_low<=-1596 w_path<=-3029 -568 b1_lca<=1 -3 -600 w_high<=543 n-1_ld<=913 s_share<=56 -272 156 -463 \
    s_share<=179 s_share<=28 -122 b0_rel<=14 a_form<=3 -610 r_ld<=766 500 -254 -243 502
    end<=0 h_4<=0 pg_long<=241 w_low<=-1596 -323 ui<=105 219 -653 -308 -571 w_low<=-992 w_low<=-1886 s_good<=866 \
    h_0<=1 -481 218 762 gpos<=520 399 c3_gshare<=638 -490 336 454
    b1_lca<=1 w_low<=-779 w_own<=-45 -376 boilrate<=21 b0_lca<=0 312 -243 -390 s_good<=59 152 470 w_high<=1546 \
    w_low<=-940 -537 c3_ld<=33 233 -363 nexth<=21 w_low<=-1313 -431 330 -461
    c3_ld<=468 linkrun<=2 w_own<=-181 -290 hid<=0 s_count<=2 -36 427 -306 n-1_end<=0 s_share<=15 -507 h_2<=0 -404 \
    15 160 h_4<=1 h_21<=0 -284 n-1_tag<=19 -294 450 -585
    h_4<=0 tag<=9 linkrun<=2 dup<=1 n-2_tag<=16 424 79 -282 s_first<=425 h_33<=0 90 621 r_gshare<=19 pg_good<=105 \
    525 -536 -2 r_blocks<=125 -234 153 linkrun<=5 -57 -567
    s_good<=174 h_4<=1 pg_good<=168 h_26<=1 149 987 gpos<=607 a_h<=3 404 c0_ld<=888 h_13<=1 s_share<=6 -302 156 \
    -713 -387 -405 -557 titlecov<=91 h_31<=0 87 -437 360
    w_path<=-1 b0_rel<=6 b1_lca<=3 h_2<=0 -319 h_9<=1 89 -515 -461 -513 bpos<=786 dup<=7 boil<=7 end<=0 148 375 \
    -1944 -732 b1_lca<=2 20 gpos<=848 217 -658
    linkrun<=4 bpos<=786 s_count<=8 a_main<=19 titlecov<=102 22 441 titlecov<=289 -212 188 dup<=4 h_35<=1 381 -767 \
    -506 -243 r_gshare<=220 a_main<=16 c3_blocks<=189 -131 674 -425 14
    linkrun<=3 w_low<=-314 w_low<=-1676 h_18<=0 -380 163 boilrate<=66 pg_h_comment<=1 ui<=105 338 -448 -54 -513 353 \
    a_ul<=3 -407 s_count<=4 pg_h_article<=386 -123 -474 pg_ld<=706 -27 516
    w_path<=1928 boil<=0 w_path<=-2767 h_18<=0 -474 n1_ld<=305 304 -450 s_share<=19 -199 pg_h_buy<=38 29 358 -458 \
    n-1_end<=0 boil<=4 n1_ld<=692 220 h_18<=1 55 -1006 -1138 436
    titlecov<=184 w_path<=-6432 -510 b1_rel<=2 s_share<=3 -417 boilrate<=55 hl<=1 s_share<=17 -262 93 582 -422 \
    pg_long<=53 81 -432 end<=0 pg_plainh<=21 -190 363 a_footer<=21 -543 372
    gpos<=878 w_path<=273 pg_p<=206 hl<=1 -29 938 r_ld<=352 tag<=8 -1 -336 -440 hid<=0 tag<=16 n2_end<=-1 -869 273 \
    s_share<=70 -244 191 -368 s_share<=143 -414 4
    s_share<=76 pg_h_article<=1 c5_ld<=122 262 -98 gpos<=607 prevhl<=0 -590 -72 -441 a_ul<=11 a_main<=21 389 \
    h_21<=0 -326 325 pg_long<=149 394 end<=0 -184 gpos<=661 329 -47
    boilrate<=21 c1_ld<=82 h_13<=1 hid<=0 h_17<=0 n-1_ld<=502 272 h_20<=1 77 -1281 -458 -332 -742 pg_p<=175 h_26<=1 \
    10 674 tag<=2 s_share<=61 -270 190 -353 -312
    a_form<=2 -573 w_low<=-701 b1_lca<=6 pg_meddepth<=12 s_count<=94 pg_meddepth<=8 s_first<=267 222 -390 47 -796 \
    213 -349 s_count<=12 prevh<=65 tag<=5 195 pg_plainh<=14 -342 192 -357 311
    s_count<=4 titlecov<=114 -318 pg_h_article<=294 end<=0 -95 384 h_60<=0 -338 406 h_4<=1 dup<=6 c0_ld<=560 \
    pg_h_comment<=209 a_footer<=23 -551 294 -38 pg_h_body<=408 183 -242 -524 -482
    n-1_end<=0 pg_good<=105 376 upper<=222 38 w_path<=-1671 -437 s_count<=16 -243 h_4<=0 199 -687 boil<=7 \
    s_count<=1 -163 h_0<=1 w_path<=690 -66 h_9<=1 315 -1051 431 -1272
    afterh1<=0 -443 i_date<=0 w_path<=-4365 -360 pg_long<=183 dupord<=9 250 -578 n-1_tag<=14 b1_rel<=0 copyright<=0 \
    hl<=1 upper<=286 257 -53 456 -1027 -360 b1_rel<=-27 650 -224 -723
    h_4<=1 pg_h_article<=1 s_first<=9 -509 ui<=155 nexth<=71 322 65 -433 bpos<=488 prevh<=74 tag<=7 boil<=4 193 \
    -1236 -132 -320 bpos<=841 n1_tag<=10 -26 -277 -387 -464
    w_low<=-940 pg_meddepth<=7 -396 a_main<=22 138 b0_lca<=4 -88 -447 pg_h_article<=27 s_first<=24 -351 272 \
    separators<=6 h_36<=1 s_share<=76 -172 274 pg_h_content<=35 pg_h_body<=3 -2127 190 -205 -1146
    upper<=166 gpos<=637 212 c5_gshare<=608 -266 194 h_26<=0 h_0<=1 w_low<=-823 a_h<=2 139 -373 -80 c0_good<=871 \
    a_h<=2 380 -295 n1_ld<=801 331 -426 pg_good<=267 526 54
    w_path<=-4747 s_good<=813 -437 834 boilrate<=19 c1_gshare<=598 dup<=3 w_path<=1217 bytes<=224 pg_h_card<=289 \
    -184 114 -405 130 -325 c0_ld<=415 sentences<=17 320 -835 -578 n-2_end<=0 -348 36
    pg_h_comment<=21 afterh1<=-13 s_first<=378 -543 229 w_low<=-1886 a_section<=11 174 h_18<=0 -443 55 ui<=132 \
    gpos<=771 pg_h_article<=541 255 55 pg_p<=93 383 r_ld<=9 170 -223 -445 -198
    a_main<=23 dup<=10 150 -643 sec_ld<=172 n-1_tag<=10 boil<=1 pg_h_buy<=18 s_good<=895 -2 432 368 -311 pg_long<=0 \
    325 -207 h_4<=0 pg_cur<=43 -217 sec_ld<=894 12 782 -476
    s_count<=100 pg_blocks<=421 bpos<=766 bpos<=60 -401 s_good<=526 pg_good<=105 322 -58 pg_h_body<=127 n-1_tag<=14 \
    173 h_18<=0 -134 -1273 324 -267 h_20<=0 h_23<=0 370 -420 -78 -404
    hid<=0 pg_titleh<=630 h_26<=1 a_footer<=13 -515 pg_h_comment<=20 s_bytes<=20 -132 191 h_13<=1 -82 -1110 533 \
    h_9<=1 c0_ld<=256 c2_gshare<=271 -89 end<=0 -112 332 -298 -621 -376
    boilrate<=37 sec_ld<=0 pg_p<=175 525 148 separators<=7 h_60<=0 pg_li<=52 104 h_9<=1 pg_p<=446 21 s_good<=825 \
    -237 c0_gshare<=9 -856 344 -762 h_60<=1 -51 498 -614 -273
    bpos<=721 sec_head<=-1 -231 ui<=566 sentences<=15 titlecov<=232 hl<=1 ld<=90 47 s_count<=20 -345 bytes<=53 -69 \
    619 255 235 -809 -506 pg_stop<=241 70 pg_pre<=59 -270 316
    pg_titleh<=773 h_20<=0 r_good<=109 w_path<=-3660 -477 34 h_13<=1 203 -363 gpos<=409 136 pg_long<=202 98 -452 \
    pg_long<=53 212 ld<=201 s_good<=446 pg_blocks<=119 -472 -77 142 -489
    titlecov<=146 pg_plainh<=29 h_26<=1 b0_lca<=0 c3_blocks<=26 -173 122 c4_blocks<=220 -301 219 129 178 \
    copyright<=0 pg_h_article<=142 h_9<=1 275 -820 prevlong<=13 s_good<=895 60 524 -157 -695
    w_low<=-3562 -323 h_25<=0 pg_p<=175 a_dl<=2 -511 s_count<=15 124 429 pg_pre<=94 s_count<=7 c4_share<=452 \
    h_23<=0 -4 -989 n-1_stop<=307 -401 -52 s_count<=84 189 -358 366 -236
    hid<=0 a_footer<=20 -518 s_share<=7 pg_blocks<=471 -268 145 dup<=5 i_date<=0 w_own<=-1752 -453 h_13<=1 \
    pg_p<=393 c5_ld<=99 360 r_good<=867 160 -263 22 -342 -614 -371 -310
    pg_p<=160 132 b0_rel<=6 a_h<=2 202 h_17<=1 r_ld<=831 h_60<=0 h_9<=1 n2_end<=0 -73 126 n-1_ld<=852 -715 439 301 \
    -306 -679 pg_h_article<=363 h_17<=0 -130 1426 -517
    upper<=315 separators<=6 h_20<=0 b0_rel<=2 169 s_share<=517 pg_h_content<=211 311 -320 587 s_last<=883 13 -484 \
    -505 h_26<=1 c4_words<=144 c0_ld<=740 0 -219 -301 pg_h_article<=179 310 -51
    afterh1<=-1 -409 b1_rel<=-39 384 boilrate<=111 separators<=6 pg_good<=325 w_path<=-5648 -443 173 n-1_stop<=400 \
    pg_h_related<=3 88 a_table<=13 311 c3_blocks<=42 -261 nexth<=33 116 -414 155 -498 -339
    a_blockquote<=1 560 pg_h_related<=0 c4_ld<=57 199 pg_h_buy<=132 c5_gshare<=203 h_18<=1 -254 430 h_18<=0 144 \
    -456 352 s_count<=5 bpos<=350 -43 -252 h_3<=1 upper<=166 153 -92 428
    b1_rel<=2 titlecov<=327 h_60<=1 dupord<=0 hid<=0 pg_h_article<=0 153 r_good<=798 pg_titleh<=759 149 \
    c3_blocks<=160 -207 567 -180 -364 -261 boil<=4 501 -564 190 bpos<=721 -7 -352
    pg_h_body<=961 gpos<=569 prevh<=5 n1_tag<=5 225 pg_p<=160 334 -193 s_first<=0 -679 c4_words<=90 -168 69 \
    pg_h_body<=279 pg_h_body<=29 c0_good<=787 pg_li<=92 739 123 -209 -189 -202 229
    a_main<=19 ui<=491 h_23<=1 144 -468 -480 h_38<=1 s_first<=831 h_4<=0 h_25<=0 s_count<=10 -54 h_6<=0 227 -326 \
    h_60<=1 -329 448 s_first<=246 -499 48 -371 917
    prevh<=13 tag<=11 bpos<=721 h_13<=0 182 h_27<=1 h_2<=0 -757 178 -904 -34 r_blocks<=216 -165 318 s_first<=28 \
    -484 s_count<=15 -168 h_35<=1 h_2<=0 0 269 -904
    n-1_stop<=0 pg_good<=52 gpos<=16 w_own<=342 -406 404 622 c4_ld<=57 pg_plainh<=97 w_own<=-772 -493 tag<=1 -148 \
    136 712 w_low<=-121 -134 pg_long<=556 -166 -1065 boil<=5 61 -734
    dup<=1 pg_p<=127 195 upper<=334 n1_tag<=12 a_main<=23 293 45 h_27<=0 h_60<=1 w_low<=-50 -27 -713 490 \
    pg_h_buy<=33 -636 312 a_h<=3 63 -178 r_good<=811 -140 -559
    copyright<=0 h_25<=0 pg_titleh<=322 h_15<=1 pg_h_comment<=2 182 -240 518 n2_end<=0 afterh1<=-8 -436 bpos<=602 \
    prevhl<=0 -345 60 pg_blocks<=377 pg_pre<=0 -272 432 53 93 -171 -728
    sec_ld<=4 h_27<=1 n-1_tag<=10 266 -24 -263 upper<=235 h_36<=1 s_bytes<=76 -70 c4_share<=989 203 -418 \
    c0_gshare<=8 125 -367 pg_cur<=40 a_section<=25 17 -184 b0_lca<=6 221 -254
    b1_lca<=0 h_43<=0 pg_pre<=214 pg_pre<=19 -186 595 -785 pg_h_product<=28 h_17<=1 upper<=400 175 -31 -521 \
    s_count<=34 h_23<=0 -46 -646 334 pg_h_product<=6 -195 pg_h_comment<=3 159 -265
    dup<=1 linkrun<=2 h_9<=1 pg_h_related<=5 262 h_0<=0 h_20<=0 sec_bytes<=2371 145 -243 -567 h_13<=1 h_17<=0 278 \
    -552 -503 -449 pg_titleh<=348 182 -135 a_h<=3 150 -240
    a_footer<=10 -503 n2_end<=-1 -607 copyright<=0 a_form<=5 -268 pg_h_article<=578 h_9<=1 114 -516 h_27<=1 h_0<=0 \
    -496 h_18<=1 r_ld<=732 c0_words<=471 35 329 -583 -255 -371 -718
    n-1_stop<=166 pg_stop<=110 n-2_tag<=6 -98 471 -80 b0_lca<=0 sec_head<=536 c0_ld<=56 h_27<=1 261 -226 \
    boilrate<=59 h_35<=0 124 -774 -663 pg_h_article<=688 164 -373 pg_h_article<=491 79 -331
    titlecov<=114 a_h<=0 123 h_25<=1 a_table<=8 s_first<=118 -120 334 a_ul<=12 w_path<=-1671 -247 h_0<=1 33 573 \
    s_count<=2 -338 r_gshare<=880 -85 386 -424 gpos<=464 142 -25
    a_footer<=12 -484 pg_pre<=14 n2_end<=-1 -595 gpos<=520 dupord<=0 prevhl<=0 -155 133 -277 pg_stop<=284 20 \
    c5_ld<=136 -68 -370 b1_rel<=10 h_25<=0 520 prevh<=57 31 -1396 -636
    copyright<=0 a_blockquote<=1 592 boil<=3 i_date<=0 h_60<=0 a_footer<=12 -457 h_32<=1 h_13<=0 prevh<=10 65 \
    h_33<=0 -210 226 -284 81 h_60<=1 -49 413 -495 -465 -635
    sec_bytes<=15015 r_ld<=691 h_13<=1 a_dl<=5 564 w_own<=-1752 -384 pg_blocks<=377 pg_h_article<=3 151 -46 149 \
    h_0<=1 -462 310 pg_ld<=381 -427 h_20<=1 -91 584 s_last<=851 -656 -69
    h_26<=0 h_3<=0 c5_gshare<=608 pg_stop<=148 156 -265 s_count<=106 prevhl<=4 89 -647 -587 pg_good<=737 \
    pg_h_product<=41 114 r_blocks<=20 -314 88 -146 s_share<=70 41 pg_titleh<=563 645 47
    a_nav<=8 -432 pos<=81 -268 sec_bytes<=12802 s_share<=7 -123 pg_good<=236 171 pos<=279 r_gshare<=13 -183 \
    pg_li<=572 277 -658 h_21<=0 n1_ld<=857 67 -161 h_18<=1 -257 353 -303
    pg_plainh<=31 w_high<=167 -334 hid<=0 pg_h_article<=6 55 pg_titleh<=414 157 h_38<=0 c1_gshare<=379 r_good<=867 \
    -128 -392 ld<=939 c0_ld<=635 143 -806 -789 520 -273 s_bytes<=238 218 -338
    n2_words<=5 pg_li<=20 c3_blocks<=49 c5_ld<=387 123 h_2<=0 -520 306 pg_ld<=749 606 -113 a_blockquote<=1 468 \
    c1_good<=612 -37 -168 gpos<=174 198 c1_gshare<=888 pg_stop<=207 174 -36 260
    c3_ld<=40 n1_tag<=16 a_footer<=18 -412 180 pg_titleh<=707 66 -272 h_26<=0 h_16<=0 h_31<=1 -115 197 r_gshare<=67 \
    h_3<=1 322 -463 -51 h_0<=1 200 h_16<=1 -269 381
    s_first<=807 c3_blocks<=216 s_first<=41 -279 c4_words<=15 -444 a_table<=4 381 s_share<=37 pg_h_buy<=9 -170 103 \
    dupord<=0 gpos<=427 sec_bytes<=914 286 51 11 -196 c3_ld<=171 -58 432 -175
    n-2_end<=-1 -489 a_blockquote<=1 405 a_footer<=20 -442 s_share<=9 n-1_tag<=0 84 -217 h_4<=1 upper<=125 h_20<=0 \
    pg_h_product<=137 233 a_li<=2 434 -226 c2_gshare<=903 -263 450 3 -254
    n-1_end<=0 pg_good<=267 pg_h_body<=29 pg_h_article<=95 c5_ld<=940 191 -496 657 -20 b0_rel<=-11 64 -122 \
    pg_good<=712 prevlong<=2 289 sec_bytes<=651 224 -50 pg_h_product<=1 pg_h_article<=53 364 -107 -393
    pg_titleh<=278 h_33<=0 sec_head<=841 s_share<=473 a_section<=30 253 nexth<=45 -25 -407 331 381 415 h_36<=1 -2 \
    pg_titleh<=414 220 s_good<=418 -82 c2_share<=725 sec_head<=202 -425 -1085 84
    copyright<=0 s_count<=1 -200 h_26<=1 h_3<=0 h_4<=0 w_low<=-1494 -286 h_9<=0 c3_ld<=188 159 w_low<=-576 127 -325 \
    -411 -551 ld<=47 118 -53 h_4<=0 311 -328 -642
    pg_titleh<=563 pg_h_product<=394 c4_words<=10 -514 s_count<=6 s_first<=807 138 -212 234 -125 pg_h_article<=675 \
    pg_meddepth<=11 n2_end<=0 pg_p<=360 6 -251 78 tag<=14 88 438 n1_ld<=888 -68 -390
    ui<=830 pg_titleh<=436 bpos<=70 -226 h_20<=0 195 a_li<=3 365 -234 b0_rel<=0 dup<=1 44 w_path<=150 32 h_9<=0 \
    h_26<=0 -509 137 202 h_17<=0 -269 806 -404
    titlecov<=91 pg_h_related<=0 h_31<=0 prevhl<=1 -10 sec_head<=146 269 -83 -192 boilrate<=59 pg_h_body<=509 \
    n-2_ld<=400 75 -189 -187 -456 pg_p<=488 140 n-1_stop<=437 -100 prevlong<=90 311 -328
    n-1_tag<=0 copyright<=0 hl<=1 separators<=0 109 -205 288 -662 h_35<=0 a_blockquote<=1 423 pg_plainh<=9 \
    pg_long<=108 c0_good<=956 106 -260 c4_blocks<=22 -282 c3_gshare<=55 -237 55 21 -300
    pg_h_body<=976 a_form<=3 -333 boilrate<=59 dup<=8 h_6<=0 c2_ld<=137 c0_ld<=912 pg_h_body<=465 216 -11 -451 \
    b0_rel<=0 22 -208 h_1<=1 h_26<=0 -412 121 88 -340 -225 243
    a_blockquote<=1 419 h_60<=1 pg_linkh<=203 h_23<=0 h_16<=1 dup<=1 96 -99 h_36<=1 -65 -711 h_1<=0 180 -774 \
    h_16<=0 -127 h_1<=0 257 -49 boil<=7 300 -563
    pg_li<=59 h_32<=0 c0_good<=772 -207 s_good<=913 71 574 171 a_blockquote<=1 432 pg_plainh<=48 h_33<=0 dup<=7 -71 \
    -446 titleov<=58 a_li<=3 230 -157 h_36<=0 546 81 199
    a_table<=10 separators<=0 263 -233 a_nav<=10 -448 titlecov<=226 nexth<=78 pg_h_body<=433 61 pg_h_product<=3 15 \
    c5_ld<=892 -246 382 -173 h_33<=0 h_6<=0 100 h_21<=1 -311 596 305
    n-2_end<=-1 -450 pg_p<=175 w_low<=-1313 pg_titleh<=938 titleov<=66 -333 117 326 pg_h_card<=971 105 442 \
    pg_h_product<=100 b1_rel<=0 pg_good<=620 c0_words<=350 7 327 -70 -288 s_good<=220 -30 -472
    br<=25 pg_good<=105 w_own<=-84 525 h_0<=0 a_section<=30 267 c3_gshare<=279 c2_ld<=832 73 -561 296 509 n2_end<=0 \
    c5_ld<=184 -1 c3_gshare<=598 -32 w_low<=-1596 250 -374 64 -552
    h_60<=1 s_last<=140 h_27<=0 -307 278 copyright<=0 a_h<=2 83 sec_bytes<=12802 -2 -298 sentences<=20 -583 338 \
    c2_gshare<=473 h_20<=0 533 -242 sentences<=9 n2_ld<=291 308 -292 -485
    pg_h_comment<=702 pg_blocks<=216 c2_share<=776 h_38<=0 titlecov<=205 n-1_tag<=7 -95 -244 b0_lca<=3 -62 331 537 \
    134 h_25<=1 ui<=155 64 -386 -301 pg_h_body<=720 -334 h_13<=1 490 -403
    pg_stop<=221 69 b0_lca<=1 s_bytes<=99 h_33<=1 146 -287 c0_gshare<=43 upper<=315 -103 -486 h_33<=0 h_43<=1 \
    pg_h_content<=941 -114 274 250 -251 h_33<=1 gpos<=297 18 -393 333
    pg_h_body<=898 c1_ld<=45 w_own<=-772 -395 71 pg_h_body<=226 b1_lca<=12 c0_ld<=440 c1_gshare<=148 pg_p<=339 -15 \
    -510 50 pg_good<=0 -309 203 407 -222 n1_ld<=972 13 s_bytes<=18 -172 402
    ui<=397 s_count<=24 gpos<=569 b0_rel<=26 hl<=1 c2_share<=504 15 -176 188 463 b0_rel<=0 17 h_38<=0 \
    pg_h_content<=466 pg_pre<=11 -98 648 -397 717 pg_pre<=227 130 -806 -306
    i_date<=0 c4_words<=13 -431 pg_stop<=78 292 n2_end<=-1 -419 pg_pre<=11 h_9<=0 s_count<=22 -15 h_4<=0 192 -244 \
    -140 pg_h_buy<=1 s_share<=279 494 -35 h_4<=0 -574 351 -350
    a_footer<=27 -434 ui<=539 sec_bytes<=1301 h_3<=0 pg_long<=284 h_1<=0 -88 199 a_section<=7 233 -314 103 \
    s_count<=3 w_own<=109 -429 -18 h_21<=1 pg_stop<=353 -70 168 431 -320
    dup<=4 bpos<=19 -300 s_count<=1 pg_h_article<=386 titlecov<=68 -200 pg_h_buy<=51 h_15<=0 133 end<=0 -635 105 \
    384 c4_ld<=543 -251 449 a_figure<=12 -313 pg_h_body<=961 48 237 -201
    pg_h_content<=688 h_4<=0 h_26<=1 39 242 a_li<=13 -449 59 a_table<=15 c4_words<=11 -392 321 hid<=0 \
    pg_h_body<=952 pg_li<=416 n-1_end<=0 s_first<=496 -95 -275 34 132 158 -328
    titlecov<=109 s_good<=41 ui<=757 afterh1<=-8 -263 h_15<=1 h_0<=1 c2_ld<=30 164 -56 222 -140 -300 n1_ld<=727 \
    h_0<=1 -129 sec_bytes<=8536 182 -431 -329 n2_words<=6 -17 127
    a_footer<=10 -434 pg_h_article<=15 pg_h_product<=172 h_43<=1 175 -32 pg_h_related<=40 h_36<=1 -231 249 119 \
    b0_rel<=0 -8 pg_h_body<=248 h_38<=0 -60 827 prevhl<=0 426 pg_pre<=100 -426 481
    c3_blocks<=38 r_gshare<=19 -138 h_3<=0 -80 r_good<=437 202 c4_share<=251 108 n1_ld<=888 c0_ld<=789 28 -670 -388 \
    s_share<=61 a_section<=13 173 -116 h_9<=1 a_section<=14 -15 239 -328
    dup<=7 n2_words<=4 a_section<=9 58 -60 pg_h_related<=199 74 pg_ld<=156 titleov<=81 518 -234 h_18<=0 \
    c1_gshare<=148 -194 277 s_bytes<=65 -54 c3_blocks<=11 9 -793 pg_h_card<=983 -353 241
    h_23<=0 titlecov<=365 copyright<=0 pg_stop<=78 w_low<=-1494 -289 344 dup<=2 n-2_end<=0 h_60<=1 -33 366 75 \
    pg_h_card<=992 -260 273 -501 sec_head<=505 156 -193 h_21<=0 146 -627
    a_footer<=23 -401 pg_meddepth<=18 pg_h_comment<=7 i_date<=0 copyright<=0 27 -461 -433 c1_ld<=372 separators<=5 \
    h_43<=1 bpos<=115 334 4 -178 -475 pg_h_card<=734 -17 -424 c1_ld<=82 513 -236
    pg_stop<=170 h_18<=0 44 372 upper<=222 h_20<=1 dup<=6 h_25<=0 sec_bytes<=343 c1_ld<=142 76 -285 156 s_last<=716 \
    88 -314 -398 n-2_end<=0 -489 135 sec_bytes<=2371 -13 -169
    s_count<=2 pg_li<=169 h_6<=0 89 -253 pg_plainh<=75 -176 339 w_own<=8 c3_gshare<=368 pg_h_card<=498 -118 h_31<=1 \
    a_li<=7 5 b1_lca<=7 370 -108 -286 250 pg_li<=298 -30 198
    c4_share<=140 c4_words<=21 -175 65 c4_share<=989 pg_h_body<=279 b0_lca<=20 h_21<=1 14 260 389 r_ld<=588 a_li<=1 \
    200 n-1_tag<=3 h_3<=0 186 w_low<=-4218 459 -105 -153 -470 -339
    a_footer<=18 -390 a_h<=2 98 c4_words<=90 -56 a_ul<=1 h_35<=1 367 -536 c3_ld<=944 ld<=626 h_13<=1 pg_meddepth<=9 \
    h_15<=1 prevh<=19 -26 -265 285 156 -316 -341 472
    pg_meddepth<=4 219 pg_titleh<=574 h_26<=0 tag<=0 sec_ld<=11 c5_gshare<=920 -588 190 sec_head<=915 prevhl<=2 44 \
    -296 237 73 234 sec_head<=111 n-1_tag<=11 40 -99 pg_h_product<=0 -359 29
    a_nav<=10 -382 c3_blocks<=38 pg_p<=393 24 r_gshare<=16 -255 s_bytes<=38 185 h_26<=0 pg_h_article<=3 90 -193 201 \
    pg_linkh<=51 s_count<=20 h_0<=0 -127 275 375 c5_gshare<=992 -124 148
    s_count<=20 pg_pre<=214 bytes<=287 pg_plainh<=89 a_ul<=11 h_35<=0 57 -469 -89 267 afterh1<=45 c4_blocks<=32 300 \
    n-1_ld<=769 108 -283 s_last<=883 r_blocks<=14 279 -177 -433 460 69
    h_60<=1 pg_titleh<=348 pg_titleh<=129 pg_ld<=138 br<=18 314 -389 a_section<=25 261 -119 w_path<=-128 \
    w_path<=-2204 pg_p<=281 -373 305 532 prevlong<=18 h_13<=1 324 -183 -70 -46 282
    afterh1<=-71 -369 c4_share<=989 h_60<=0 pg_h_body<=248 h_43<=0 sec_ld<=25 195 gpos<=862 -294 144 pg_li<=159 \
    c1_gshare<=22 406 37 h_36<=1 96 h_18<=1 41 -463 -21 172 -266
    pg_h_body<=973 a_figure<=7 h_36<=1 -475 294 pg_ld<=588 r_ld<=691 h_33<=0 -27 c0_gshare<=66 196 -197 -268 end<=0 \
    h_33<=0 58 h_31<=0 -488 207 h_31<=0 376 -185 161
    br<=4 a_blockquote<=0 411 h_9<=0 sec_ld<=0 pg_h_content<=526 243 -18 -16 n-2_ld<=923 r_gshare<=199 h_60<=1 \
    n1_ld<=727 -360 351 344 c0_gshare<=37 -28 -631 201 a_form<=1 -511 28
    bytes<=253 s_first<=38 c1_good<=977 -344 180 a_table<=5 213 -20 h_0<=0 c2_gshare<=878 n2_words<=8 -347 \
    linkrun<=0 -123 343 238 h_13<=0 separators<=7 345 -363 upper<=125 222 -430
    br<=55 s_first<=784 dup<=6 s_good<=989 a_h<=1 r_gshare<=471 179 -188 w_high<=1048 53 r_gshare<=60 -137 h_13<=0 \
    30 c4_share<=31 441 -349 340 -180 pg_h_comment<=7 -56 -513 -397
    b0_lca<=0 a_h<=3 186 h_17<=1 pg_long<=310 bytes<=47 -56 134 a_main<=10 115 pg_cur<=40 -152 171 -383 \
    pg_h_article<=645 h_17<=1 -14 542 h_32<=0 h_60<=1 -97 533 -347
    c4_words<=13 -367 h_36<=1 h_21<=0 c0_words<=672 h_17<=0 31 -366 titlecov<=41 -167 340 -78 c0_good<=927 \
    s_bytes<=89 c4_blocks<=30 278 -66 -310 tag<=16 h_60<=1 -370 337 193
    hid<=0 b0_dist<=0 n-2_end<=0 end<=0 -276 210 -462 c0_gshare<=41 pg_titleh<=348 a_table<=14 -155 97 a_table<=4 \
    246 pg_h_body<=984 -69 195 prevlong<=44 prevhl<=3 196 -52 -101 -168
    boil<=2 ui<=353 c1_ld<=45 h_33<=0 hid<=0 prevh<=77 50 -115 -216 h_13<=0 tag<=17 h_27<=1 428 -50 -44 \
    r_gshare<=292 14 -599 -17 -220 titlecov<=673 -324 300
    pg_linkh<=934 c4_blocks<=7 pg_h_card<=895 r_good<=834 pg_p<=160 h_43<=0 -293 531 108 pg_titleh<=836 \
    pg_linkh<=175 329 -271 -585 -65 r_blocks<=168 h_17<=0 -17 -417 -183 h_13<=1 353 -377
    pg_h_related<=0 63 h_3<=0 h_6<=1 h_36<=0 -241 pg_h_related<=84 141 a_h<=0 184 -392 322 h_36<=0 87 pg_ld<=373 \
    prevhl<=4 prevh<=51 -225 -774 190 h_27<=1 58 585
    pg_li<=159 w_path<=-663 b0_lca<=19 b1_lca<=14 prevhl<=2 451 h_1<=0 305 -141 -344 -292 h_1<=0 sec_head<=0 162 \
    upper<=601 -369 c5_gshare<=65 -331 490 c4_blocks<=188 -80 211 -47
    s_count<=3 h_16<=1 h_1<=0 -159 -18 153 s_count<=106 h_26<=1 pg_titleh<=485 104 c2_share<=725 c1_ld<=24 52 \
    c1_ld<=976 -168 131 255 n-2_end<=0 88 443 a_table<=5 256 -268
    pg_titleh<=676 s_bytes<=15 b0_rel<=47 pg_ld<=284 -18 -278 234 pg_blocks<=421 n-2_end<=0 end<=0 48 -105 93 \
    pg_h_comment<=115 h_23<=0 i_date<=0 h_31<=1 340 -56 -295 -363 -287 -52
    h_9<=1 s_share<=95 h_27<=0 pg_h_content<=997 pg_pre<=46 -48 244 -293 pg_h_product<=4 n2_ld<=31 226 -606 267 \
    s_last<=700 boilrate<=76 h_15<=1 129 529 -370 -16 h_15<=0 -331 272
    ui<=602 s_last<=412 s_share<=428 r_good<=456 pg_titleh<=129 -497 -80 66 -391 s_last<=746 pg_h_body<=465 \
    c3_ld<=310 ld<=875 263 -192 s_share<=89 h_31<=0 -283 228 241 2 -22 -260
    h_0<=0 -40 pg_blocks<=367 s_good<=955 pg_h_card<=875 w_own<=-115 -210 105 nexth<=63 prevlong<=23 prevhl<=2 \
    n-2_ld<=75 -30 446 -121 -226 -412 331 pg_h_card<=30 -357 r_blocks<=2 -216 245
    s_count<=1 titleov<=0 pg_li<=555 -251 443 n-2_ld<=215 h_0<=1 4 -295 c2_gshare<=271 351 -123 copyright<=0 \
    c2_gshare<=964 6 n2_end<=0 bpos<=216 -383 c4_words<=50 -534 248 384 -521
    pg_h_related<=5 a_section<=26 c1_good<=903 pg_cur<=16 c4_share<=182 377 -71 prevh<=29 -416 210 317 \
    titlecov<=302 c0_gshare<=191 -34 n2_words<=12 -459 97 b0_lca<=5 prevlong<=38 258 -187 507 -45
    a_footer<=22 -372 r_good<=975 pg_meddepth<=11 b0_lca<=5 c3_blocks<=9 -132 -7 c3_blocks<=4 290 -43 bytes<=21 \
    -119 108 w_own<=1602 n-2_tag<=3 -277 161 b0_lca<=1 r_gshare<=52 70 422 -195
    br<=59 n2_end<=-1 -406 pg_h_body<=952 h_9<=0 a_blockquote<=1 461 b0_dist<=13 h_32<=1 -25 r_ld<=29 c1_good<=0 \
    167 -243 118 -233 r_ld<=136 -301 99 bpos<=51 -303 179 -438
    dupord<=0 upper<=315 r_ld<=321 81 r_gshare<=167 -149 130 c1_good<=774 26 h_43<=0 176 s_good<=377 h_43<=1 69 \
    -198 -361 w_path<=0 h_32<=0 -276 277 gpos<=771 -361 130
    separators<=0 c4_words<=53 hid<=0 b0_rel<=34 h_31<=1 -19 sec_head<=563 -489 172 pg_plainh<=15 331 -322 \
    pg_ld<=165 283 -489 pg_stop<=241 h_23<=0 208 -330 w_high<=307 247 -5 -105
    w_low<=-3179 -189 pos<=834 pg_blocks<=650 boil<=8 pos<=145 -91 h_2<=0 128 28 -420 s_first<=664 h_18<=0 -111 \
    -695 295 pg_blocks<=471 n-2_end<=0 -272 48 pg_cur<=51 151 -254
    br<=55 pg_titleh<=574 pg_h_product<=461 h_13<=0 pg_pre<=46 35 465 pg_h_comment<=277 498 -77 c1_good<=710 \
    nexth<=8 a_section<=13 -829 -179 -38 58 tag<=11 -7 pg_long<=405 -41 -294 -415
    h_60<=1 tag<=1 pg_blocks<=192 39 pg_blocks<=395 pg_h_content<=211 prevh<=61 210 c5_gshare<=592 199 -773 \
    pg_h_content<=351 -924 h_33<=0 -310 26 92 n-1_tag<=0 tag<=2 424 95 -8 221
    pg_li<=434 pg_cur<=57 c3_blocks<=73 -45 gpos<=992 c5_gshare<=973 h_27<=0 -19 c0_gshare<=92 -590 238 170 458 \
    pg_h_related<=180 135 -160 w_high<=543 -77 h_32<=1 312 c3_blocks<=16 169 -355
    pg_h_buy<=507 c2_ld<=17 s_first<=470 r_gshare<=67 pg_h_article<=578 95 -173 190 n1_tag<=14 pg_h_buy<=9 -102 \
    h_32<=0 -127 380 -159 pg_h_body<=836 pg_long<=682 w_high<=2200 -34 -299 -374 44 220
    h_60<=1 pg_titleh<=292 separators<=2 bpos<=168 -104 s_share<=103 nexth<=43 105 w_high<=1048 60 pg_good<=377 \
    -598 55 209 separators<=4 -554 148 -16 h_20<=0 c1_gshare<=857 409 -348 -61
    n-1_ld<=900 boilrate<=34 n2_words<=7 upper<=573 h_0<=0 pg_plainh<=6 h_18<=0 a_form<=13 84 -457 275 -104 -2 44 \
    79 -194 titlecov<=232 c3_blocks<=96 -40 198 h_18<=0 281 -129
    br<=14 dupord<=0 bpos<=872 afterh1<=-19 -196 b1_rel<=-39 282 n-1_tag<=0 101 4 n-1_tag<=5 -246 65 linkrun<=3 \
    end<=0 -91 -393 pg_blocks<=113 579 pg_h_article<=519 -97 251 -333
    pg_stop<=78 w_path<=-1108 -199 291 pg_meddepth<=11 separators<=3 -39 s_share<=127 540 32 h_27<=0 pg_li<=59 \
    s_first<=521 70 pg_stop<=379 474 -331 c4_ld<=17 n2_words<=9 -35 326 -127 315
    a_blockquote<=1 376 pg_pre<=0 pg_linkh<=921 sentences<=17 s_count<=24 -38 c3_gshare<=175 a_main<=7 \
    pg_h_card<=814 0 -818 29 159 480 h_31<=1 310 -190 h_38<=0 prevh<=69 370 -352 -444
    a_footer<=14 -323 sec_bytes<=2043 b1_rel<=12 48 h_21<=0 -227 b0_rel<=-7 -569 207 pg_p<=206 74 pg_long<=514 \
    pg_long<=324 h_1<=0 115 -164 h_3<=0 -35 -370 h_26<=0 9 431
    pg_h_body<=314 h_35<=0 h_43<=0 -114 h_9<=0 138 -245 -273 r_ld<=620 sec_ld<=583 n-1_stop<=284 r_gshare<=314 15 \
    -138 s_count<=111 linkrun<=5 68 416 -413 -216 c3_gshare<=324 -89 -481
    nexth<=8 pg_h_card<=0 228 w_path<=0 c4_share<=66 h_1<=0 -85 373 -40 prevhl<=1 pg_h_card<=831 pg_h_product<=59 \
    -16 -522 -393 -6 prevhl<=1 bytes<=181 pos<=926 50 -389 321 -18
    copyright<=0 boil<=2 c4_words<=81 -39 dupord<=0 s_bytes<=126 s_share<=48 c3_gshare<=324 184 -55 217 gpos<=272 \
    106 h_0<=0 -172 5 w_own<=607 43 n-1_ld<=145 -698 97 -270 -411
    pg_h_content<=688 s_first<=28 c4_blocks<=112 -354 171 pg_h_card<=875 102 a_section<=7 234 s_bytes<=45 57 -181 \
    r_gshare<=155 s_count<=1 a_section<=25 pg_h_card<=350 -491 234 -307 44 n-2_tag<=16 -8 -226
    pg_h_comment<=672 s_first<=877 pg_good<=737 c0_ld<=534 36 c1_good<=752 -3 -572 c1_ld<=694 h_36<=0 c4_blocks<=49 \
    n-1_tag<=8 64 -370 174 -335 h_32<=1 -244 587 -187 h_13<=1 226 -262
    c0_ld<=65 sec_ld<=487 h_17<=1 h_13<=1 43 h_2<=1 -375 149 b0_lca<=14 -370 330 -161 h_26<=1 sec_ld<=952 -122 62 \
    c3_blocks<=40 s_first<=287 243 h_3<=1 -205 346 344
    dupord<=0 pg_titleh<=676 pg_h_related<=1 s_bytes<=57 39 228 sec_ld<=980 -19 289 a_table<=5 c2_ld<=904 \
    pg_h_card<=0 -347 430 -452 -43 a_main<=14 c4_blocks<=24 tag<=17 -745 -147 2 37
    nexth<=3 -55 r_blocks<=77 pg_cur<=45 c3_gshare<=967 h_3<=0 -105 afterh1<=138 -21 197 c0_gshare<=92 h_43<=0 3 \
    335 -70 r_gshare<=188 89 543 s_good<=132 a_form<=27 -372 38 -426
    s_first<=38 r_good<=542 sentences<=2 -396 278 -18 h_27<=0 h_36<=0 h_16<=1 29 267 w_own<=-9 pg_p<=326 -6 280 -97 \
    c0_words<=170 pg_li<=210 113 488 c5_gshare<=992 -142 436
    a_footer<=21 -368 n2_end<=-1 -332 gpos<=520 30 r_blocks<=183 h_18<=0 s_count<=3 h_36<=0 9 -308 c4_words<=123 \
    157 -17 h_32<=0 104 h_0<=0 84 n-1_ld<=785 -234 -619 -364
    pg_h_body<=984 sentences<=4 pg_li<=126 pg_long<=310 75 -68 h_1<=0 -139 c0_ld<=133 60 c4_share<=82 105 -261 \
    upper<=198 -77 280 pg_plainh<=2 518 s_last<=582 -243 pg_plainh<=8 -223 222
    boil<=5 pg_plainh<=8 pg_good<=105 144 c5_ld<=168 w_path<=-1 w_own<=535 61 445 pg_pre<=97 c1_good<=957 \
    a_form<=23 168 -205 76 424 -159 a_form<=9 -338 sec_bytes<=5151 65 -166 -432
    dupord<=0 b0_rel<=0 h_17<=0 45 -211 h_2<=0 h_15<=1 pg_p<=472 115 -219 455 h_17<=1 tag<=16 -309 -28 341 \
    a_table<=10 219 s_good<=37 -46 n-1_ld<=692 -449 143
    br<=84 pg_good<=660 c0_gshare<=92 -12 110 h_36<=0 a_section<=5 328 pg_h_article<=95 tag<=11 9 452 r_ld<=29 -304 \
    pg_titleh<=322 -392 72 h_1<=1 bytes<=28 61 -397 62 -402
    n-1_tag<=0 sentences<=10 47 -376 h_25<=1 r_good<=783 sec_ld<=135 w_high<=1315 c3_gshare<=987 177 -187 -72 \
    bytes<=16 n-1_tag<=10 -297 -16 pg_meddepth<=5 311 -37 -88 c2_ld<=970 -296 337
    separators<=0 n1_tag<=11 pg_h_buy<=26 h_23<=0 0 454 c2_ld<=581 184 pg_h_buy<=59 334 -312 prevh<=29 \
    pg_h_content<=591 28 -129 106 w_high<=942 prevh<=28 210 -201 n-1_ld<=250 -282 55
    c3_blocks<=24 h_60<=1 w_path<=412 c0_good<=640 106 s_last<=800 32 -212 c1_ld<=271 n1_tag<=11 pg_plainh<=2 \
    h_1<=0 190 -364 pg_linkh<=131 -31 150 -126 -206 230 h_9<=1 53 -280
    a_nav<=11 -385 c4_words<=24 pg_li<=139 pg_h_card<=734 -213 pg_h_card<=940 h_20<=0 146 -435 414 -261 pg_p<=142 \
    w_low<=-1596 pg_h_card<=944 s_first<=590 201 -280 -335 pg_h_card<=602 31 208 -10
    r_blocks<=125 separators<=6 h_17<=0 s_count<=32 b0_rel<=2 20 h_38<=1 -142 406 107 -191 sec_bytes<=2724 144 -450 \
    h_17<=1 upper<=334 a_form<=19 -337 w_own<=-1 305 -39 -257 353
    ui<=539 pg_stop<=129 br<=23 n-2_tag<=7 -21 301 -337 c1_ld<=14 pg_meddepth<=16 pg_blocks<=650 n2_end<=0 \
    c5_gshare<=231 99 -69 h_23<=0 138 -361 s_count<=51 -42 -511 279 -37 -230
    a_h<=0 67 h_0<=0 -36 c5_ld<=483 c0_gshare<=31 a_li<=13 172 pg_blocks<=356 h_43<=0 249 b0_lca<=1 -333 1 57 \
    s_share<=76 b0_lca<=0 -33 -448 sec_head<=252 250 -135 282
    pg_stop<=260 39 s_good<=492 pg_h_card<=430 -73 n-2_ld<=48 s_good<=53 50 -134 149 h_32<=1 c0_gshare<=12 -215 \
    pg_h_card<=996 sec_head<=53 198 h_31<=0 95 -447 -408 c3_blocks<=108 -465 269
    pg_h_content<=930 h_3<=0 pg_h_body<=973 -74 224 s_count<=1 pg_linkh<=737 r_gshare<=687 -26 -337 263 c0_ld<=859 \
    a_section<=21 42 h_13<=1 223 -152 h_1<=0 108 -230 h_13<=0 -88 184
    """

  static let second: StaticString = """
    cm0<=435 cm2<=133 -1471 linkrun<=9 -1140 -440 cm2<=649 cs3<=926 -199 331 end<=0 dupord<=0 361 -189 565
    cs3<=8 cm2<=61 -865 -275 cm2<=133 -766 cm2<=355 -334 s_good<=193 p1<=26 -519 sincecontent<=3 635 -33 875
    cm1<=191 -759 win8<=575 cumbefore<=687 p<=42 -715 269 p<=373 -544 37 cm1<=827 p<=891 177 811 793
    sigm<=703 sigm<=90 -728 s_good<=469 sec_ld<=917 -152 218 -744 sigm<=932 cm1<=53 -580 pbytes<=1822 735 527 754
    p<=875 p<=104 -674 pbytes<=527 558 sincecontent<=14 dup<=6 pconf<=945 cm5<=488 -27 319 -240 -471 -341 693
    ahead5<=213 cm0<=130 -644 cm0<=747 -211 513 sigm<=906 cm0<=591 pconf<=775 linkrun<=3 -345 493 -389 377 653
    sincecontent<=5 win3<=916 cs1<=19 untilcontent<=18 46 -512 338 595 w_path<=-456 p1<=50 -623 -247 cs1<=25 -376 \
    265
    cm0<=920 cm1<=12 -616 cm1<=472 cs1<=962 pconf<=596 701 -404 433 pconf<=862 332 pconf<=926 170 -150 584
    cm0<=52 -585 p2<=584 cm4<=406 cumbefore<=860 h_0<=0 -172 393 -489 tag<=19 360 21 cs1<=5 59 470
    cm0<=747 cm0<=343 cm0<=78 -560 -226 h_26<=1 n-1_tag<=6 s_share<=179 -37 -580 110 358 dup<=3 484 -482
    p-2<=26 end<=0 -536 sincecontent<=15 s_good<=160 -239 278 s_good<=913 -422 1181 end<=0 6 p-2<=721 217 479
    cm2<=578 sigm<=129 s_good<=955 -523 1162 sigm<=575 pmax<=914 330 -249 385 c0_good<=880 81 sigm<=875 -1 486
    p<=742 p<=221 win20<=32 -559 psure<=435 s_share<=517 -265 408 -504 c1_gshare<=236 24 -431 h_13<=1 425 -474
    cm1<=570 cm4<=20 -537 phead<=119 -312 sec_ld<=193 -272 96 win3<=958 pm<=319 422 dupord<=0 208 -503 470
    sigm<=306 s_good<=755 -421 700 sigm<=623 s_good<=220 pmax<=988 344 -157 -623 dupord<=0 cm0<=920 121 453 -199
    cm0<=52 -498 cm0<=797 pmax<=957 h_0<=0 boil<=0 218 -399 boil<=9 758 -630 cs1<=66 -62 -376 325
    cm1<=419 cm1<=17 -505 -64 tag<=17 h_13<=1 h_9<=1 269 -675 h_0<=1 h_0<=0 247 -1988 400 -62
    win3<=115 -428 tag<=3 boil<=7 s_count<=88 p<=946 86 441 -518 -1356 s_count<=16 -93 dup<=11 215 -530
    cm2<=50 -450 cumbefore<=964 p1<=718 pmax<=761 705 pg_good<=650 64 -174 ld<=608 s_count<=66 313 -116 -244 -375
    win3<=34 -467 w_path<=1928 pm<=250 pm<=170 527 29 -114 p-3<=50 p1<=185 cs3<=997 57 -2348 140 269
    cm2<=8 -478 cumbefore<=982 dup<=1 cm4<=840 pmax<=981 a_main<=22 460 49 -38 cm2<=735 -362 387 -176 -383
    p<=527 p-2<=42 -401 pconf<=873 49 -252 win3<=958 pg_good<=689 204 cm4<=785 s_share<=320 77 -667 101 367
    cm3<=11 -459 p-1<=872 psure<=456 c1_ld<=906 a_footer<=16 -630 -1 261 -215 ld<=454 253 a_h<=2 390 -630
    p<=955 pmax<=933 pg_h_article<=607 c1_gshare<=64 252 -241 571 behind5<=34 -355 pmax<=996 -63 c2_gshare<=0 37 \
    -531 329
    cm0<=2 -498 p-1<=872 pmax<=943 pg_good<=629 h_0<=0 37 467 759 -85 end<=0 a_h<=0 303 -161 339
    cm0<=977 cm0<=15 -408 pconf<=935 c3_ld<=976 afterh1<=73 h_9<=1 156 -749 -51 b0_lca<=11 781 -190 -219 353
    cm2<=14 -401 cm1<=970 pmax<=869 h_26<=0 66 714 win8<=225 -216 dup<=11 p-1<=526 -54 96 -435 264
    cm2<=14 -413 titlecov<=302 w_high<=562 -232 ui<=526 36 -518 pm<=170 687 c0_good<=750 b0_rel<=-7 359 -232 261
    p<=934 pmax<=976 titlecov<=205 -33 274 pg_good<=776 p-1<=4 -376 -82 -461 n1_ld<=875 285 pg_p<=581 254 -704
    behind5<=1 -442 cumbefore<=815 boil<=4 ui<=105 hid<=0 h_13<=1 133 -230 -220 -431 -946 untilcontent<=25 -7 -240
    untilcontent<=37 pm<=184 355 w_own<=-853 -338 titlecov<=41 -36 s_count<=80 w_low<=-90 242 pm<=666 206 -749 -414 \
    -161
    p<=3 -438 p<=995 pmax<=919 h_0<=0 c1_ld<=795 bpos<=394 239 -364 322 628 pmax<=965 149 -64 459
    cm0<=2 -433 sigm<=703 c2_gshare<=36 s_count<=402 ui<=925 116 -487 -697 cm0<=934 pg_p<=243 -333 -64 -1320 101
    p<=920 pconf<=931 a_footer<=21 -569 h_26<=1 1 261 -291 cs1<=302 pm<=354 457 -69 w_high<=718 -445 334
    cm0<=986 p<=2 -429 c2_gshare<=322 n-1_tag<=8 -26 141 cm0<=945 -269 113 n-1_tag<=7 365 afterh1<=18 -1023 176
    pmax<=843 s_count<=10 -52 545 untilcontent<=85 cs1<=990 boil<=12 -6 -1443 310 pbytes<=650 end<=0 -205 649 -228
    titlecov<=0 sigm<=42 w_own<=2022 -397 372 -11 pbytes<=527 p-2<=778 468 -530 h_9<=1 cumbefore<=687 140 -59 -286
    win20<=93 -298 dup<=6 a_footer<=12 -545 b0_lca<=3 p<=934 -40 p1<=42 -614 183 160 upper<=556 -550 80
    a_footer<=23 -491 boil<=6 p<=995 w_own<=-772 -245 pconf<=983 psure<=316 297 25 s_count<=18 -326 303 377 -922
    boil<=9 a_footer<=11 -505 cm0<=982 h_26<=0 -41 99 p1<=751 n-1_tag<=1 231 pg_titleh<=696 -1141 206 363 -1327
    pmax<=993 h_26<=1 ld<=63 pmax<=965 232 51 w_high<=1386 -231 w_own<=1602 -527 cm2<=50 1476 130 263 -78
    p<=990 sigm<=1 -396 pbytes<=4114 sigm<=776 -130 tag<=18 dup<=8 41 -792 422 p-1<=157 317 -11 264
    s_share<=256 26 cs1<=979 cs3<=998 cm4<=869 pmax<=854 369 sigm<=932 -328 209 254 c3_ld<=137 -985 29 269
    a_footer<=22 -450 b0_rel<=45 s_count<=106 sigm<=667 c1_gshare<=132 pg_long<=79 -195 83 -311 c0_ld<=394 133 -212 \
    -326 194
    boil<=10 phead<=3 sec_ld<=120 160 n1_tag<=5 -508 -74 h_60<=0 win20<=599 n1_ld<=50 7 200 -43 240 -815
    pm<=237 s_first<=356 c0_good<=976 -239 s_share<=428 52 998 328 cm5<=834 c2_gshare<=359 cm5<=360 -240 72 -241 \
    101
    pmax<=990 pg_h_article<=409 h_9<=1 untilcontent<=21 b0_rel<=44 -8 cm2<=12 2276 186 -188 -727 260 pconf<=827 447 \
    -96
    pmax<=896 pg_good<=698 afterh1<=61 321 -57 889 s_count<=8 end<=0 -173 26 sec_head<=788 sec_head<=129 122 -583 \
    -170
    a_footer<=27 -470 titlecov<=57 s_good<=59 sigm<=227 -121 71 sigm<=839 -370 -12 win20<=758 hid<=0 184 -337 -99
    pm<=219 180 win3<=42 -333 c1_good<=887 ui<=723 27 -467 c1_ld<=212 c1_ld<=4 2 h_21<=0 -148 -946 -998
    b1_rel<=-44 pbytes<=5092 107 n1_ld<=288 -66 1376 cs1<=990 c2_gshare<=322 h_60<=0 -12 316 pg_p<=127 148 -192 188
    untilcontent<=91 upper<=200 126 h_9<=0 a_h<=3 sincecontent<=8 285 -98 -62 s_good<=492 -36 -720 b1_lca<=4 -25 \
    -324
    s_share<=196 s_count<=1 -128 93 cm0<=954 s_first<=425 -34 win3<=829 -281 -806 boil<=9 pg_titleh<=872 8 415 -956
    p-2<=989 n-1_tag<=0 137 n-1_tag<=16 linkrun<=1 79 -160 linkrun<=4 -15 225 end<=0 -436 cs1<=142 -451 320
    a_footer<=22 -444 dup<=7 win20<=32 -355 h_60<=1 c1_gshare<=24 68 h_21<=0 9 -339 249 pg_good<=236 56 -480
    pg_long<=682 boilrate<=50 s_first<=0 -465 23 c2_ld<=904 -233 347 linkrun<=3 p2<=975 125 end<=0 -687 183 -490
    c0_ld<=0 h_13<=1 c1_gshare<=807 31 203 -400 c1_gshare<=98 18 h_21<=0 ld<=160 a_main<=30 239 -208 -372 -950
    pg_titleh<=951 cs1<=19 titlecov<=109 -73 w_low<=-467 n1_ld<=857 152 616 -94 a_main<=19 21 -144 a_h<=1 -229 172
    titlecov<=68 win20<=166 afterh1<=144 -396 50 s_good<=193 26 -150 cs1<=5 252 c0_ld<=900 52 gpos<=16 127 -469
    sec_head<=96 p-2<=959 53 p1<=585 -351 87 sec_head<=961 n1_tag<=16 -610 118 pbytes<=1473 197 w_own<=463 -278 58
    p<=978 s_good<=149 20 h_0<=0 p2<=382 n1_ld<=183 -543 79 -15 w_low<=-1782 372 c0_ld<=816 -1 -758 149
    boilrate<=59 pbytes<=24996 s_good<=955 pbytes<=6293 -33 cumbefore<=113 384 s_good<=813 94 -372 277 pg_ld<=130 \
    50 -964 -164
    pg_h_article<=879 h_9<=1 -7 win8<=9 723 -480 pbytes<=12973 pconf<=931 c3_ld<=88 tag<=14 330 -325 719 67 -136
    win8<=16 -302 upper<=360 cm3<=50 w_high<=1112 -26 851 c2_gshare<=941 s_share<=196 97 -114 231 s_good<=220 -10 \
    -243
    a_form<=0 -371 pg_titleh<=436 h_21<=1 sec_head<=84 s_share<=110 pg_h_article<=62 8 -320 117 244 sec_ld<=844 182 \
    907 -22
    p-1<=11 h_0<=0 -319 win20<=758 148 -343 h_13<=1 pg_long<=68 -72 pg_long<=361 103 -17 pg_h_article<=95 360 -469
    pm<=219 s_good<=377 57 c1_gshare<=204 775 141 a_h<=0 untilcontent<=27 186 -280 p1<=73 -175 ui<=519 7 -427
    a_footer<=15 -417 pm<=237 bpos<=579 40 h_0<=0 199 646 b1_rel<=-44 275 sincecontent<=72 c1_gshare<=768 -43 141 \
    -181
    boil<=12 p3<=-1 -540 pbytes<=21053 pbytes<=4382 pm<=579 sigm<=839 -76 150 -222 cm0<=176 434 90 -345 -712
    upper<=300 h_21<=0 98 -138 cs3<=926 -105 pmax<=997 s_count<=20 s_share<=110 -59 202 s_good<=806 777 -370 -300
    psure<=472 upper<=166 pm<=363 252 29 -20 p1<=679 s_first<=216 18 s_good<=743 -243 -669 c0_ld<=75 103 -355
    h_0<=0 s_share<=143 10 p2<=584 n1_ld<=214 -426 a_main<=18 183 -285 cm0<=859 278 -84 p3<=0 -229 61
    b1_rel<=-50 pg_long<=163 -174 ahead5<=9 -319 524 s_count<=6 b1_rel<=18 phead<=869 p2<=117 -151 9 -272 228 40
    gpos<=862 pm<=553 -10 c2_gshare<=842 sec_ld<=670 s_good<=257 7 phead<=377 5 -648 -497 pconf<=862 -528 149 78
    cumbefore<=609 ui<=913 h_4<=0 w_path<=-663 pg_p<=160 b0_lca<=6 113 -469 382 untilcontent<=11 9 304 -112 -329 \
    -71
    cs3<=50 titlecov<=146 -120 72 boilrate<=52 psure<=382 pg_titleh<=676 h_9<=0 156 -556 -185 73 titlecov<=226 -259 \
    320
    titlecov<=146 c1_good<=938 p-1<=26 -189 40 h_21<=0 -108 -608 s_good<=895 h_13<=0 65 h_21<=0 -55 -1013 377
    pmax<=794 183 pmax<=994 sigm<=776 cs3<=966 -69 psure<=431 s_count<=2 77 711 -200 144 a_form<=28 -604 -83
    hid<=0 s_count<=5 -51 h_26<=0 sec_head<=0 pg_ld<=223 190 -18 n1_ld<=288 -328 b0_rel<=45 -101 461 269 -157
    pg_ld<=186 cm1<=10 726 cs3<=991 titlecov<=109 pm<=537 -335 12 120 207 pm<=706 5 cs3<=115 -987 -295
    cm0<=487 cs1<=15 p-2<=26 -1482 p1<=243 -1299 -863 c2_gshare<=242 -870 -1247 p<=972 win3<=829 165 412 613
    sigm<=738 p<=578 cs3<=4 cm1<=191 -861 30 cm1<=191 -746 p1<=22 -636 -257 419 dupord<=5 890 -167
    sigm<=90 -779 sigm<=806 untilcontent<=10 pmax<=991 362 -82 pconf<=846 linkrun<=1 -584 282 -545 ld<=558 804 456
    cs1<=10 cm3<=763 -673 phead<=460 -437 295 cm3<=150 -519 cm4<=597 h_0<=0 41 488 c0_good<=983 437 716
    win8<=96 -683 p1<=243 tag<=3 cm2<=50 -549 259 -444 cm2<=844 cm2<=400 -119 dup<=2 462 -184 665
    win3<=488 sigm<=42 -661 h_21<=1 sec_ld<=980 -345 410 133 cm1<=36 -630 sigm<=943 w_own<=-975 -348 313 658
    sigm<=418 sigm<=129 s_good<=989 -618 1128 c1_ld<=988 -315 218 cm0<=111 -719 untilcontent<=51 s_count<=106 556 \
    -10 278
    cm0<=891 cm0<=111 -590 pm<=184 440 cm0<=771 cm0<=268 -396 s_good<=220 71 h_0<=0 -560 -45 247 580
    p<=671 p<=22 -598 pbytes<=1374 w_high<=362 -429 94 -335 h_13<=1 s_count<=88 521 115 upper<=166 501 -644
    p<=934 p<=9 -587 p<=74 -495 pmax<=984 a_footer<=12 -671 s_first<=33 -235 306 pconf<=983 -113 -508 547
    cm0<=26 -564 cm0<=203 -296 cm0<=797 c1_gshare<=32 c3_ld<=960 59 465 -209 end<=0 286 h_13<=1 505 -64
    cm1<=614 cm1<=21 -551 pmax<=992 pmax<=957 h_0<=0 18 535 untilcontent<=61 -34 -532 -354 cm1<=962 268 486
    p<=104 -504 p<=875 pmax<=976 pmax<=910 linkrun<=1 -83 482 sincecontent<=25 89 -390 -180 boil<=3 457 -523
    cm0<=78 -496 end<=0 boil<=12 psure<=316 529 p3<=531 -88 99 -1791 p1<=871 p<=875 0 345 461
    cm2<=113 -471 cm0<=268 -164 cm0<=859 s_good<=588 pmax<=987 203 -78 -369 dupord<=0 n1_ld<=875 418 97 -663
    p-1<=6 -465 sigm<=825 pmax<=992 pmax<=943 185 s_first<=199 s_share<=378 -265 cm2<=544 -403 -2064 -56 -259 360
    p1<=60 win3<=359 -454 -64 cm1<=940 h_26<=1 upper<=235 dupord<=6 158 -725 -59 312 end<=0 113 442
    sigm<=31 -494 sigm<=738 n1_ld<=857 s_good<=132 -85 phead<=621 cs3<=903 -598 207 365 128 h_9<=0 309 -59
    p<=475 p1<=15 -438 pmax<=977 15 -246 dup<=8 cm1<=929 160 n1_ld<=200 380 n-1_tag<=4 252 -557 -812
    cm1<=21 -462 untilcontent<=71 cm1<=614 -2 dup<=4 w_path<=975 29 250 -443 cumbefore<=422 409 pconf<=891 134 -430
    p<=144 win3<=11 -473 -164 h_9<=1 dup<=9 untilcontent<=9 boil<=5 w_own<=342 69 252 -941 -2 -492 -527
    cm3<=25 -451 p<=858 pmax<=947 240 pg_good<=776 -91 -436 boil<=7 pm<=363 458 p1<=968 53 343 -1496
    cm1<=118 win3<=2 -490 -161 w_high<=562 -149 boil<=7 cumbefore<=936 win3<=928 pg_p<=544 157 -73 329 -219 -1116
    behind5<=13 -394 cm0<=637 pm<=195 h_26<=0 83 771 s_good<=237 -54 -457 h_13<=1 185 phead<=179 471 -1042
    p<=13 -413 p<=920 s_good<=77 psure<=466 c3_ld<=992 30 474 -264 h_26<=1 -258 998 dupord<=0 279 -811
    behind5<=11 -360 win3<=973 pbytes<=527 pg_h_article<=983 257 1476 untilcontent<=81 ui<=383 43 -545 cm5<=360 \
    -414 -87 325
    win8<=25 -434 p<=946 cumbefore<=742 pconf<=922 c1_gshare<=82 pconf<=753 487 92 -112 afterh1<=54 -287 228 -173 \
    245
    p<=891 pbytes<=0 654 psure<=471 ahead5<=7 end<=0 -433 26 n-1_tag<=9 -91 60 -382 end<=0 -84 240
    behind5<=3 -376 p-1<=936 behind5<=859 41 pg_long<=682 p<=955 -242 268 n1_tag<=19 -68 phead<=621 231 -2978 177
    cm5<=2 -477 p-1<=921 pconf<=846 linkrun<=1 -122 h_26<=0 120 460 -99 c0_good<=976 a_h<=0 308 -167 292
    cm0<=977 cm0<=9 -346 a_footer<=13 -521 -1 c1_gshare<=204 p1<=161 -1551 216 end<=0 s_first<=82 -1188 251 435
    cm3<=20 -327 ui<=155 w_high<=601 -124 pconf<=938 121 gpos<=594 s_share<=66 -193 266 linkrun<=4 -57 -744 -365
    a_footer<=13 -503 dup<=1 p-3<=275 c2_gshare<=106 w_high<=808 -71 223 -120 112 c1_gshare<=119 -96 s_good<=492 \
    -298 -1064
    cm3<=3 -390 boil<=5 titlecov<=327 h_60<=0 s_count<=5 -141 6 268 cs1<=9 591 end<=0 -126 257 -880
    w_high<=562 sincecontent<=19 -29 -305 pg_ld<=362 b1_rel<=-39 676 s_count<=8 pconf<=931 77 -419 s_count<=54 174 \
    -182 118
    pmax<=943 h_0<=0 25 498 sigm<=892 s_share<=127 -25 c0_good<=598 -51 h_21<=0 upper<=100 299 -507 -1287 65
    h_26<=1 win8<=79 -310 win8<=680 79 linkrun<=5 h_13<=1 36 -673 phead<=552 phead<=6 -912 310 -843 165
    a_footer<=13 -501 pmax<=990 h_0<=0 pg_titleh<=930 pg_titleh<=550 52 b0_lca<=2 -480 6 hid<=0 345 -523 327 -76
    win8<=5 -367 pmax<=794 s_count<=11 8 691 p1<=632 win8<=835 -35 w_low<=-1 -72 -1320 dup<=1 94 -259
    w_high<=562 pg_p<=688 n1_ld<=183 -65 c1_good<=928 n1_tag<=17 -402 -19 -1046 253 cumbefore<=298 136 sec_head<=-1 \
    498 -18
    p<=972 titlecov<=137 -98 n1_ld<=888 pm<=260 354 -82 346 boil<=12 n1_ld<=214 295 p-1<=235 -713 131 -1007
    boilrate<=32 sec_head<=0 pg_long<=62 win3<=250 -363 -11 101 sec_head<=252 pg_p<=847 -1157 404 boil<=7 -64 -924 \
    -190
    cumbefore<=715 ui<=835 pm<=537 a_main<=34 277 cm2<=77 -288 n1_ld<=834 c0_ld<=133 77 -360 250 -46 -427 -91
    p<=60 pconf<=795 h_0<=0 -236 957 -274 dup<=1 pm<=548 94 r_ld<=9 172 -154 win3<=718 -25 -333
    cumbefore<=838 pm<=399 110 -18 cm5<=360 -281 c1_gshare<=507 sec_ld<=398 phead<=487 326 pg_long<=375 103 -376 \
    -208 -315
    upper<=235 dup<=7 h_0<=0 s_share<=61 126 cm4<=895 -178 145 s_first<=664 137 550 -495 ahead5<=64 -207 -11
    w_low<=-22 s_count<=20 -44 b1_lca<=9 h_4<=0 sec_head<=96 396 -59 -342 -358 r_ld<=18 148 pconf<=935 -129 -875
    titlecov<=127 h_60<=1 cs3<=966 s_good<=220 ui<=673 -33 -450 b0_lca<=0 -391 213 s_share<=52 -158 240 417 81
    titlecov<=84 c1_gshare<=69 sigm<=575 -78 pg_good<=712 140 -187 a_h<=2 291 -232 pbytes<=1004 end<=0 103 470 30
    pbytes<=21053 behind5<=1 -363 pg_h_article<=879 cumbefore<=768 a_main<=25 p1<=11 714 117 -34 -113 boil<=10 222 \
    -783 -443
    s_good<=973 pm<=376 hid<=0 p-3<=3 h_60<=1 -196 430 p2<=26 w_high<=562 -275 77 153 -317 -39 347
    cm0<=982 gpos<=712 w_path<=841 cs1<=17 145 -87 -164 p3<=989 87 -357 end<=0 boil<=0 216 -622 269
    titlecov<=154 boilrate<=76 cm5<=194 h_0<=0 -314 131 c1_good<=764 63 pg_long<=453 -5 h_0<=1 -502 105 -334 56
    pm<=250 133 behind5<=244 pm<=319 -366 b0_rel<=-8 afterh1<=89 -13 tag<=14 15 1008 -161 ld<=147 37 -119
    s_count<=402 psure<=456 34 p<=946 -215 dup<=1 c1_gshare<=236 n1_tag<=9 19 -662 cumbefore<=2 -587 325 -1145 -492
    s_count<=20 pmax<=983 tag<=11 194 -86 p3<=341 -196 -18 s_count<=66 232 c2_gshare<=140 tag<=12 -183 358 -426
    s_count<=3 -79 c1_gshare<=714 c1_ld<=0 105 pg_titleh<=348 n-1_tag<=16 -70 pg_h_article<=6 8 628 c1_gshare<=22 \
    -39 -285 233
    ui<=353 s_good<=317 pg_p<=243 -45 win8<=794 203 -15 psure<=282 -524 h_13<=1 ld<=428 35 -455 -540 -320
    c2_gshare<=412 50 ld<=502 pg_p<=677 22 n1_ld<=89 psure<=467 w_low<=-1313 -729 -51 261 psure<=445 40 -775 -495
    pbytes<=4382 pm<=250 upper<=334 206 -80 sincecontent<=11 -49 -249 pg_long<=0 -269 gpos<=16 559 c3_ld<=951 54 \
    540
    upper<=40 -208 pmax<=869 b1_rel<=48 157 cs3<=15 1476 319 upper<=181 78 sec_head<=84 -20 linkrun<=0 -531 -144
    cs3<=786 -33 s_count<=7 -34 cm3<=707 sigm<=825 831 264 c0_good<=750 h_26<=0 -256 412 s_first<=338 -67 319
    a_footer<=13 -453 pbytes<=6768 c3_ld<=18 84 -69 linkrun<=2 h_9<=0 55 -370 cm4<=130 sincecontent<=68 -58 1061 \
    141
    a_footer<=16 -420 pmax<=997 p<=965 pbytes<=4382 -35 p<=166 381 cumbefore<=113 317 -28 166 p<=990 -260 193
    h_60<=1 a_footer<=18 -413 win3<=984 p<=858 3 h_13<=0 pm<=363 229 -171 -504 222 upper<=715 258 -424
    w_own<=-1752 s_count<=13 -398 322 r_ld<=732 cs1<=11 titlecov<=327 49 p-2<=181 669 88 -7 pbytes<=16525 -172 510
    c1_gshare<=913 s_count<=106 3 pm<=805 tag<=7 -566 phead<=894 -130 667 416 sincecontent<=32 c0_ld<=740 340 -431 \
    -115
    boilrate<=23 pmax<=843 166 c0_ld<=912 27 n1_ld<=751 -225 b0_lca<=8 106 -403 ahead5<=602 n1_ld<=769 -372 139 119
    s_good<=341 win8<=140 pbytes<=6293 -243 ld<=357 -271 442 ui<=734 53 -332 pm<=170 353 w_low<=-247 -189 -15
    cs3<=903 -38 pmax<=996 gpos<=916 p-1<=157 -52 h_21<=0 217 -121 443 end<=0 -268 b1_rel<=-3 1023 31
    h_60<=1 cs1<=962 c2_gshare<=16 35 h_21<=0 -42 cs1<=19 13 c0_good<=802 -71 -578 139 upper<=400 398 -362
    a_form<=5 -193 a_form<=12 hid<=0 324 -503 w_high<=532 pbytes<=4382 -184 89 b1_rel<=39 18 sec_head<=960 428 -195
    cm0<=2 -294 cm2<=6 pg_ld<=309 1233 -204 pconf<=891 p-2<=7 293 pbytes<=21053 h_0<=0 7 187 -512 -44
    pg_good<=776 h_4<=1 32 -254 pmax<=965 afterh1<=6 -466 497 h_0<=1 pg_titleh<=510 -70 -439 c0_good<=994 -336 156
    p-2<=829 titlecov<=127 pg_titleh<=485 73 -80 90 h_26<=0 s_first<=231 -255 c0_ld<=217 45 -383 p3<=237 -210 382
    boil<=5 h_60<=1 pconf<=912 27 cumbefore<=815 pm<=388 224 s_share<=378 -110 95 ahead5<=771 -247 107 248 -454
    phead<=377 phead<=4 w_own<=-9 164 s_good<=806 -371 415 hid<=0 linkrun<=5 45 263 -233 a_h<=1 194 -91
    dup<=1 boil<=6 a_form<=0 -355 sincecontent<=22 cm2<=21 545 43 -60 -382 pmax<=990 -21 win3<=693 -57 -354
    a_footer<=22 -377 ui<=904 s_first<=41 h_26<=0 h_21<=1 -305 384 344 s_first<=131 cs3<=604 7 373 25 -225
    cm3<=980 p-2<=936 pmax<=761 275 7 end<=0 s_good<=743 -121 -734 pg_ld<=186 231 pm<=706 74 -770 252
    untilcontent<=5 cs1<=11 w_path<=150 -1020 -156 c0_good<=598 148 533 cs1<=14 -1453 w_path<=-663 -1140 \
    behind5<=479 -462 276
    p<=331 p-3<=42 -857 p<=50 -857 pmax<=854 490 -603 p<=626 s_good<=237 pmax<=962 529 -63 -459 895
    cs3<=33 cm1<=419 cm3<=80 -788 -437 509 p<=875 p<=104 -754 sigm<=306 sec_ld<=985 -432 610 273 832
    sigm<=370 cm0<=94 -718 c1_ld<=952 -453 50 sigm<=799 p<=373 -286 dup<=2 272 -317 p<=527 -533 733
    sigm<=340 ahead5<=52 -684 -438 cm1<=652 cumbefore<=860 cs1<=714 98 732 -272 dup<=10 h_13<=1 648 129 -379
    win3<=530 p2<=60 p1<=277 -623 -19 -236 tag<=12 p1<=985 503 657 dup<=9 p1<=585 -69 335 -651
    p-1<=135 cm2<=649 cm4<=80 -628 pmax<=974 -78 -458 end<=0 -282 430 cm2<=578 -99 end<=0 283 601
    sigm<=90 s_good<=866 -607 1171 p1<=347 gpos<=811 104 -135 end<=0 dup<=11 302 -548 c1_gshare<=507 468 621
    cm1<=796 p<=191 ahead5<=13 -601 -427 p<=710 pmax<=978 sec_ld<=870 23 783 -281 397 c0_good<=842 320 536
    p<=527 p<=15 -586 pmax<=843 c0_ld<=944 prevh<=47 -17 959 805 pconf<=938 -238 -508 p<=905 148 543
    cm0<=839 win8<=79 -564 p<=26 -539 c2_gshare<=50 ui<=913 93 -600 s_count<=29 -169 s_count<=47 -59 -773 477
    cs1<=9 p-3<=310 cm1<=163 -511 -27 -10 cm1<=163 -353 cm3<=359 -48 cm1<=892 130 dup<=1 468 -377
    cm0<=176 behind5<=16 -535 -338 cm0<=971 cm0<=905 pconf<=963 h_26<=1 a_footer<=10 -733 28 422 -407 320 501
    p<=166 cm1<=43 -521 -233 p<=934 h_9<=1 pconf<=912 h_26<=0 s_count<=84 140 -302 417 -178 -725 470
    sincecontent<=8 end<=0 p1<=31 -374 80 p1<=985 233 490 p-2<=42 s_good<=885 -455 775 s_count<=1 -342 28
    p-1<=3 -488 p-1<=425 cm3<=39 -397 linkrun<=1 -231 ahead5<=728 titlecov<=73 -43 274 -294 ld<=215 299 -188
    sigm<=943 win8<=63 -489 pmax<=966 h_0<=0 56 678 p<=255 -339 -51 end<=0 pg_long<=706 244 -566 458
    cm2<=26 -487 a_footer<=18 -676 cm2<=844 pmax<=984 h_0<=0 pbytes<=9253 83 -1051 463 -121 c0_good<=983 50 346
    cm1<=570 p<=104 p<=26 -473 s_good<=921 -196 898 r_ld<=352 -121 185 sigm<=799 -95 c0_ld<=345 327 -29
    p1<=102 ahead5<=13 -470 titlecov<=205 -242 84 p-1<=985 pmax<=906 362 s_count<=58 102 h_9<=0 -72 -1353 348
    p<=42 -448 boil<=10 w_path<=1217 pm<=237 a_main<=34 693 116 -137 p<=978 pconf<=931 141 -158 430 -1428
    cm1<=12 -458 sigm<=306 pmax<=761 829 -213 h_13<=1 win8<=956 113 336 c2_ld<=79 n-1_tag<=7 -1312 -18 381
    p<=123 w_own<=535 -392 -40 p<=742 b1_rel<=-19 398 boil<=0 -44 -411 dupord<=0 267 h_26<=0 -821 315
    p1<=920 ahead5<=4 -457 pg_good<=712 32 h_60<=0 -272 271 boil<=6 ld<=160 s_good<=257 144 421 -269 -1489
    sigm<=667 win20<=4 -506 boil<=0 psure<=460 -24 -372 -373 h_13<=1 boil<=4 215 -892 cs3<=966 -1048 429
    behind5<=13 -366 titlecov<=57 ahead5<=135 -243 4 cumbefore<=974 pbytes<=527 583 psure<=406 s_good<=88 234 -246 \
    192 -277
    sigm<=50 -352 p<=794 s_good<=59 38 h_26<=0 b0_rel<=-13 441 -285 584 p-1<=959 dup<=6 73 -1020 314
    p<=710 c1_gshare<=35 cm2<=12 -374 -9 -279 pm<=520 225 n1_ld<=604 67 n1_tag<=8 97 s_good<=193 -13 -2627
    sigm<=8 -398 boil<=3 c3_ld<=985 w_path<=1670 -54 end<=0 -17 182 b1_lca<=10 h_21<=0 160 1088 -210 -470
    p-2<=2 -280 p1<=73 n-1_tag<=3 112 -242 h_9<=0 cs1<=990 52 348 sec_head<=61 8 psure<=406 -1062 261
    p<=875 pconf<=983 win8<=4 -451 pm<=74 545 pm<=219 193 -114 -428 cs1<=798 pm<=469 366 -74 339
    sigm<=623 pconf<=904 pg_h_article<=468 a_footer<=27 -575 -21 h_60<=1 362 -470 cm3<=962 -236 -1464 pm<=282 374 \
    44
    w_high<=562 -205 s_count<=16 pconf<=906 88 n1_ld<=943 ld<=111 -17 -436 pconf<=931 121 cm0<=971 -353 -1450 183
    untilcontent<=89 dup<=3 p<=987 cs1<=41 86 -72 327 -279 pbytes<=2200 w_high<=1714 -174 pm<=205 607 -203 -278
    win8<=1 -474 dup<=7 pconf<=815 s_good<=257 290 linkrun<=0 -606 untilcontent<=5 -181 479 boil<=5 -14 -813 -399
    cm3<=20 -274 c2_gshare<=322 69 sigm<=623 -319 linkrun<=4 h_9<=0 177 -807 n1_tag<=4 -126 phead<=588 123 -1958
    p<=905 c2_gshare<=97 pconf<=856 afterh1<=30 titlecov<=73 160 677 107 -93 -227 p1<=936 gpos<=366 203 -156 290
    pmax<=794 w_high<=319 -185 558 a_footer<=22 -480 pmax<=994 w_high<=543 phead<=10 -427 7 dup<=8 131 -377 -104
    boil<=10 win20<=14 -353 dup<=4 pbytes<=3937 pconf<=947 34 -166 n1_ld<=348 55 cm3<=707 587 -10 -220 -953
    cm0<=994 pconf<=904 a_h<=1 301 21 cm0<=964 n-1_tag<=6 -266 -32 197 cs1<=239 n1_ld<=705 115 -1120 480
    pg_h_article<=910 cm4<=929 cm5<=643 n-1_tag<=15 cm3<=480 -193 134 c1_gshare<=90 180 -125 s_good<=341 -38 -325 \
    171 203
    w_high<=637 h_21<=0 -162 h_21<=1 -176 435 cumbefore<=791 pm<=195 424 h_21<=0 boil<=10 100 -909 -222 -93
    titlecov<=327 psure<=461 1 n1_ld<=900 -89 pmax<=989 178 pg_long<=574 -328 -957 cm1<=21 953 pmax<=978 286 41
    pmax<=981 s_first<=41 pmax<=962 -92 -623 w_high<=562 -3 w_path<=273 298 83 r_ld<=785 w_high<=637 -120 23 -282
    ui<=991 win8<=9 -303 dup<=1 c3_ld<=985 s_count<=2 -90 pm<=591 137 -21 pg_long<=0 -142 548 -152 -429
    cm0<=982 pmax<=984 52 cs1<=111 b1_lca<=8 prevh<=43 -35 s_count<=16 -48 508 -384 -291 pm<=682 376 -31
    cumbefore<=838 hid<=0 w_own<=0 1 b0_rel<=45 109 584 -307 gpos<=828 -288 c1_gshare<=119 b1_rel<=48 163 -236 -296
    upper<=166 pg_long<=79 -122 141 h_9<=0 pmax<=914 175 s_count<=20 -88 pconf<=965 s_count<=27 297 -101 511 -380
    a_footer<=9 -494 pg_titleh<=938 cs1<=962 c2_gshare<=271 h_0<=0 pbytes<=21053 pg_titleh<=379 61 -178 -1005 105 \
    -177 181 123
    sigm<=738 c2_gshare<=122 -7 c2_gshare<=931 s_good<=88 -121 -495 92 boil<=8 h_60<=1 pg_long<=220 141 -42 373 \
    -812
    w_own<=-286 -165 h_0<=0 p2<=532 s_good<=41 -39 -236 99 w_low<=-1044 upper<=125 win8<=575 879 214 162 8
    titlecov<=340 h_26<=0 h_60<=0 -75 248 h_4<=0 183 -398 psure<=411 win8<=703 161 psure<=355 83 -702 259
    s_count<=80 cumbefore<=687 s_first<=5 -454 76 -87 tag<=9 w_low<=-875 -536 pg_h_article<=179 225 -474 \
    c2_gshare<=22 418 -507
    titlecov<=146 cs3<=898 h_60<=1 c0_good<=750 -51 s_share<=56 20 -336 483 win8<=472 sigm<=74 -267 513 14 80
    s_count<=402 a_footer<=11 -475 pm<=250 180 p3<=0 -394 a_form<=16 c1_gshare<=8 -524 cm4<=550 -375 427 18 -500
    cumbefore<=860 h_13<=1 hid<=0 s_count<=14 7 sec_head<=578 195 -97 -211 ld<=100 -530 400 cm5<=846 -163 138
    h_4<=0 pg_h_article<=899 b1_rel<=-23 untilcontent<=63 94 763 -20 167 prevh<=25 win8<=260 -416 h_9<=0 279 -615 \
    -476
    pmax<=994 cs3<=951 c1_ld<=8 pm<=184 380 pm<=450 sigm<=738 -299 144 246 -78 181 h_13<=1 -52 -621
    boil<=7 pmax<=984 psure<=415 b1_lca<=18 -87 332 266 b1_lca<=16 cs1<=10 102 p<=987 -107 194 -223 -658
    phead<=4 -210 n1_ld<=875 s_count<=100 c2_ld<=771 20 -345 w_low<=-149 pg_good<=454 cs1<=21 463 -297 -583 488 116
    a_footer<=23 -436 win8<=39 -234 pbytes<=21053 pconf<=931 67 c0_ld<=789 cumbefore<=791 n1_tag<=18 138 -125 -146 \
    -259 -347
    titlecov<=215 boilrate<=100 -9 -282 w_low<=-50 pg_long<=68 b1_lca<=3 -260 279 pg_good<=527 37 233 s_first<=246 \
    -561 303
    c1_ld<=8 26 h_26<=0 upper<=50 sigm<=799 -42 sigm<=906 w_own<=463 -1811 79 p1<=60 -777 131 -63 101
    pmax<=995 bpos<=721 b0_rel<=12 cs1<=714 -47 end<=0 w_low<=-403 -437 278 303 ld<=72 525 -12 173 -88
    titlecov<=340 h_26<=0 gpos<=750 cumbefore<=791 -32 -353 84 s_share<=240 43 408 sec_head<=324 161 s_good<=106 \
    -513 312
    s_good<=921 c2_gshare<=878 s_good<=132 s_share<=76 -41 cm5<=240 -146 237 pg_long<=163 76 -204 91 \
    pg_h_article<=738 -46 335
    pg_long<=706 s_first<=16 s_count<=88 -427 cm0<=306 -347 484 cm0<=982 -9 prevh<=45 h_21<=1 283 -471 -555 -191
    p<=965 pm<=205 107 h_21<=0 -29 end<=0 -106 h_21<=1 -901 126 w_low<=0 187 n1_ld<=348 379 -774
    boil<=5 a_form<=0 -489 w_low<=-528 hid<=0 88 -223 s_first<=356 c0_good<=787 -65 -304 c0_ld<=11 126 -217 -472
    psure<=456 cm5<=383 pm<=170 h_0<=0 -249 867 cs3<=898 cs3<=69 -131 -497 134 69 w_low<=-1 -47 -493
    pg_long<=163 -55 b1_rel<=-8 381 h_21<=0 63 cs1<=18 pg_long<=298 phead<=793 94 -750 416 cm0<=859 -96 -704
    ui<=439 w_low<=-22 pg_ld<=275 n1_ld<=502 46 prevh<=20 100 565 -19 pg_long<=405 38 s_share<=135 -10 -580 -328
    s_count<=11 pmax<=995 pbytes<=3535 -59 phead<=743 332 -181 -175 cs3<=966 phead<=13 -244 39 sigm<=667 775 76
    sigm<=919 -25 pg_p<=293 s_share<=103 pg_titleh<=129 -624 147 371 end<=0 s_good<=291 253 s_count<=15 -722 30 105
    upper<=153 pg_long<=36 -240 b1_lca<=4 sec_head<=927 128 371 dupord<=0 untilcontent<=77 cm1<=139 985 97 -404 \
    -647 -39
    pbytes<=4114 sigm<=703 pmax<=794 246 -155 c1_gshare<=181 phead<=894 -141 231 ld<=705 203 -460 phead<=40 289 34
    pmax<=933 cm5<=437 afterh1<=54 232 pg_h_article<=931 h_21<=0 -300 s_count<=143 c1_gshare<=107 430 -445 -543 510 \
    322 -17
    sec_ld<=35 64 win8<=723 cm5<=360 pg_p<=254 -153 64 behind5<=903 cumbefore<=422 untilcontent<=2 76 343 29 -313 \
    -130
    behind5<=2 -273 b1_rel<=-50 252 sigm<=919 s_good<=341 -19 linkrun<=0 h_0<=0 -739 44 pm<=399 384 -257 80
    titlecov<=84 psure<=453 cm5<=462 pg_titleh<=935 -183 126 83 -161 win20<=305 cm2<=214 b0_lca<=8 514 -104 73 9
    """
}
