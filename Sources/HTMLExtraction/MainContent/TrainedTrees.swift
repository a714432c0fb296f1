// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <aside -3000
    <blockquote 575
    <descriptionList 280
    <details -121
    <div -7
    <figcaption -1436
    <figure -366
    <footer -4966
    <form -8
    <header -1029
    <heading1 -212
    <heading2 431
    <heading3 90
    <heading4 2
    <main 649
    <nav -3414
    <orderedList 585
    <paragraph 2058
    <preformatted 2128
    <section 309
    <select -2580
    <table 256
    <unorderedList -32
    abstract 1500
    acc -18
    accordion 254
    action -1211
    actions -1188
    active 425
    ad -352
    ae 1096
    alert -522
    align 64
    all -508
    alternative -111
    and 34
    animate 1342
    answer 221
    app -476
    archive -566
    art -83
    article -37
    articlebody 832
    articles 299
    as 13
    attachment -236
    attribution -94
    author -1788
    auto -323
    autor -62
    background 92
    banner -446
    bar -1904
    base -61
    bb -163
    bd 343
    before -671
    below -240
    between -134
    bg 23
    big -522
    bio -639
    bl -192
    black -69
    bloc -60
    block -184
    blockquote 785
    blocks 1093
    blog 85
    body 344
    bodycontent -448
    border 20
    bottom -299
    box -188
    bp 52
    breadcrumb -501
    breadcrumbs -1035
    break 76
    breaking -512
    browse 139
    browser -480
    btn -784
    business 124
    button -1259
    buttons -696
    bx 409
    byline -1542
    ca -108
    calendar -95
    canvas 266
    caption -1178
    car 655
    cards -273
    carousel -121
    cart -413
    cat -277
    categories -516
    category 91
    ce 54
    cell -169
    cf 119
    chapter 386
    check 271
    ci 226
    classic -78
    clear 214
    clearfix 26
    cli 221
    click -184
    cnt -110
    code -346
    col -36
    collection 206
    colors -435
    column -55
    columns 92
    comment -780
    commentlist -3210
    comments -239
    community -498
    complementary -1078
    component -391
    con 97
    consent -1444
    contact -466
    contain -1238
    container -123
    content 261
    contentbox 883
    contents 761
    contentwrapper -87
    context 80
    controls -742
    cookie -1294
    cookiebanner -112
    copyright -1210
    count -248
    create 1
    credits -712
    css 69
    cta -355
    ctrl -427
    custom -583
    customer 256
    dark 352
    data 56
    date -650
    db 287
    de -321
    default -86
    desc -93
    description 461
    desktop -98
    detail -42
    details 459
    dialog -999
    direction 479
    disclosure -1096
    display -288
    div 621
    divider -254
    doc 1120
    docs 385
    document 199
    dom -963
    drawer -251
    drop -292
    dropdown -963
    ds 101
    ef -105
    el -21
    element -53
    elementor 38
    elements 824
    embed -356
    empty -303
    entity -61
    entry 317
    error -80
    et -51
    eu -397
    even -154
    excerpt -445
    expandable -164
    facet -1295
    fade 570
    faq 750
    featured 512
    features 759
    feed 8
    feedback -884
    fg 789
    field 100
    figure -118
    filter -909
    filters -254
    first -394
    fit -609
    fixed 17
    fl -39
    flat -410
    flex -120
    flow 641
    fluid 255
    fn 33
    font -118
    footer -1850
    for -288
    form -367
    format -94
    fr 83
    frame -124
    full 33
    function -826
    fw -1052
    fx -257
    gallery 220
    gap 199
    gform -287
    global 116
    gp 15
    gr 292
    gray -772
    grey -282
    grid 70
    gs -283
    guide 108
    gutters 479
    has 124
    head -654
    header -646
    heading 216
    headline -266
    height 130
    hfeed -4
    hidden -908
    hide -192
    highlight -260
    holder 63
    home 859
    homepage 13
    horizontal -51
    hot -755
    hover -327
    hp -202
    hs 472
    id 23
    image -399
    img -171
    in -304
    index 127
    info -154
    inner 142
    instagram -772
    is -22
    item -76
    items -406
    js -136
    lang 1231
    large -44
    last -56
    latest -408
    layout 88
    lb 814
    leading 453
    left 48
    level -85
    light -774
    line 351
    link -1423
    linklist -631
    links -805
    list -41
    listing 157
    load -1476
    location 282
    logo 176
    loop -123
    ls -143
    main 132
    map -241
    margin -32
    markdown 231
    market 284
    max -18
    mb -189
    md 96
    media -151
    medium -180
    member -281
    members 194
    menu -969
    message 2
    meta -579
    metadata -159
    middle 73
    mini -580
    ml 91
    mm -497
    mobile -84
    mod -308
    modal -1194
    mode -321
    model -109
    module -100
    more -490
    most -1931
    ms -564
    msg 179
    mt -98
    mx 941
    name 456
    native -99
    nav -630
    navbar -171
    navigation -1467
    news -222
    newsletter -1384
    next -176
    no -59
    node -80
    none -104
    not 485
    note -253
    notice -2325
    nowrap -33
    nv -625
    odd 284
    offcanvas -93
    offset 191
    old -121
    on 742
    only 116
    open -200
    opt -511
    outer 99
    overflow 430
    overlay -742
    pad 382
    padding 207
    page -37
    pages -334
    pagewrapper -62
    pagination -1315
    pane 547
    panel -81
    panels 73
    paragraph 443
    parent 513
    payment -364
    paywall -241
    pb 110
    pinterest 617
    player -418
    podcast -162
    poll -319
    popover -956
    popular -359
    popup -1160
    portal -217
    portlet -185
    pos -17
    post 118
    posts -193
    pp -53
    preview 102
    price 205
    pricing 2
    primary -119
    print -529
    privacy -624
    prod 669
    product 45
    products 229
    profile -397
    promo -2119
    prose 67
    pt -99
    pub 361
    px 82
    py -80
    question 28
    quick -265
    quote 7
    rail -146
    rating -441
    rd -86
    reading -163
    recommended -790
    references -321
    region -328
    register 156
    rel -39
    related -3248
    relatedposts -352
    relative -187
    reply -364
    reset -536
    resources -213
    respond -1281
    result 640
    results 487
    rev -571
    reveal 1087
    reverse -63
    review -669
    reviews -888
    rich 870
    right -315
    root 312
    rounded -163
    row 154
    rss -74
    rte 13
    safe -1536
    sc 64
    screen -171
    scrollable 25
    scrollbar -1568
    scroller 374
    search -111
    secondary -590
    sect 348
    section 128
    select 124
    selection 446
    self -188
    seo 113
    service -35
    settings 415
    sf 72
    share -1097
    sharing -535
    shipping -214
    shop -234
    short 396
    sidebar -891
    signature -637
    signup -255
    single 114
    site -234
    size -328
    skin 226
    skip 273
    sky -458
    slide -368
    slider -528
    sm -55
    small -253
    snippet -522
    social -965
    software 168
    sp -131
    spacing 691
    span -113
    special -139
    spotlight 502
    ss -198
    standard -651
    start 302
    sticky 705
    store -51
    stories 473
    style 515
    styled 271
    su -562
    submenu -430
    submission 1564
    subscribe -874
    subscription -435
    summary 267
    super -154
    sw -263
    swiper -9
    switch -771
    tab -188
    table 88
    tabs -47
    tag 8
    tags -1055
    tax -418
    tb -856
    teaser -1664
    template 138
    testimonial -500
    text 424
    textwidget -1268
    the 507
    thread -474
    three -410
    thumbnail -535
    title -6
    tl -691
    to 238
    toc -506
    toggle -22
    toolbar -631
    top -249
    tp 232
    track 98
    transparent 368
    travel -113
    tw -283
    twitter 442
    type 174
    typography 533
    ul -734
    under 184
    up -9
    user -421
    values 127
    variants -614
    vc -134
    video -972
    view 254
    views -270
    visual -75
    vp 858
    wc 230
    wd 600
    well -110
    white 95
    widget -311
    width 49
    window -494
    with 455
    woocommerce 618
    world 424
    wp -471
    wpb -60
    wrap -138
    wrapper -191
    write 245
    wt -103
    wysiwyg 208
    xl 154
    xs 117
    zone -250
    """

  static let first: StaticString = """
    s_good<=267 c3_ld<=249 b0_lca<=0 w_own<=2 a_li<=0 406 -520 305 w_own<=-127 -1108 b0_rel<=17 -397 -964 h_4<=0 \
    -868 -1297 w_own<=325 h_6<=0 275 -752 a_li<=10 -7 695
    w_path<=-458 w_path<=-4794 -910 s_good<=620 -674 134 end<=0 sec_ld<=341 ld<=363 s_share<=4 -97 561 -302 \
    s_count<=18 -391 135 s_share<=74 pg_h_article<=681 pg_h_article<=95 791 233 -25 902
    c2_gshare<=11 c3_ld<=48 w_path<=604 -319 478 w_path<=-2550 -805 w_path<=108 -526 prevlong<=67 -372 h_8<=0 508 \
    -368 w_path<=735 w_path<=-5816 -836 w_path<=-2215 -710 b1_lca<=4 145 -526 751
    s_good<=90 r_ld<=456 tag<=12 c4_ld<=135 boilrate<=26 284 -426 -274 -482 a_main<=20 tag<=2 340 -463 -674 \
    a_footer<=12 -844 br<=16 n-1_end<=0 n1_ld<=533 491 44 683 -746
    w_path<=-4794 -715 c1_gshare<=29 linkrun<=1 ui<=383 383 -750 bpos<=818 pg_li<=25 245 pg_good<=170 234 -342 -545 \
    b1_lca<=0 h_9<=1 589 -276 bpos<=739 w_own<=141 -458 404 -522
    w_path<=2190 s_good<=496 linkrun<=2 w_own<=-780 -600 w_path<=283 b0_rel<=1 h_20<=0 150 -424 -638 327 \
    w_path<=-813 -646 pg_p<=464 54 -405 w_path<=-5282 -634 upper<=550 458 -460 594
    s_good<=193 w_path<=2584 w_path<=-1109 a_main<=22 -299 -647 pg_h_article<=2 330 s_share<=16 -463 b0_lca<=4 77 \
    -362 422 w_path<=1334 w_path<=-1634 a_main<=34 63 -640 hid<=0 361 -790 590
    w_path<=0 a_main<=21 b0_rel<=0 a_form<=5 -662 prevh<=87 s_share<=22 -187 430 -424 -574 w_path<=-3672 -635 -363 \
    s_share<=12 -180 gpos<=867 afterh1<=-9 -203 501 c0_ld<=692 152 -411
    w_low<=-2145 -542 end<=0 s_share<=39 pg_h_article<=480 a_h<=1 337 -245 -509 r_ld<=701 pg_h_article<=14 465 61 \
    h_21<=1 -273 612 b0_lca<=1 486 sec_ld<=34 457 pg_h_article<=294 219 -444
    w_low<=-891 b1_rel<=2 c4_words<=57 -471 tag<=2 h_0<=0 -169 c1_share<=186 -78 528 -306 -584 c0_good<=865 dup<=10 \
    pg_long<=211 305 c2_ld<=121 165 -428 -615 linkrun<=3 539 257
    w_path<=1136 w_path<=197 c1_ld<=676 pg_long<=63 28 s_good<=847 -348 663 h_21<=0 -519 n1_tag<=15 -466 391 h_9<=1 \
    pg_long<=115 333 -83 -1035 s_good<=46 pg_long<=35 468 47 465
    s_good<=267 a_nav<=16 -584 w_low<=-723 pg_h_related<=671 w_low<=-3080 -563 -224 322 linkrun<=0 431 b0_rel<=1 \
    n2_ld<=-1 -808 s_count<=1 -118 330 -243 w_low<=-608 h_0<=0 -139 370 442
    w_low<=-1837 sec_ld<=96 w_own<=3 -481 pos<=448 518 -284 -502 sec_ld<=176 n1_tag<=16 boil<=7 380 -2089 h_20<=1 \
    69 -864 pg_titleh<=447 h_4<=0 309 -428 b1_rel<=5 -101 -523
    r_ld<=679 b1_lca<=1 boilrate<=50 b0_rel<=11 n-1_tag<=4 h_17<=1 385 -681 s_count<=7 -109 dupord<=0 405 -206 -357 \
    -346 bpos<=780 -58 -522 h_4<=0 prevlong<=77 -534 24 -559
    b0_lca<=1 n1_tag<=15 h_9<=0 boilrate<=59 copyright<=0 343 -1054 -340 -304 -51 h_4<=0 bpos<=453 prevh<=12 \
    afterh1<=0 -503 348 -242 prevlong<=63 -514 pg_ld<=763 -242 642 -536
    end<=0 h_26<=1 c0_ld<=957 tag<=16 -9 -326 -430 pg_h_article<=60 590 pg_stop<=207 474 -326 c3_gshare<=443 \
    pg_h_article<=3 301 gpos<=663 77 -440 s_count<=90 337 a_li<=13 -1743 -101
    w_low<=-2573 -462 s_good<=620 pg_stop<=159 382 pg_titleh<=718 s_share<=20 -114 h_26<=0 c1_ld<=56 283 -23 704 \
    upper<=198 36 -339 ld<=560 h_9<=1 h_35<=1 421 -864 -525 -1096
    s_share<=74 pg_h_article<=391 sec_ld<=220 h_31<=1 h_20<=1 244 -516 -361 -284 -404 h_4<=0 a_main<=24 dup<=7 402 \
    -751 gpos<=595 259 h_20<=0 71 -415 a_li<=10 -572 180
    n-1_end<=0 w_low<=-2357 -416 s_count<=12 s_first<=789 pg_h_article<=1 end<=0 -48 385 -179 -531 a_ul<=9 0 \
    c4_words<=13 -772 346 tag<=17 h_13<=1 bpos<=780 351 -65 -771 -80
    h_4<=0 boilrate<=12 s_first<=761 pg_titleh<=436 336 tag<=15 n1_ld<=105 ld<=583 292 -178 prevh<=20 -12 -492 -190 \
    pg_blocks<=341 -334 106 b0_lca<=1 -134 -500 h_60<=0 -433 670
    end<=0 a_main<=22 a_form<=21 -604 dupord<=3 188 -617 b0_lca<=1 h_9<=0 -32 -635 -299 c1_gshare<=191 \
    pg_h_article<=3 311 pg_meddepth<=10 bpos<=519 -99 -492 118 h_35<=1 347 -873
    hid<=0 w_low<=-4761 -494 w_low<=-2357 h_15<=0 -311 179 pg_h_article<=60 n2_end<=-1 -575 248 h_0<=1 h_0<=0 -378 \
    sec_head<=56 54 -356 end<=0 pg_titleh<=550 495 -234 315 -517
    s_count<=6 prevh<=8 s_ld<=90 8 -244 -335 a_li<=5 c0_ld<=727 84 h_21<=1 -410 337 pg_h_body<=334 408 ld<=465 \
    separators<=4 h_20<=0 303 afterh1<=15 405 -288 -762 -169
    w_path<=503 w_path<=-2957 -386 pg_blocks<=395 pg_long<=106 124 s_first<=412 h_33<=0 -142 387 -357 hid<=0 397 \
    -391 dup<=1 hid<=0 upper<=360 290 pg_long<=35 387 -75 -409 -295
    s_count<=3 gpos<=782 titleov<=15 a_h<=2 115 -409 69 -458 w_low<=-2924 a_main<=12 226 a_main<=25 358 -499 dup<=3 \
    gpos<=746 a_h<=0 718 s_bytes<=27 -91 281 -29 -320
    h_4<=1 s_share<=30 pg_plainh<=35 -216 299 hid<=0 h_9<=0 linkrun<=4 s_first<=813 248 -156 gpos<=595 154 \
    pg_h_body<=14 h_20<=1 556 -1621 -452 h_15<=1 -269 890 -407 -492
    w_path<=197 hl<=1 pg_p<=149 h_25<=0 125 -461 sec_head<=77 -180 -511 gpos<=223 550 -61 n1_ld<=692 words<=17 \
    a_li<=9 301 s_bytes<=107 35 -497 256 pg_good<=643 33 -501
    boilrate<=27 w_low<=-3299 -309 ui<=723 linkrun<=3 dup<=8 dup<=1 pg_h_comment<=52 br<=30 272 -589 -35 -113 -484 \
    pg_titleh<=510 h_2<=0 h_26<=1 -170 578 385 -190 -587 -351
    boil<=1 w_path<=-656 pg_li<=25 pg_titleh<=436 663 -59 prevh<=12 -99 -357 dupord<=0 s_first<=0 -618 i_date<=0 \
    pg_good<=271 326 c0_ld<=583 n-1_end<=0 56 276 -261 -671 -230 -412
    h_60<=1 pg_h_article<=257 h_26<=1 titlecov<=137 w_path<=-1634 -369 19 210 422 s_good<=877 h_13<=1 n-1_tag<=9 \
    gpos<=550 131 -252 -336 s_good<=248 -451 -1884 393 separators<=5 510 -761
    w_own<=-707 -314 upper<=181 h_16<=1 boilrate<=26 242 -76 n-1_end<=0 -574 379 h_9<=1 copyright<=0 gpos<=663 \
    prevh<=14 pg_h_forum<=179 169 -251 bpos<=305 -355 81 -168 -872 -603
    a_footer<=27 -550 upper<=166 h_20<=1 h_16<=1 215 -395 prevhl<=1 228 sec_bytes<=1796 -345 -1248 a_h<=2 221 \
    pg_long<=106 s_last<=589 -240 140 s_first<=34 -568 w_low<=-945 -278 -49
    pg_h_comment<=18 prevh<=69 83 h_21<=1 pg_stop<=207 -81 -428 485 h_13<=1 bpos<=325 separators<=6 c0_good<=689 \
    -104 357 -1188 h_27<=1 s_good<=648 -257 185 -1026 pg_good<=688 -287 -1305
    titlecov<=274 s_count<=5 a_section<=22 -26 -311 afterh1<=0 -409 pg_p<=198 r_blocks<=10 544 nexth<=15 \
    pg_h_forum<=4 562 48 -30 b1_rel<=10 s_good<=111 184 -19 pg_good<=203 427 -463 156
    titlecov<=114 s_count<=3 -279 h_4<=0 dup<=1 pg_h_body<=241 289 9 -171 c2_share<=312 -409 438 copyright<=0 \
    s_count<=90 s_count<=18 pg_h_article<=508 171 -53 h_15<=0 223 988 -411 -811
    a_main<=19 ui<=830 upper<=360 224 a_h<=3 271 pg_stop<=136 564 -181 -603 w_path<=-4794 -393 pg_titleh<=447 157 \
    h_2<=0 -256 pg_p<=164 169 h_0<=1 -220 c0_words<=221 -278 376
    h_60<=1 pg_good<=230 h_2<=0 -52 s_last<=400 -160 377 linkrun<=2 w_low<=-386 w_low<=-945 a_section<=13 58 -273 \
    148 195 pg_plainh<=37 pg_h_article<=451 -83 prevhl<=2 -188 -460 244 412
    hid<=0 a_footer<=18 -525 copyright<=0 s_bytes<=12 -161 pg_p<=95 268 n-1_words<=10 pg_long<=411 18 n1_ld<=558 \
    -86 h_20<=1 -218 -1159 ld<=85 215 h_35<=0 -9 -1009 -687 -398
    s_first<=26 c3_blocks<=110 -506 145 pg_h_article<=1 ui<=298 c2_ld<=714 223 -63 -443 h_60<=0 h_26<=0 \
    titlecov<=84 -236 -6 pg_titleh<=702 h_4<=0 460 -558 -39 separators<=7 309 -594
    gpos<=836 ui<=728 a_h<=1 titlecov<=781 286 -273 afterh1<=-60 -531 i_date<=0 afterh1<=-1 -367 boil<=3 \
    titlecov<=232 h_60<=1 6 497 181 -403 -547 -528 pg_long<=0 138 -259
    h_25<=0 a_section<=16 a_form<=6 -456 pg_h_comment<=1 265 n-2_end<=0 h_27<=1 -184 -940 183 b1_lca<=2 boil<=10 \
    i_date<=0 n1_ld<=900 82 -120 -618 -830 h_16<=0 -188 210 -220
    hid<=0 copyright<=0 w_path<=-4447 pg_li<=4 558 -341 pg_plainh<=25 s_count<=7 pg_pre<=12 pg_h_article<=372 \
    h_23<=0 titleov<=50 -103 216 -955 c1_share<=68 -349 -16 331 112 211 -684 -341
    pg_titleh<=379 sec_head<=84 pg_h_related<=0 h_15<=0 141 556 -63 323 n-1_end<=0 a_blockquote<=1 541 a_main<=34 \
    c3_ld<=16 207 -84 boilrate<=0 -133 -411 ld<=285 126 c1_gshare<=260 -74 -785
    ui<=716 gpos<=854 sec_bytes<=2860 pg_blocks<=217 pg_long<=174 119 -80 prevhl<=0 -413 209 end<=0 -245 \
    c1_share<=75 -142 210 s_share<=101 -284 h_20<=0 r_ld<=940 237 -421 -410 -473
    a_footer<=27 -520 sec_bytes<=13107 r_ld<=701 dup<=2 pg_blocks<=439 s_count<=14 n-1_end<=0 -75 118 h_35<=0 290 \
    -927 271 -194 pg_p<=45 245 r_gshare<=265 -317 360 pg_titleh<=574 166 -576
    ui<=941 a_footer<=18 -516 h_35<=0 afterh1<=-21 -364 a_form<=5 -334 i_date<=0 pg_h_article<=38 154 pg_p<=413 \
    pg_h_body<=157 413 22 b0_lca<=0 8 -257 -497 h_36<=1 -12 -891 -468
    gpos<=729 s_count<=104 a_form<=0 -480 prevhl<=0 s_first<=87 -483 57 pg_blocks<=375 44 dup<=3 310 -244 -368 \
    s_first<=151 177 h_6<=0 bpos<=696 116 r_ld<=92 -37 -291 -427
    h_4<=1 h_25<=0 pg_h_comment<=3 hid<=0 84 -266 pg_h_body<=3 636 h_0<=1 h_13<=0 tag<=19 pg_h_body<=862 pg_li<=173 \
    -381 19 305 -489 -736 45 pg_pre<=203 -134 -1292 -400
    h_60<=1 pg_h_forum<=179 w_high<=343 -164 a_table<=5 438 titlecov<=302 prevlong<=85 upper<=166 42 -186 \
    pg_article<=0 222 -212 h_6<=0 230 -239 s_last<=722 11 -433 separators<=7 400 -642
    h_26<=1 r_ld<=774 h_17<=0 c5_share<=993 titlecov<=155 c1_gshare<=0 pg_h_forum<=53 s_share<=43 -28 347 -310 \
    h_36<=1 nexth<=52 23 -257 -342 109 -290 -390 -222 s_share<=39 -39 353
    s_count<=1 -218 a_h<=1 297 h_23<=1 h_60<=0 pg_h_forum<=432 pg_titleh<=322 179 h_9<=1 c1_ld<=8 h_31<=0 193 -175 \
    s_count<=24 -154 100 -695 h_16<=0 -419 217 324 -570
    i_date<=0 a_footer<=20 -509 ui<=353 n-1_end<=-1 -551 b0_rel<=0 s_share<=223 s_first<=126 -69 153 sec_head<=802 \
    ld<=125 105 -214 -332 h_17<=0 pg_long<=41 197 -232 968 -380 -465
    titlecov<=84 pg_meddepth<=4 216 c3_share<=778 boilrate<=42 -89 -345 h_32<=0 -128 336 upper<=198 \
    pg_h_article<=766 244 n-1_ld<=659 160 prevh<=39 -391 440 r_good<=646 r_blocks<=14 -144 221 -137
    h_23<=0 gpos<=507 br<=25 s_bytes<=19 h_27<=0 -158 475 125 -593 pg_h_body<=954 c3_blocks<=178 pg_p<=413 -25 \
    pg_h_article<=1 30 -259 199 c4_ld<=342 305 -271 pg_h_product<=719 -10 -1298
    h_25<=0 h_27<=1 upper<=286 r_good<=331 -38 h_36<=1 190 c3_good<=153 900 h_60<=1 -283 550 pg_stop<=241 h_15<=0 \
    19 392 -117 pg_h_comment<=18 2 -832 h_1<=1 -370 39
    pg_h_comment<=5 gpos<=614 sec_ld<=962 prevhl<=0 -193 91 410 c4_ld<=108 36 c3_gshare<=591 -255 r_good<=550 265 \
    -154 s_first<=511 s_first<=30 -539 separators<=1 27 c3_gshare<=927 123 -663 -291
    w_low<=-945 pg_meddepth<=9 pg_h_related<=8 pg_h_body<=75 s_good<=18 433 -170 -144 -310 a_section<=20 \
    w_path<=283 365 -171 h_16<=0 -132 227 a_li<=7 c2_ld<=843 299 -154 linkrun<=0 176 -29
    hid<=0 separators<=4 boilrate<=121 h_4<=1 a_blockquote<=1 475 pg_good<=335 pg_article<=16 152 -366 c1_ld<=34 \
    h_17<=0 h_23<=0 87 -396 -475 c3_blocks<=212 -129 368 -315 -295 -362 -249
    h_25<=0 i_date<=0 c1_ld<=48 h_17<=1 h_13<=1 a_form<=17 -186 122 -416 r_blocks<=36 -587 533 h_35<=0 h_9<=1 \
    h_38<=0 sec_bytes<=4674 -48 185 493 -456 -491 -460 -193
    afterh1<=0 -253 a_footer<=9 -495 hid<=0 pg_h_body<=408 pg_good<=230 233 pg_li<=134 c1_ld<=93 311 -11 h_35<=0 \
    -39 -711 separators<=6 h_1<=0 -181 26 -578 h_31<=0 -42 -523
    n2_end<=-1 -465 c4_share<=995 w_path<=-4072 h_26<=1 -282 pg_linkh<=39 614 -139 dupord<=4 s_count<=20 b0_rel<=1 \
    34 -160 s_count<=50 252 20 -300 tag<=2 pg_linkh<=203 -1065 -289 -83
    c4_words<=17 -327 bpos<=651 a_h<=1 187 s_share<=52 afterh1<=-1 -371 a_table<=7 286 -76 54 s_bytes<=91 \
    s_share<=88 -78 161 ld<=200 pg_li<=354 -184 184 c1_gshare<=13 -40 -782
    copyright<=0 s_first<=0 -477 a_form<=5 -288 c2_share<=760 pg_p<=198 117 pg_titleh<=820 n-1_tag<=3 89 -59 \
    w_high<=1976 h_6<=0 -172 -652 c3_share<=67 -303 h_6<=0 217 -378 208 -630
    a_nav<=11 -464 pg_h_related<=6 a_section<=14 178 21 b1_rel<=-44 358 c1_gshare<=714 a_table<=6 387 pg_long<=211 \
    s_good<=878 hid<=0 17 -475 -880 -197 c0_words<=200 -127 s_good<=124 -470 380
    s_count<=2 -128 h_26<=1 c1_ld<=0 h_17<=0 pg_h_body<=650 dupord<=0 295 -204 c5_ld<=62 -61 248 -551 h_35<=0 \
    pg_plainh<=30 c3_share<=93 -241 s_bytes<=91 150 -71 229 -466 249
    w_path<=-4072 h_17<=1 prevhl<=0 pg_li<=74 564 -224 -328 b1_rel<=20 -234 1204 a_blockquote<=1 450 pg_meddepth<=4 \
    pg_h_related<=14 344 -198 h_9<=1 c5_share<=997 15 n1_ld<=888 -122 -541 -413
    h_60<=0 a_blockquote<=5 370 dup<=10 pg_plainh<=21 h_36<=1 -10 h_38<=0 c3_good<=859 -41 -469 747 h_20<=0 \
    pg_article<=6 189 -189 b1_lca<=18 h_0<=0 -418 281 -609 -307 184
    boilrate<=31 a_h<=3 151 s_share<=5 -261 a_main<=21 a_li<=13 265 h_21<=0 r_gshare<=62 -135 h_36<=1 316 -243 -220 \
    h_2<=0 -127 20 h_20<=1 -115 c3_blocks<=57 -312 -1692
    a_footer<=23 -463 s_count<=1 -144 h_23<=0 c4_words<=14 -405 copyright<=0 ld<=94 100 s_ld<=101 a_section<=5 \
    -1030 -182 s_bytes<=14 -251 83 -526 pg_h_article<=607 h_1<=0 238 -1250 368
    boilrate<=59 s_share<=749 dup<=6 a_h<=2 c2_ld<=680 171 -82 titlecov<=558 c5_share<=993 c3_blocks<=12 \
    c4_share<=42 54 pg_ld<=341 pg_h_product<=435 -187 -614 88 37 -191 200 -293 363 -182
    pg_stop<=237 c4_words<=51 s_count<=18 nexth<=29 h_31<=0 103 -435 -357 pg_article<=6 163 -415 149 n-1_tag<=15 -1 \
    b0_dist<=2 -371 s_last<=689 pg_h_body<=862 pg_h_body<=676 85 -325 369 -190
    h_9<=1 linkrun<=2 i_date<=0 h_23<=0 pg_h_forum<=234 c0_ld<=233 147 -146 -160 pg_h_product<=33 253 -829 -598 \
    r_good<=921 afterh1<=-4 -306 s_first<=10 -410 3 -260 pg_good<=738 -542 68
    pg_titleh<=436 78 n2_end<=-1 -595 dup<=7 pg_h_body<=453 sec_ld<=20 c2_ld<=279 310 -540 h_35<=0 11 sec_ld<=63 \
    310 -516 c3_share<=914 n-1_end<=0 -170 -18 r_blocks<=11 402 -228 -381
    pg_pre<=15 c5_share<=993 pg_stop<=159 h_4<=0 263 -292 n1_tag<=11 c0_words<=402 pg_plainh<=32 -75 276 \
    pg_h_product<=719 221 -444 -132 -221 prevh<=67 pg_plainh<=96 367 -522 h_36<=0 23 -1206
    copyright<=0 hid<=0 bpos<=584 h_36<=0 h_9<=0 dupord<=0 w_low<=-723 a_main<=18 pg_blocks<=177 -210 262 -170 \
    words<=25 13 307 -268 -300 157 n-2_end<=0 -88 77 -214 -508
    upper<=315 dup<=7 c2_gshare<=905 h_27<=1 h_36<=1 91 s_ld<=616 -225 341 c2_gshare<=828 pg_h_article<=49 165 -292 \
    -1568 r_good<=276 -132 292 -350 c4_words<=173 h_8<=0 31 -148 -199
    separators<=6 h_60<=0 a_footer<=13 -467 pg_titleh<=563 61 a_section<=16 r_blocks<=54 -6 295 c3_blocks<=48 \
    c1_gshare<=238 h_38<=0 -213 367 words<=24 -237 252 85 h_60<=1 -17 369 -358
    sec_bytes<=13107 c4_words<=17 -293 pg_blocks<=424 pg_meddepth<=5 pg_li<=41 325 34 titlecov<=184 -78 end<=0 -85 \
    162 h_27<=0 pg_h_forum<=40 157 s_bytes<=235 -366 424 436 a_table<=4 459 -293
    ui<=883 dup<=1 gpos<=867 bpos<=19 -327 sec_bytes<=1685 h_1<=1 r_good<=646 120 -49 195 -15 pg_li<=41 163 -196 \
    h_15<=0 -47 h_32<=0 gpos<=357 -90 -1426 -199 -333
    pg_h_article<=670 w_high<=230 -189 afterh1<=51 h_36<=1 55 342 -7 b0_lca<=3 c3_good<=867 pg_h_article<=916 \
    s_last<=879 boilrate<=35 r_ld<=571 118 -324 -375 -366 266 h_13<=1 -101 -696 -347
    n2_end<=0 ui<=336 pg_p<=149 104 pg_h_body<=994 -86 204 -325 h_13<=0 prevh<=27 upper<=375 r_ld<=701 198 -242 \
    n-1_end<=0 -120 179 -98 s_first<=313 150 sec_bytes<=1338 113 -648
    s_count<=22 pg_meddepth<=18 h_60<=1 -47 boil<=3 299 -478 413 h_21<=1 h_2<=0 pg_h_related<=3 -19 -464 \
    sec_head<=104 268 pg_h_related<=2 h_13<=0 -444 409 h_32<=0 -322 270 358
    s_share<=749 n-2_end<=-1 -427 a_footer<=21 -434 hl<=0 prevhl<=4 s_share<=7 -145 s_first<=72 -185 \
    pg_meddepth<=11 -2 188 c3_ld<=5 h_0<=0 -248 537 -372 97 br<=12 423 -527
    copyright<=0 n2_end<=-1 -378 n1_tag<=14 a_footer<=13 -424 s_count<=108 boil<=8 58 -492 a_li<=6 -476 \
    c3_share<=57 -324 316 pg_p<=198 82 c1_ld<=968 -157 sec_head<=552 361 -206 -365
    h_60<=1 n-1_tag<=0 copyright<=0 h_33<=0 57 h_36<=1 432 -261 -510 pg_h_article<=372 h_23<=0 n-2_end<=0 -12 179 \
    h_2<=0 511 -681 h_36<=1 -95 -315 h_27<=1 328 -431
    sentences<=12 s_first<=813 s_first<=14 -310 c3_share<=968 c4_share<=996 dupord<=0 53 h_15<=0 -55 c5_share<=285 \
    -72 -768 pg_ld<=397 -577 240 303 s_count<=22 pg_h_body<=983 -250 303 454 -399
    a_footer<=14 -382 pg_h_body<=954 pg_h_body<=298 60 ld<=230 s_last<=641 64 h_27<=1 separators<=6 pg_linkh<=53 75 \
    sentences<=9 -174 847 -700 -435 pg_titleh<=639 -2 -399 sentences<=16 200 -422
    s_first<=789 pg_meddepth<=12 a_blockquote<=1 477 dup<=1 -3 c0_gshare<=20 s_last<=821 a_h<=3 142 -273 121 -510 \
    b1_lca<=9 175 -435 w_path<=1136 -257 b0_rel<=1 h_0<=1 351 -246 -277
    h_25<=0 pg_h_related<=509 tag<=3 prevlong<=0 88 sec_ld<=157 -173 13 c1_ld<=676 101 -71 180 h_60<=1 afterh1<=30 \
    pg_h_related<=63 235 -334 a_main<=13 27 sec_bytes<=7131 -297 -889 365
    a_h<=3 gpos<=895 h_8<=1 191 -167 -207 r_ld<=743 pg_li<=60 h_25<=0 127 -307 c4_share<=893 prevh<=21 h_13<=0 \
    tag<=17 99 -93 -292 -159 -249 c1_ld<=676 -563 -68
    c3_blocks<=212 c4_ld<=82 pg_li<=236 h_23<=0 pg_p<=413 131 pg_linkh<=247 pg_h_forum<=276 77 -472 pg_linkh<=391 \
    -484 -76 -458 181 c3_good<=843 -17 -261 pg_li<=100 333 pg_li<=282 181 -392
    n1_end<=0 pg_h_comment<=659 s_bytes<=215 pg_plainh<=26 s_first<=26 -275 pg_h_article<=702 23 pg_h_body<=45 \
    pg_h_related<=0 420 -148 -254 115 end<=0 c4_share<=159 101 -546 a_main<=16 127 -183 285 68
    pg_good<=230 h_0<=0 c0_good<=880 a_section<=13 289 c0_ld<=270 sec_ld<=96 368 5 -133 -267 a_section<=22 -216 418 \
    r_good<=181 h_1<=1 b1_lca<=12 b1_lca<=4 52 -322 -293 -318 13
    pg_good<=386 hid<=0 h_60<=1 h_38<=1 36 502 475 -251 n2_end<=0 s_bytes<=99 prevhl<=0 -294 pg_stop<=136 498 21 \
    pg_h_forum<=396 titlecov<=463 -234 -16 pg_h_article<=847 314 -153 35
    ui<=570 pg_pre<=18 pg_good<=126 h_0<=1 100 500 gpos<=526 c2_gshare<=750 49 words<=52 ld<=791 -143 -643 \
    n-1_ld<=903 298 -599 -80 sec_bytes<=3613 h_1<=0 99 509 -127 -260
    upper<=300 h_25<=0 pg_h_comment<=845 pg_h_product<=248 r_gshare<=58 -4 titlecov<=365 120 326 pos<=722 54 \
    r_gshare<=521 -545 65 459 pg_h_product<=0 63 pg_pre<=128 -132 -807 prevhl<=3 -60 115
    boil<=2 pg_stop<=159 c1_share<=30 228 linkrun<=3 151 -222 n1_tag<=12 13 h_20<=0 h_8<=0 a_li<=4 s_count<=86 \
    h_25<=0 397 -297 -436 -39 s_share<=80 -381 9 -234 -315
    s_first<=917 a_blockquote<=1 442 pg_titleh<=510 pg_h_product<=296 105 c3_ld<=947 -134 368 titlecov<=289 \
    n-1_ld<=71 boilrate<=14 -2 -216 -189 end<=0 r_ld<=122 -238 142 243 a_section<=34 270 -321
    pg_stop<=264 h_0<=0 6 c0_gshare<=16 34 345 c5_gshare<=984 b1_lca<=2 h_26<=0 -66 165 pg_long<=401 -374 -2 \
    pg_pre<=27 h_21<=1 h_6<=1 9 -706 489 boil<=8 503 -356
    a_footer<=13 -429 c2_share<=723 pg_h_body<=976 h_33<=0 pg_long<=139 16 -92 h_23<=1 a_li<=13 318 n1_tag<=19 \
    h_36<=1 255 -239 -205 -596 prevlong<=49 h_15<=1 470 -296 -16 121
    n2_end<=0 c1_gshare<=33 2 words<=33 a_h<=3 55 -249 pg_long<=354 164 h_0<=0 -338 90 c3_ld<=40 165 h_60<=0 \
    h_35<=0 linkrun<=1 107 sec_head<=158 -158 108 -517 386
    hid<=0 pg_h_comment<=950 r_good<=804 s_first<=34 -196 42 -66 boil<=1 641 -343 h_31<=1 b0_dist<=15 h_33<=0 \
    pg_titleh<=447 pg_h_forum<=17 565 -327 -412 c5_ld<=46 441 -292 -737 -577
    pg_article<=0 pg_li<=166 pg_h_forum<=47 160 pg_h_article<=294 -24 c2_ld<=62 pg_linkh<=409 -1194 -178 -16 \
    c3_blocks<=9 100 sec_head<=72 -154 114 c3_blocks<=54 pg_blocks<=234 h_38<=1 -211 478 2 123
    pg_h_article<=294 s_first<=30 -215 c4_words<=83 hid<=0 h_31<=1 w_own<=0 linkrun<=7 221 -101 pg_h_body<=933 -104 \
    283 -318 -370 linkrun<=4 h_23<=0 s_good<=227 225 -149 -449 377 -38
    w_own<=-892 c0_good<=817 -24 -450 a_nav<=15 -442 a_h<=2 107 w_path<=108 pg_h_comment<=0 h_6<=0 tag<=14 \
    r_blocks<=22 276 -119 h_40<=1 c2_share<=151 440 46 -444 -141 -101 -28
    n1_end<=0 -22 w_path<=604 154 a_ul<=2 314 r_gshare<=582 h_0<=1 hl<=1 a_main<=30 -469 h_60<=0 -145 417 232 \
    c0_ld<=533 118 -433 n-1_ld<=340 ld<=857 308 -550 -210
    s_count<=5 pg_pre<=18 h_2<=0 h_33<=0 s_last<=961 h_8<=1 58 -311 words<=81 -538 192 348 r_blocks<=66 -160 \
    pos<=577 267 -186 318 r_ld<=679 49 s_good<=137 -26 -462
    c4_words<=15 -298 a_table<=10 165 sec_bytes<=13107 pg_article<=0 pg_titleh<=591 117 c4_share<=51 242 pg_p<=82 \
    205 -121 c4_words<=108 pg_h_forum<=13 c0_good<=339 -106 -478 24 25 h_25<=0 -108 -716
    s_count<=3 c3_good<=922 pg_h_related<=1 s_bytes<=162 -16 290 -140 -275 r_blocks<=104 pg_good<=711 89 \
    w_path<=108 163 pg_h_article<=211 prevh<=28 251 pg_h_related<=6 116 -747 -182 b1_lca<=8 -9 -303
    b0_lca<=0 h_17<=1 pg_li<=211 h_27<=0 c0_words<=280 -12 126 s_first<=228 191 -448 h_35<=0 prevlong<=19 270 \
    c4_words<=108 184 c2_gshare<=251 135 -500 -394 -392 h_27<=0 -72 219
    n-1_end<=0 -17 a_article<=23 words<=31 h_1<=0 249 -46 pg_h_forum<=25 436 72 s_last<=821 pg_long<=660 90 \
    a_main<=24 -839 27 h_33<=0 sec_head<=84 words<=6 104 -373 174 237
    pg_li<=142 w_path<=283 a_form<=3 -276 prevhl<=2 272 s_first<=151 270 -135 pg_h_forum<=14 44 end<=0 -366 \
    r_ld<=49 -174 294 c0_gshare<=213 -65 w_path<=1905 h_0<=0 -237 364 427
    c3_share<=996 c3_share<=26 pg_main<=0 h_36<=1 pg_h_product<=322 -114 h_0<=0 343 -578 386 b0_rel<=42 -187 226 \
    pg_stop<=281 pg_h_product<=37 prevlong<=14 233 63 -58 -28 h_0<=0 -506 321
    c0_words<=344 s_first<=39 c3_blocks<=151 h_40<=1 -342 364 294 pg_article<=27 pg_h_related<=6 50 h_27<=0 -78 173 \
    -333 a_article<=17 h_21<=0 n-1_tag<=2 454 158 -174 upper<=400 -20 -349
    sec_bytes<=1685 prevlong<=18 90 h_13<=0 ui<=702 gpos<=614 21 -141 -386 261 pg_stop<=159 202 s_last<=109 \
    w_own<=414 -199 665 s_count<=18 pg_h_body<=971 -204 separators<=7 467 -351 -17
    n2_end<=0 br<=27 boilrate<=24 -17 -127 -440 c3_gshare<=805 separators<=1 h_33<=1 -6 222 -403 n1_ld<=200 \
    a_section<=13 c1_share<=140 -320 n1_tag<=10 174 -567 256 c1_ld<=102 -446 224
    c5_share<=647 dupord<=0 pg_linkh<=494 pg_good<=781 36 -230 c0_words<=785 pg_h_article<=372 b0_lca<=27 128 -509 \
    -264 366 w_own<=612 -66 h_2<=1 c3_good<=467 -156 -1077 53 b0_lca<=20 30 444
    pg_h_comment<=0 c3_blocks<=328 pg_article<=24 c4_share<=996 h_27<=0 15 h_16<=1 191 -342 c1_share<=54 133 \
    h_36<=1 -533 238 h_36<=1 -439 363 352 sec_head<=376 b1_lca<=4 29 -302 -214
    a_h<=2 n1_tag<=3 c1_gshare<=31 79 329 16 dup<=2 a_blockquote<=2 312 pg_pre<=0 pg_titleh<=951 -46 pg_p<=376 \
    b1_lca<=2 309 -25 -30 h_25<=0 244 -186 h_33<=0 -54 -370
    nexth<=81 boil<=5 pg_meddepth<=5 c4_ld<=467 pg_li<=41 284 a_main<=22 -574 11 450 nexth<=5 c3_blocks<=5 79 -120 \
    a_form<=41 -242 58 -524 h_26<=0 pg_meddepth<=4 144 -152 171
    c0_words<=421 c3_ld<=16 r_gshare<=37 -107 135 h_27<=0 n1_ld<=96 -97 h_4<=0 h_13<=0 c2_ld<=183 -116 \
    pg_h_forum<=8 14 219 r_gshare<=547 456 -255 -296 93 s_ld<=3 -33 248
    h_60<=0 pg_h_related<=5 pos<=399 -66 75 h_0<=1 s_good<=363 -55 -236 c1_gshare<=90 a_li<=6 304 pg_p<=669 \
    c0_good<=941 -131 -695 166 s_good<=152 -59 c0_words<=221 -59 370 153
    pg_h_body<=298 61 c0_ld<=923 s_count<=195 boilrate<=27 copyright<=0 a_article<=21 130 pg_article<=0 \
    a_section<=20 h_23<=0 201 -616 -19 -246 -496 -132 -436 pg_long<=158 -345 pg_h_body<=941 -124 340
    h_40<=0 prevhl<=0 h_33<=1 words<=20 b0_rel<=1 -311 187 88 296 a_blockquote<=1 280 pg_h_comment<=12 20 h_13<=1 \
    h_2<=1 h_13<=0 -178 373 88 -473 tag<=14 253 -155
    a_table<=12 c5_share<=388 -55 274 titlecov<=215 pg_h_body<=334 c0_good<=977 76 -104 c4_share<=66 b0_dist<=15 94 \
    -314 c2_ld<=479 sec_head<=97 -131 pg_p<=376 -94 317 -367 nexth<=94 24 266
    br<=50 s_count<=1 h_0<=1 h_40<=0 -56 422 c1_share<=68 w_low<=-1143 pg_linkh<=663 c2_share<=77 374 -442 710 -174 \
    -490 h_26<=1 h_9<=1 23 h_0<=1 -399 445 175 -485
    pg_article<=4 separators<=0 i_date<=0 afterh1<=-1 -199 c5_share<=954 h_6<=1 pg_h_related<=7 78 bpos<=407 52 \
    s_count<=22 -164 100 271 146 -287 a_h<=3 292 a_li<=2 174 -159 -89
    r_gshare<=7 c3_good<=815 h_4<=0 c4_share<=555 h_27<=0 -152 241 82 -293 a_h<=0 -9 -447 a_footer<=16 -405 \
    afterh1<=42 82 h_23<=1 nexth<=27 62 siblings<=2 25 -286 -420
    copyright<=0 a_section<=1 244 ui<=910 pg_h_body<=890 upper<=235 pg_h_article<=575 104 n2_ld<=801 -8 -280 \
    words<=46 s_first<=892 -54 r_blocks<=92 -504 320 108 a_section<=12 240 33 -242 -335
    n-1_words<=5 titlecov<=302 c3_good<=979 -50 a_main<=24 90 -544 pg_h_product<=30 h_31<=0 h_26<=0 a_main<=1 -548 \
    h_20<=0 h_27<=1 314 -261 -78 -320 469 -98 h_13<=1 47 -234
    c3_good<=912 h_9<=0 c1_share<=877 16 c2_gshare<=11 390 -520 h_0<=1 -260 264 h_36<=0 pg_long<=597 pg_li<=4 \
    pg_long<=252 207 -865 0 172 s_good<=877 h_27<=0 -393 57 147
    pg_meddepth<=6 pg_h_related<=0 w_low<=-1365 -223 213 sec_head<=0 -129 160 r_good<=63 b0_lca<=9 -49 -310 \
    r_good<=761 c2_share<=378 pg_plainh<=147 83 -529 prevlong<=43 184 -416 c2_share<=28 -204 -19
    pg_titleh<=278 a_article<=8 h_0<=0 495 c3_ld<=308 n-2_ld<=583 -209 -889 261 h_2<=0 h_1<=0 prevhl<=2 -175 197 \
    231 205 dup<=6 r_blocks<=14 21 a_table<=9 194 -70 -285
    c1_share<=877 s_first<=18 pg_long<=370 c2_ld<=843 -81 -613 143 c1_share<=482 c0_gshare<=159 pg_linkh<=919 \
    pg_h_body<=971 -23 114 221 152 h_60<=0 r_good<=73 8 309 -371 s_first<=26 312 -408
    a_footer<=14 -396 copyright<=0 dup<=1 n-1_words<=33 4 147 pg_h_body<=334 pg_h_related<=595 c4_share<=25 -211 \
    h_21<=1 72 492 -383 s_last<=589 18 pg_h_body<=628 c3_ld<=507 -588 -36 -123 -334
    h_9<=1 i_date<=0 bpos<=760 39 h_1<=1 b0_lca<=1 s_good<=137 202 -120 c5_ld<=96 82 -212 pg_titleh<=759 h_13<=0 \
    -156 464 -450 -281 ld<=67 pg_ld<=180 -59 -490 288
    pg_stop<=82 199 dupord<=0 n-1_words<=46 2 n-1_tag<=2 words<=11 405 80 -160 c0_gshare<=120 gpos<=336 h_21<=1 \
    h_20<=0 -350 91 c4_share<=66 -355 332 h_21<=0 100 -277 -706
    pg_meddepth<=9 pg_h_article<=0 a_article<=11 n-1_tag<=9 140 -429 c4_words<=87 c2_share<=972 30 w_high<=1042 -2 \
    -1536 178 c5_ld<=827 h_23<=0 -106 368 213 c4_words<=74 -75 h_23<=1 120 -477
    a_blockquote<=1 343 ui<=734 a_nav<=13 -291 a_footer<=15 -307 a_li<=9 h_33<=0 n-1_tag<=8 pg_blocks<=303 59 \
    h_6<=0 -298 301 c3_ld<=619 329 -193 245 a_h<=1 96 -23 -228
    s_last<=768 pg_h_forum<=79 5 sentences<=4 160 -199 h_32<=0 pg_h_forum<=0 r_ld<=540 2 c3_blocks<=212 -308 305 \
    -300 h_33<=0 c4_share<=815 s_share<=74 -172 108 311 c3_blocks<=2 468 -243
    n-1_words<=42 br<=23 hl<=3 bpos<=971 pg_h_article<=294 h_17<=1 23 404 s_ld<=32 r_good<=867 -12 h_32<=1 -147 \
    -508 74 -244 s_ld<=585 -313 33 -333 a_h<=3 359 18
    pg_titleh<=348 c4_share<=996 75 tag<=1 c2_gshare<=797 66 -1508 143 a_table<=8 c3_ld<=873 248 -346 tag<=12 \
    w_own<=2415 h_15<=1 22 -196 -259 c2_gshare<=131 sec_head<=77 72 -331 -245
    pg_h_body<=453 48 h_23<=0 dup<=1 sec_ld<=446 a_table<=13 316 hid<=0 h_17<=0 46 -326 -328 h_27<=0 h_17<=0 -214 \
    390 389 hid<=0 -163 363 h_36<=0 134 -579
    s_good<=793 pg_stop<=113 pg_blocks<=88 -180 pg_li<=426 371 -21 pg_h_comment<=751 pg_blocks<=410 n2_ld<=600 \
    s_count<=39 a_ul<=9 pg_p<=376 252 -78 -66 282 -133 35 220 words<=50 10 267
    c2_share<=812 bpos<=961 pg_titleh<=654 31 a_article<=18 h_17<=0 pg_linkh<=39 270 c0_good<=750 r_ld<=49 218 -349 \
    titlecov<=302 -50 383 -455 pg_h_product<=18 -124 31 -232 n-1_end<=0 181 -32
    gpos<=11 -83 gpos<=267 77 pg_titleh<=278 h_20<=0 170 -189 h_36<=0 a_article<=9 c0_ld<=69 237 h_1<=1 95 -325 \
    h_60<=1 a_article<=23 -461 -36 452 prevh<=51 -94 -402
    boil<=5 pg_blocks<=375 -13 h_0<=1 h_20<=0 nexth<=22 s_bytes<=22 29 c2_share<=20 136 370 b0_lca<=4 n1_ld<=925 \
    -214 words<=12 -124 340 w_path<=-2215 -228 348 -347 315 -361
    pg_main<=2 dupord<=0 h_33<=0 -5 s_last<=796 n1_tag<=17 c2_ld<=183 365 30 47 -105 end<=0 sec_head<=144 \
    a_table<=7 380 22 -179 h_20<=0 hid<=0 -529 286 141 -443
    h_16<=0 pg_article<=0 a_section<=23 a_form<=22 -279 177 h_20<=0 5 -274 h_15<=0 sec_head<=182 s_bytes<=150 \
    s_count<=18 -130 116 c0_words<=190 -250 264 -205 -249 h_27<=0 123 -194
    c5_ld<=168 c0_ld<=330 r_good<=883 88 n2_end<=0 pg_h_product<=4 -19 -420 pg_blocks<=792 81 -607 pg_ld<=397 \
    sec_head<=118 -198 h_8<=1 395 -344 -579 c5_ld<=217 -158 pg_h_product<=1 -84 54
    pg_good<=103 pg_stop<=255 gpos<=418 24 374 w_path<=3445 -444 376 gpos<=908 pos<=912 c3_ld<=938 ld<=85 20 -83 \
    162 -191 s_good<=750 -52 c3_good<=444 125 c3_good<=876 -115 -727
    a_nav<=7 -392 pg_h_related<=671 h_13<=1 s_count<=20 -29 h_4<=0 h_25<=1 sec_head<=188 149 -85 -297 -307 \
    c3_share<=914 -271 313 r_gshare<=66 c0_good<=704 92 -419 pg_good<=103 -312 437
    br<=33 c4_words<=12 -328 s_count<=22 bpos<=606 s_bytes<=140 -6 c0_good<=419 -373 148 -73 pg_blocks<=642 \
    c5_ld<=25 334 c3_gshare<=86 prevhl<=1 -265 104 219 linkrun<=3 -310 74 -368
    c4_words<=12 -312 pg_stop<=318 23 h_60<=1 h_21<=1 pg_li<=191 c1_share<=28 -174 -45 c3_gshare<=859 r_good<=63 \
    -221 c1_share<=50 402 -31 c1_share<=75 -381 end<=0 -350 275 199 292
    s_first<=838 b0_dist<=13 boil<=5 15 -290 a_section<=14 -447 hid<=0 89 b0_dist<=16 162 -682 pg_blocks<=206 \
    pg_main<=0 -71 -517 a_main<=16 138 r_blocks<=22 titleov<=46 -423 11 22
    w_high<=365 -79 a_table<=2 280 s_count<=195 n1_ld<=657 b1_rel<=-41 262 pg_h_forum<=911 c2_share<=993 \
    c2_share<=77 -68 c0_ld<=750 88 a_h<=2 466 -422 tag<=3 -1302 182 -260 79 -347
    c4_words<=54 pg_h_forum<=1 25 -147 pg_stop<=250 h_15<=0 h_9<=1 s_share<=18 -8 206 -326 pg_h_related<=240 -15 \
    -461 c4_share<=42 108 c5_gshare<=812 c1_gshare<=61 prevlong<=85 -250 6 -5 17
    a_footer<=23 -334 br<=25 r_blocks<=77 c3_good<=895 h_36<=0 -6 81 n1_ld<=425 h_36<=0 67 pg_linkh<=502 \
    pg_linkh<=391 -306 164 pg_h_forum<=808 426 -195 pg_article<=21 -454 454 -66 -429
    h_33<=0 pg_long<=299 s_first<=0 -319 pg_article<=1 h_1<=0 s_good<=152 26 afterh1<=113 -32 -375 103 s_good<=363 \
    -49 s_count<=12 h_1<=1 -109 -1619 129 -70 n2_end<=0 0 196
    a_h<=3 58 tag<=1 s_ld<=37 -105 7 h_25<=1 n2_ld<=875 s_share<=284 s_share<=5 -127 h_1<=1 b0_lca<=5 117 -177 256 \
    h_36<=1 -10 -438 -66 h_2<=0 232 -341
    end<=0 h_4<=0 c2_ld<=650 s_share<=143 s_first<=761 -516 -1088 153 -987 -1264 c2_gshare<=40 b0_rel<=13 -165 \
    -1015 s_share<=30 -499 hid<=0 c2_gshare<=209 s_count<=2 -554 344 674 -610
    w_path<=-267 a_main<=17 c0_gshare<=144 -549 392 a_main<=19 580 -840 words<=18 gpos<=908 linkrun<=0 789 \
    pg_long<=245 hid<=0 523 -612 sec_ld<=308 162 -564 -283 b0_rel<=0 888 131
    c0_good<=637 c2_ld<=742 b0_lca<=4 s_share<=18 -440 260 -548 pg_ld<=718 -773 a_section<=13 680 -482 tag<=9 \
    h_6<=0 s_share<=52 183 h_9<=1 753 -156 27 h_20<=0 44 -674
    s_good<=297 c1_ld<=333 w_low<=-2357 -776 pg_h_article<=480 423 -94 h_4<=0 w_low<=-2924 -777 pg_h_article<=294 \
    85 -538 -758 w_low<=-4883 -873 a_form<=4 -668 a_footer<=6 -948 a_footer<=12 -959 674
    c0_good<=750 w_path<=-1280 -685 s_share<=20 a_h<=2 133 -434 r_ld<=396 467 85 w_path<=-4072 -813 bpos<=868 \
    n1_tag<=14 s_share<=62 309 672 bpos<=629 360 -105 w_path<=-941 -812 167
    w_low<=-447 w_low<=-1512 w_path<=283 b0_lca<=0 w_path<=-4794 -710 -154 -675 177 s_good<=152 w_path<=-116 -352 \
    123 b1_rel<=22 567 -455 c0_good<=898 c3_ld<=153 ld<=751 531 -418 66 644
    s_ld<=249 b1_lca<=0 tag<=9 h_9<=1 n1_ld<=708 517 117 h_60<=1 -703 640 s_share<=18 -426 119 s_share<=155 -412 \
    n1_tag<=4 456 -329 pg_good<=126 a_nav<=15 -646 270 -532
    w_low<=-483 w_low<=-3080 -627 s_good<=588 s_count<=3 titlecov<=327 -463 -11 linkrun<=5 n1_tag<=16 315 -120 -297 \
    s_count<=98 519 -903 r_good<=181 131 w_high<=637 ld<=136 322 -508 572
    s_good<=29 w_high<=423 s_share<=545 -549 b0_lca<=2 1025 -383 w_low<=-1143 -435 dup<=4 213 -487 w_path<=1136 \
    w_low<=-418 s_good<=770 gpos<=481 -165 -600 h_0<=0 -297 679 280 535
    s_good<=13 n-2_ld<=923 s_share<=68 r_ld<=49 54 h_27<=0 -378 301 197 -418 a_footer<=12 -695 s_good<=713 boil<=1 \
    n1_tag<=12 357 h_60<=1 -202 694 -406 a_ul<=4 -197 521
    w_low<=-832 w_own<=221 -482 bpos<=453 a_section<=23 509 c1_share<=140 -136 451 b1_rel<=6 c1_share<=482 -141 528 \
    -580 ld<=604 c1_ld<=153 boil<=4 tag<=19 506 178 -909 97 -32
    n-1_end<=0 a_main<=13 ui<=941 w_own<=-246 -257 279 -720 n1_ld<=925 h_20<=0 upper<=181 225 pg_titleh<=630 -63 \
    -390 -366 -444 pos<=897 w_own<=56 74 h_9<=1 459 -356 -167
    w_path<=1735 w_path<=-9781 -574 w_path<=-4447 -559 pg_h_article<=60 w_path<=-813 a_section<=25 421 -324 ui<=336 \
    345 -529 siblings<=2 -384 c1_share<=413 h_32<=0 -471 45 311 gpos<=946 429 -182
    w_high<=536 pg_good<=126 66 c5_ld<=217 -191 -515 s_count<=5 gpos<=481 140 pg_pre<=27 r_gshare<=333 -497 -92 349 \
    dup<=2 a_nav<=15 -586 gpos<=336 484 b0_rel<=1 326 -206 -338
    linkrun<=2 hid<=0 c2_gshare<=878 nexth<=62 237 -99 430 -397 h_4<=1 pg_ld<=641 c1_gshare<=177 b0_rel<=17 \
    pg_h_article<=508 19 -347 -500 c0_good<=740 -386 252 h_26<=1 61 836 -567
    w_path<=-116 a_h<=3 pg_h_product<=2 linkrun<=1 516 -365 356 b1_lca<=10 -315 -542 linkrun<=2 i_date<=0 ui<=539 \
    359 -542 -1013 s_good<=248 s_share<=43 -217 211 ld<=801 345 -1107
    linkrun<=4 s_first<=838 w_low<=-1069 a_section<=23 102 -244 n2_end<=-1 -725 dup<=4 s_share<=52 167 h_9<=0 450 \
    -48 -454 -384 w_low<=-1366 -443 pg_p<=539 h_4<=0 152 -536 -328
    w_path<=919 pg_long<=50 w_path<=-2550 -420 323 w_path<=-4447 -517 boilrate<=0 b0_rel<=0 a_h<=2 407 end<=0 -238 \
    138 -503 -495 boilrate<=45 end<=0 pg_long<=188 336 -31 391 -235
    h_4<=0 hid<=0 linkrun<=2 h_9<=0 dup<=6 234 -567 -248 pg_h_article<=38 186 b0_rel<=9 h_2<=0 -400 pg_titleh<=607 \
    327 -64 pg_stop<=121 658 -552 -386 c1_gshare<=70 -474 195
    a_footer<=21 -584 upper<=272 boil<=7 n1_end<=0 a_main<=17 277 -35 321 -1875 a_h<=2 231 s_share<=62 -356 a_li<=5 \
    h_21<=1 -394 554 pg_long<=59 455 end<=0 -370 147
    boilrate<=24 b0_lca<=1 w_path<=-941 h_26<=1 a_main<=20 142 -391 506 dup<=8 s_count<=10 210 387 -526 \
    w_path<=-5816 -510 pg_stop<=166 332 h_33<=0 -250 211 h_20<=0 -241 -633
    w_path<=-1909 -370 boilrate<=52 n-1_end<=0 s_count<=29 s_count<=2 h_27<=1 -261 257 h_16<=1 nexth<=58 246 -140 \
    c3_ld<=84 c0_gshare<=55 254 -1413 350 h_21<=1 186 965 284 -268
    gpos<=595 s_first<=26 -443 afterh1<=-9 -416 tag<=10 274 ui<=504 titleov<=15 s_count<=2 -520 102 285 -625 \
    s_share<=94 pg_h_article<=372 -158 -468 pg_h_article<=10 243 b0_lca<=5 -30 -605
    w_path<=1905 hid<=0 gpos<=799 hl<=0 w_high<=45 -472 pg_titleh<=696 78 -158 306 pg_long<=97 24 -404 -533 h_13<=1 \
    n-1_tag<=12 319 h_20<=1 85 -1033 sec_head<=118 150 -1381
    prevh<=24 gpos<=867 h_13<=1 dup<=1 linkrun<=2 261 85 -151 h_0<=0 364 -679 pg_h_article<=0 -30 -434 pg_good<=28 \
    323 pg_stop<=362 h_21<=1 -320 202 s_share<=101 -325 460
    s_share<=74 afterh1<=-4 -559 pg_h_article<=418 titleov<=24 -62 218 -326 afterh1<=-4 -374 sec_bytes<=11471 \
    dup<=1 br<=23 h_27<=1 253 pg_h_comment<=7 155 -978 -608 -177 pg_ld<=289 -559 212
    s_share<=33 a_section<=34 45 -268 a_footer<=23 -576 a_nav<=16 -523 hid<=0 i_date<=0 h_36<=1 181 prevhl<=2 \
    h_38<=0 93 1617 pg_plainh<=7 w_high<=934 -34 -1139 -46 -674 -338
    w_path<=-1634 h_26<=0 a_main<=22 -20 -441 a_main<=19 612 pg_p<=802 -346 987 pg_long<=211 ui<=561 i_date<=0 236 \
    -694 -574 n-1_words<=12 pg_blocks<=450 -158 200 c0_ld<=155 250 -324
    w_low<=-1366 a_section<=22 pg_h_product<=42 -126 r_gshare<=487 574 -215 pg_li<=66 -96 -397 n2_end<=-1 -723 \
    s_count<=2 titlecov<=77 -280 64 r_ld<=659 235 r_gshare<=45 c3_share<=887 -272 400 655
    w_low<=-4065 -472 w_low<=-1760 a_main<=22 31 -344 pg_titleh<=348 267 h_60<=0 end<=0 pg_titleh<=563 193 -216 \
    pg_h_article<=2 326 n1_ld<=918 h_0<=1 -191 319 h_38<=0 -638 1010 393
    copyright<=0 separators<=5 c1_ld<=48 w_own<=-477 -309 boilrate<=22 a_footer<=15 -494 203 -170 h_4<=0 \
    pg_good<=371 h_25<=0 189 -394 pg_h_body<=921 -223 165 -386 pg_h_comment<=856 -361 -1749 -901
    b0_rel<=0 s_first<=96 c4_words<=63 -411 27 dup<=1 ui<=101 pg_good<=446 316 h_17<=1 boil<=1 130 -253 -698 -418 \
    sec_bytes<=862 11 -378 pg_stop<=121 281 h_17<=1 -351 858
    w_own<=-707 -310 w_low<=-2924 -277 b0_rel<=0 s_first<=6 -424 pg_h_comment<=22 ui<=815 pg_titleh<=447 318 107 \
    -422 s_first<=608 h_4<=0 76 -1163 -531 s_first<=215 237 h_21<=1 -287 348
    w_path<=-5282 -345 copyright<=0 pg_h_article<=372 h_20<=0 152 -208 pg_good<=83 808 h_13<=1 s_good<=248 h_60<=1 \
    -234 308 c0_ld<=875 c0_ld<=216 h_2<=0 -158 293 -507 -1326 -662 -894
    titlecov<=137 pg_h_body<=439 boilrate<=10 w_high<=144 -294 126 -266 pg_h_body<=878 n1_tag<=18 ld<=583 -87 -441 \
    -392 a_main<=13 pg_blocks<=375 68 582 a_section<=11 161 -210 pg_meddepth<=9 2 295
    h_60<=1 pg_titleh<=436 a_footer<=12 -454 pg_h_forum<=42 190 s_count<=108 -57 -1041 gpos<=375 end<=0 -67 142 \
    pg_h_comment<=229 n-2_end<=0 a_table<=9 211 pg_stop<=201 -42 -317 74 -461 412
    b1_lca<=5 upper<=272 h_20<=0 h_25<=0 186 -117 h_2<=0 h_36<=1 -238 -1364 h_2<=1 -167 311 h_13<=0 boilrate<=40 \
    copyright<=0 10 -972 -394 -477 pg_long<=63 79 -279
    h_26<=0 w_path<=-656 -174 hid<=0 linkrun<=0 sec_bytes<=13107 236 -695 end<=0 a_h<=2 197 c3_blocks<=151 \
    pg_stop<=159 155 -295 241 pg_good<=455 258 -30 -408 s_share<=52 43 426
    pg_titleh<=510 a_h<=0 419 41 sec_ld<=26 tag<=11 199 -197 pg_meddepth<=11 c1_share<=186 pg_blocks<=387 -290 -37 \
    c0_ld<=23 212 -247 a_section<=17 379 h_38<=1 c4_ld<=824 -36 -697 1297
    s_count<=4 prevh<=13 bpos<=718 25 -247 -345 h_26<=1 h_35<=1 h_2<=0 linkrun<=1 128 -219 h_23<=0 dup<=5 \
    w_path<=-7341 -402 pg_p<=273 307 79 -321 -528 -788 385
    pg_h_article<=1 c2_ld<=802 n2_end<=0 a_form<=5 -310 142 a_footer<=12 -417 384 -120 titlecov<=114 pg_h_body<=241 \
    end<=0 159 -276 -215 words<=30 pg_titleh<=563 144 -182 h_0<=0 -263 259
    a_form<=2 -423 pg_p<=82 afterh1<=0 -423 274 r_ld<=743 copyright<=0 n-1_tag<=19 sentences<=16 bpos<=606 157 -48 \
    -1163 c4_ld<=655 -165 305 -850 sec_head<=231 -412 h_31<=0 -186 593
    pg_plainh<=31 b1_lca<=3 pg_h_comment<=18 c4_ld<=179 pg_pre<=0 separators<=6 115 -726 pg_h_product<=11 603 -490 \
    pg_good<=599 3 h_36<=1 -1 h_60<=0 -938 374 -167 pg_good<=14 453 -219 193
    pg_h_article<=6 c5_ld<=607 167 -129 h_0<=0 r_good<=519 -67 -407 h_13<=1 boil<=10 h_17<=1 pg_stop<=269 202 \
    pg_h_comment<=684 -64 457 sec_bytes<=572 378 -808 -1169 h_0<=1 -769 307
    a_footer<=15 -518 c4_share<=996 upper<=166 h_20<=0 s_good<=9 55 pg_pre<=210 278 -239 -113 hl<=1 ui<=223 \
    afterh1<=3 -280 copyright<=0 -3 -696 -442 218 pg_pre<=176 -429 404
    pg_p<=179 a_section<=23 419 h_0<=1 pg_plainh<=41 22 607 360 n-1_end<=0 h_25<=0 s_first<=734 -53 -273 \
    sec_ld<=931 -404 pg_plainh<=24 -370 1219 sentences<=13 h_27<=1 135 -260 -637
    s_share<=10 -174 s_count<=86 s_count<=3 a_blockquote<=1 499 titlecov<=377 a_main<=30 b0_lca<=5 -127 491 -295 93 \
    c3_blocks<=212 77 564 pg_linkh<=141 h_20<=0 c3_share<=914 -58 593 -553 -436
    h_60<=1 h_9<=1 pg_article<=0 a_footer<=22 -498 pg_h_forum<=432 pg_titleh<=591 195 pg_good<=83 473 c0_ld<=69 59 \
    b1_lca<=0 -52 -509 -323 a_article<=23 15 -298 s_good<=878 -523 757 432
    ui<=602 pg_pre<=10 bpos<=606 w_high<=282 a_article<=6 628 -212 dupord<=4 110 -463 r_gshare<=633 gpos<=481 101 \
    -213 pg_h_comment<=21 187 -558 h_25<=0 c4_ld<=293 489 -175 -306 -438
    i_date<=0 pg_stop<=159 h_4<=1 h_6<=1 bpos<=110 -252 337 -582 -448 bpos<=718 dupord<=3 a_form<=4 -421 a_main<=23 \
    158 h_38<=0 -23 594 -444 h_20<=0 -87 -420 -524
    w_low<=-945 c4_share<=56 80 h_32<=1 -204 -6 s_share<=12 -144 c2_ld<=5 256 h_36<=1 c0_words<=231 -19 205 \
    titleov<=90 c0_gshare<=9 -16 c5_gshare<=996 -880 c3_blocks<=27 -577 387 146
    words<=134 pg_h_article<=2 c5_ld<=709 pg_good<=555 a_h<=3 343 -1 266 -129 s_count<=3 -200 h_26<=1 s_last<=917 \
    pg_li<=273 -9 214 pg_long<=90 h_8<=0 523 -481 -345 286 -375
    sec_bytes<=13107 a_blockquote<=1 525 s_count<=22 upper<=300 pg_pre<=0 b0_rel<=0 titlecov<=184 h_31<=0 41 -314 \
    166 pg_h_related<=1 63 -509 411 nexth<=20 -73 -293 181 pg_titleh<=436 230 -474
    h_4<=1 pg_li<=14 188 bpos<=818 dup<=2 n2_end<=-1 -601 s_first<=30 -319 w_path<=-4072 a_main<=16 205 -407 \
    c4_share<=79 210 n-1_tag<=15 89 c2_ld<=229 -210 167 -249 -167 -375
    prevh<=92 n-1_end<=0 pg_plainh<=37 ui<=830 pg_h_related<=865 w_path<=-5816 -436 pg_h_related<=327 -13 -359 360 \
    -458 213 h_13<=1 hid<=0 166 -325 -476 s_last<=589 -356 h_26<=0 -163 396
    afterh1<=-4 -342 boil<=3 gpos<=418 sec_ld<=987 ui<=941 88 -428 489 h_6<=0 b1_lca<=2 s_bytes<=63 n-1_tag<=19 222 \
    -58 -31 pg_linkh<=905 -230 494 -245 pg_h_forum<=2 -21 -767
    dup<=1 boil<=8 linkrun<=4 n-1_tag<=10 h_13<=1 167 -519 a_li<=13 318 -69 pg_good<=203 tag<=3 429 h_0<=0 \
    n-1_tag<=18 -348 144 505 h_33<=1 -210 408 -730 -166
    s_first<=10 h_0<=0 -514 202 a_footer<=16 -496 pg_plainh<=71 copyright<=0 hid<=0 pg_good<=446 c0_words<=291 \
    a_h<=2 248 21 312 pg_titleh<=414 136 ld<=215 -32 -245 -239 -584 446
    pg_titleh<=550 h_4<=1 pg_h_comment<=10 133 h_27<=1 -11 -893 -345 pg_titleh<=925 pg_plainh<=38 ld<=604 prevh<=63 \
    a_li<=0 282 -94 -374 h_38<=1 -398 737 h_38<=0 389 -623 84
    copyright<=0 pg_li<=19 c3_share<=41 -153 pg_blocks<=151 109 442 prevh<=16 a_table<=4 450 bpos<=430 83 \
    pg_long<=106 142 n1_tag<=10 b0_lca<=4 c2_gshare<=44 -196 101 -367 -290 -116 -590
    boilrate<=55 h_25<=0 pg_p<=95 192 pg_plainh<=10 -66 a_form<=24 h_6<=1 -529 447 h_13<=1 120 end<=0 216 -750 \
    prevh<=35 -55 -559 siblings<=9 -180 a_section<=9 -1645 -149
    a_footer<=16 -489 r_gshare<=5 s_good<=496 -63 -480 titlecov<=327 a_blockquote<=1 565 h_23<=0 c2_ld<=920 \
    c2_ld<=183 a_li<=0 342 sec_bytes<=7871 18 -310 -147 281 h_21<=0 77 -925 189
    h_26<=1 titlecov<=114 w_high<=181 linkrun<=1 76 -426 a_table<=8 176 -79 s_good<=878 pg_good<=413 h_32<=0 -70 \
    227 h_36<=0 w_low<=-1069 -171 85 -181 270 pg_titleh<=792 280 -128
    boil<=0 h_60<=1 pg_article<=0 a_section<=19 s_good<=179 295 -67 13 h_16<=0 s_bytes<=235 pg_linkh<=702 -110 -366 \
    183 s_count<=3 -158 230 314 b1_lca<=1 boil<=5 -28 -571 -378
    pg_h_article<=14 prevh<=9 r_gshare<=186 pg_plainh<=26 h_27<=0 pg_h_product<=13 tag<=19 143 -470 -376 473 238 \
    262 w_low<=-1365 h_36<=0 c2_ld<=79 189 -355 -675 51 c3_blocks<=168 -62 167
    tag<=1 end<=0 siblings<=8 -102 c1_gshare<=97 333 -787 n-2_end<=0 h_36<=1 a_li<=2 -540 35 -427 104 c5_ld<=153 \
    c1_ld<=261 pg_long<=63 416 dup<=8 122 -413 -219 -33
    s_count<=11 n2_end<=0 c4_share<=989 pg_good<=781 -55 -415 pg_li<=66 -159 -751 37 sec_head<=67 dup<=1 190 \
    pg_h_forum<=74 h_35<=1 132 -702 -369 h_26<=0 pg_li<=252 -236 113 251
    pg_h_comment<=0 i_date<=0 c3_blocks<=300 copyright<=0 c4_words<=11 -531 h_25<=0 pg_titleh<=348 172 b0_rel<=1 64 \
    -184 -145 -520 472 -510 h_60<=1 h_27<=1 s_count<=2 -277 -29 -502 248
    c4_words<=17 -323 sec_bytes<=2605 s_first<=0 -518 s_first<=638 pg_li<=25 245 ui<=993 boilrate<=27 76 -145 -403 \
    -63 h_17<=1 s_good<=866 a_blockquote<=0 570 -115 pg_linkh<=237 444 -112 -720
    pg_p<=164 prevhl<=0 -113 h_9<=0 202 h_31<=1 -260 385 n2_end<=0 pg_li<=55 pg_titleh<=510 189 h_6<=0 \
    c3_blocks<=39 -138 separators<=0 365 -326 -590 pg_h_body<=994 -143 197 34
    pg_h_body<=976 dupord<=0 s_share<=3 -212 bpos<=760 r_good<=839 pg_plainh<=41 75 396 c1_gshare<=522 \
    pg_h_related<=7 -8 -290 n1_ld<=448 208 -516 pg_h_related<=0 c1_gshare<=97 115 -282 -252 -199 229
    separators<=6 h_25<=0 boilrate<=38 a_section<=1 393 upper<=334 prevhl<=4 r_gshare<=19 -34 118 -363 w_own<=1321 \
    w_own<=-477 c0_words<=70 23 -420 48 -192 c0_ld<=957 -182 226 -138 -415
    s_good<=878 s_first<=14 -377 h_9<=1 pg_p<=539 c2_ld<=27 h_31<=0 207 s_good<=297 39 -449 -3 n1_tag<=12 h_17<=0 \
    h_6<=0 33 -294 -595 -233 -303 c0_good<=921 -250 271
    a_footer<=14 -466 pg_h_related<=5 afterh1<=-29 -424 76 s_share<=57 -135 s_last<=898 pg_pre<=32 w_own<=2170 \
    s_last<=278 352 w_low<=-780 -23 191 ld<=76 -577 288 pg_li<=28 -734 403 -235
    copyright<=0 a_nav<=16 -410 pg_meddepth<=4 separators<=3 292 -273 c3_blocks<=45 pg_li<=441 -75 h_35<=0 216 -662 \
    a_article<=12 h_6<=1 292 -567 separators<=0 w_path<=-4447 -439 62 -320 -461
    h_4<=1 s_count<=104 n-2_end<=-1 w_path<=2048 -541 153 hid<=0 s_first<=343 71 b0_rel<=-8 231 s_bytes<=84 51 -139 \
    c4_words<=70 -378 58 a_table<=6 r_blocks<=77 510 -205 -344 -298
    a_blockquote<=1 438 afterh1<=-74 -427 pg_blocks<=234 s_share<=5 -336 a_li<=9 sec_ld<=196 313 s_good<=297 \
    sec_ld<=702 216 -195 -507 pg_plainh<=29 h_38<=0 s_share<=88 -144 -19 517 336 44
    w_low<=-3999 -292 c4_ld<=993 h_17<=0 c5_ld<=182 c0_ld<=95 71 s_bytes<=115 -35 pg_h_related<=152 -253 -1203 \
    s_bytes<=99 -10 -204 pg_blocks<=605 -408 626 h_31<=0 a_ul<=8 -347 232 576
    a_h<=3 pg_h_article<=0 286 35 boil<=5 titlecov<=431 h_60<=0 c3_blocks<=39 r_blocks<=4 pg_h_comment<=684 -253 \
    783 s_first<=39 -359 -33 43 226 pg_h_product<=248 259 c4_words<=162 -408 346 -524
    s_count<=22 upper<=375 30 s_good<=81 h_8<=0 21 -166 c0_ld<=500 a_article<=17 74 -338 -800 separators<=2 h_2<=0 \
    s_last<=879 -227 142 c3_share<=38 nexth<=5 228 -122 304 -265
    h_60<=1 pg_h_body<=408 h_35<=0 pg_h_article<=931 57 304 -451 r_good<=89 -144 a_main<=10 n1_tag<=8 229 -121 \
    c3_gshare<=984 s_last<=768 -36 -209 214 b0_dist<=0 -546 h_27<=1 402 -373
    gpos<=11 h_40<=0 b0_rel<=-45 titlecov<=91 -91 380 words<=67 b0_lca<=17 -286 104 281 304 s_first<=789 a_h<=3 \
    gpos<=764 256 -156 pg_blocks<=605 24 -166 pg_blocks<=283 -262 52
    s_count<=20 tag<=12 h_1<=0 -78 63 -117 s_first<=228 s_good<=895 pg_linkh<=39 c3_gshare<=11 pg_stop<=269 \
    c3_share<=118 -545 58 305 431 -190 528 c1_share<=14 393 h_1<=1 205 -238
    titlecov<=205 pg_titleh<=639 h_26<=1 h_23<=1 s_first<=34 -278 40 -525 265 pg_meddepth<=18 h_25<=0 -65 -318 561 \
    titleov<=222 prevhl<=2 245 h_16<=1 138 -619 h_31<=0 -137 360
    c4_words<=15 -355 dupord<=0 h_60<=1 bpos<=883 pg_h_related<=865 pg_h_forum<=931 31 -472 333 pg_h_related<=6 2 \
    -360 pg_p<=464 501 n2_ld<=936 209 -405 n1_ld<=269 c0_gshare<=27 -144 -698 55
    pg_stop<=159 h_27<=0 pos<=180 -332 h_6<=1 170 -379 458 s_good<=847 b1_lca<=0 -2 gpos<=576 s_first<=72 -341 -10 \
    pg_long<=82 86 -344 c0_gshare<=61 -73 h_21<=1 417 -308
    ui<=723 afterh1<=0 -214 h_23<=1 br<=43 pg_stop<=159 188 c5_ld<=153 h_13<=0 94 -128 pg_blocks<=473 pg_plainh<=32 \
    b0_rel<=0 hl<=1 -87 251 -308 327 173 -478 -368 -324
    pg_h_body<=961 s_count<=1 pg_h_article<=508 -56 -327 h_26<=1 hl<=0 h_23<=0 -19 pg_long<=433 h_2<=1 -228 -1039 \
    377 c1_ld<=771 333 -232 210 bpos<=63 -329 pg_pre<=18 170 582
    h_9<=1 pg_h_body<=961 prevh<=55 pg_meddepth<=5 pg_h_body<=764 275 -168 pg_blocks<=424 pg_article<=0 23 -105 139 \
    h_21<=1 -164 232 n-1_tag<=7 r_ld<=396 170 -373 382 linkrun<=4 -366 301
    a_footer<=18 -416 pg_h_body<=878 c1_ld<=39 pg_linkh<=637 n-1_words<=4 h_31<=1 -2 -396 153 -249 pg_li<=60 \
    c4_words<=132 r_gshare<=790 64 808 -206 -119 s_good<=620 39 h_31<=0 466 -190
    pg_pre<=22 dup<=1 s_first<=72 -120 gpos<=729 67 pg_li<=47 106 w_low<=-1641 -367 -86 w_path<=1136 \
    pg_h_related<=152 -51 h_32<=0 -303 341 c0_good<=339 -210 pg_p<=149 4 -770 211
    pg_h_body<=390 h_35<=0 h_32<=0 -3 pg_li<=93 252 67 -408 h_1<=0 titleov<=71 -337 h_33<=0 pg_li<=74 194 -394 388 \
    pg_li<=216 c3_gshare<=261 18 -135 h_6<=0 87 403
    tag<=1 sec_head<=272 words<=30 pg_article<=0 -47 pg_h_forum<=40 c2_ld<=992 -577 242 62 h_0<=0 h_13<=0 -108 -872 \
    pg_good<=643 360 17 100 c3_ld<=587 h_25<=1 92 -249 -102
    c4_words<=18 pg_li<=305 pg_h_forum<=3 75 -349 -498 a_section<=2 191 a_blockquote<=5 pg_good<=564 545 19 \
    copyright<=0 a_article<=9 pg_p<=198 317 tag<=12 71 -419 separators<=0 -4 -205 -463
    afterh1<=-1 -266 pg_h_body<=261 h_36<=1 103 pg_good<=259 252 -228 pg_blocks<=375 -69 h_20<=0 afterh1<=135 \
    h_9<=0 357 -321 n1_ld<=117 r_blocks<=26 148 -265 a_li<=2 -358 402 -222
    separators<=6 h_60<=0 pg_p<=212 h_0<=1 a_section<=34 n-1_tag<=8 -6 493 pos<=382 sec_ld<=196 12 -322 35 239 \
    n-1_tag<=15 h_27<=1 29 h_2<=0 185 -338 -127 181 -360
    ui<=253 a_footer<=16 -403 a_form<=5 -283 n-1_tag<=2 titleov<=604 a_h<=3 words<=22 324 -691 dupord<=0 70 -228 \
    -242 boilrate<=29 15 r_good<=867 -89 s_last<=754 -961 -138 -267
    s_count<=5 -46 s_good<=248 84 s_count<=11 -196 h_25<=0 c0_ld<=434 pg_li<=79 c1_gshare<=83 31 386 h_1<=1 \
    pg_stop<=230 319 -226 146 -352 pg_h_comment<=330 pg_titleh<=591 293 -646 183
    s_count<=356 w_path<=-4072 h_2<=1 -269 pg_blocks<=182 616 -220 pg_titleh<=258 c1_share<=333 182 h_16<=0 4 -599 \
    a_table<=5 w_path<=503 -115 326 words<=2 -165 pg_stop<=172 200 -28 -348
    c5_ld<=96 titlecov<=127 11 end<=0 c2_gshare<=48 131 -163 c5_gshare<=481 pg_h_related<=67 208 pg_plainh<=14 -2 \
    -691 298 hid<=0 c3_blocks<=39 pg_h_forum<=79 -95 121 afterh1<=0 -314 63 -289
    i_date<=0 dupord<=0 hid<=0 pg_long<=299 c1_ld<=4 b1_rel<=-1 -257 196 29 pg_titleh<=792 sec_ld<=962 53 578 \
    h_2<=0 n2_ld<=69 312 -253 -233 h_31<=1 -67 -540 -109 -317
    c4_share<=996 h_9<=1 w_high<=82 -217 pg_pre<=12 dup<=6 17 -224 182 s_ld<=19 s_ld<=9 -425 258 pg_long<=241 -321 \
    572 pos<=481 -40 h_2<=0 tag<=10 -1230 -35 -178
    s_count<=1 h_27<=1 titleov<=55 -246 a_article<=4 -360 25 120 s_share<=198 b0_rel<=13 c4_share<=109 -2 b0_lca<=1 \
    206 -35 bpos<=475 382 -180 r_blocks<=38 h_21<=0 46 -294 -189
    copyright<=0 c2_share<=760 bpos<=248 s_bytes<=23 -168 boilrate<=35 pg_h_forum<=911 pg_h_forum<=143 133 439 -268 \
    -256 h_60<=1 pg_h_forum<=234 a_table<=3 209 -24 n-2_ld<=76 -422 7 279 118 -439
    i_date<=0 pg_p<=135 h_27<=0 br<=3 s_bytes<=15 -96 pos<=738 h_1<=1 126 368 -68 -336 419 n-1_end<=0 r_gshare<=5 \
    -114 n-1_ld<=733 -43 93 hl<=1 20 237 -301
    pg_li<=142 sec_head<=402 59 s_ld<=43 pg_h_article<=14 119 -354 97 a_blockquote<=7 461 r_good<=776 sec_ld<=96 \
    pg_p<=251 253 linkrun<=1 87 -177 -96 h_2<=1 -225 pg_p<=376 251 -137
    h_25<=0 r_ld<=812 s_count<=25 s_last<=950 s_last<=808 37 -111 -191 h_1<=1 pg_article<=23 242 -570 -87 -110 \
    h_1<=1 prevh<=43 h_6<=0 -58 -495 -558 h_21<=0 -27 477
    a_blockquote<=5 280 a_footer<=22 -369 words<=50 pg_titleh<=759 23 pg_h_body<=10 h_36<=0 279 -473 h_27<=0 -168 \
    n-2_ld<=142 398 -217 pg_h_product<=170 h_36<=1 h_27<=0 273 -175 -208 -244
    s_first<=917 pg_h_body<=241 59 titlecov<=302 s_count<=1 -201 h_60<=1 -41 360 pg_h_related<=240 h_36<=0 \
    w_high<=2056 pg_h_related<=60 pg_long<=63 -458 207 -484 202 322 -262 h_60<=0 -294 487
    pg_titleh<=322 b0_rel<=29 30 448 pg_h_product<=435 b0_rel<=-33 s_bytes<=19 -119 231 h_23<=0 pg_h_article<=372 \
    31 pg_meddepth<=9 -165 55 302 a_ul<=12 pg_titleh<=607 -127 377 h_23<=0 -139 -942
    pg_h_body<=362 s_first<=6 s_share<=961 -436 337 c4_share<=989 pg_stop<=245 165 a_li<=9 c1_ld<=483 \
    sec_bytes<=2431 507 -93 -96 1 tag<=10 -510 217 n-1_words<=38 a_table<=5 159 -57 146
    r_ld<=774 c3_good<=833 a_blockquote<=2 516 b1_lca<=0 b0_dist<=13 74 -227 -48 upper<=235 h_16<=1 38 \
    pg_h_forum<=2 -518 62 a_article<=22 16 -265 prevlong<=85 -331 c1_ld<=333 -476 22
    a_h<=3 73 h_27<=1 words<=52 -25 h_21<=0 a_article<=1 -256 a_article<=21 398 78 -291 a_article<=11 pg_linkh<=161 \
    -730 -116 pg_stop<=255 211 r_good<=108 383 pg_titleh<=696 -36 -454
    gpos<=0 h_21<=1 b1_lca<=18 -176 h_2<=0 -122 375 245 titlecov<=232 pg_h_related<=763 pg_h_related<=7 h_21<=0 74 \
    h_0<=0 -289 274 -75 265 prevhl<=1 231 c0_ld<=750 75 -259
    h_9<=1 a_blockquote<=5 285 c3_blocks<=42 -15 a_article<=10 h_60<=0 265 s_count<=6 350 -565 h_2<=0 \
    pg_titleh<=322 c1_share<=544 -210 w_high<=1096 -186 -1948 6 s_share<=74 -69 239 -228
    pg_pre<=3 h_26<=1 c4_words<=13 -436 a_blockquote<=1 345 pg_titleh<=948 bpos<=19 -349 -33 79 h_0<=1 166 \
    titleov<=124 59 -357 h_38<=0 c3_blocks<=110 373 prevh<=26 143 -386 -428
    n-2_end<=-1 -324 upper<=400 prevhl<=3 h_38<=0 s_last<=674 85 -25 336 -125 c3_good<=743 pg_article<=2 30 -171 \
    c2_gshare<=341 3 n-1_words<=52 n-1_words<=34 a_ul<=3 6 -573 125 178
    pg_titleh<=292 c1_gshare<=399 nexth<=42 202 pg_h_forum<=111 69 -428 r_gshare<=684 -385 163 h_16<=0 a_h<=0 \
    n-2_ld<=305 163 -93 pg_h_comment<=17 -28 -185 b1_rel<=-19 505 sentences<=13 59 -443
    titlecov<=205 c3_blocks<=1 -319 s_count<=12 pg_pre<=15 -78 c3_share<=996 283 -363 pg_stop<=207 s_first<=72 \
    c3_blocks<=42 -376 145 siblings<=10 309 -139 6 titleov<=124 separators<=7 203 -216 12
    pg_long<=312 pg_article<=22 c5_share<=991 51 -143 c0_good<=740 siblings<=23 -657 322 165 a_article<=4 \
    w_low<=-220 213 afterh1<=27 -358 284 c5_share<=99 pg_linkh<=247 pg_p<=749 188 -246 -221 -138
    pg_h_body<=901 sec_bytes<=2264 pg_main<=0 51 pg_good<=711 pg_linkh<=774 s_last<=674 ld<=491 273 -46 b0_rel<=39 \
    -54 -589 pg_article<=0 221 -402 s_last<=522 -678 -181 -100 h_60<=0 52 428
    n2_end<=-1 -335 c4_share<=996 c5_ld<=373 pg_stop<=166 208 19 hid<=0 pg_stop<=341 pg_h_body<=0 179 c3_gshare<=31 \
    11 s_last<=808 -16 -483 -381 -470 a_section<=9 418 pg_h_article<=211 -455 64
    s_count<=104 h_17<=1 s_count<=20 pg_stop<=399 -24 187 h_25<=0 139 pg_stop<=269 -507 prevh<=81 303 -653 \
    b0_rel<=37 h_0<=0 71 -518 562 a_table<=2 170 pg_h_comment<=64 -144 -629
    pg_h_comment<=10 w_path<=373 56 -23 r_ld<=679 h_27<=0 pg_h_article<=391 c3_gshare<=5 -175 266 c2_share<=583 \
    s_share<=57 -235 c1_gshare<=449 5 352 h_1<=1 46 s_share<=108 -63 -779 -363 -447
    c4_words<=78 h_60<=0 -61 261 copyright<=0 n1_end<=0 pg_h_body<=976 pg_titleh<=676 s_good<=561 nexth<=44 154 \
    -144 -141 pg_h_body<=628 n-1_ld<=324 96 nexth<=84 -316 302 -212 345 114 -422
    b0_rel<=0 hl<=1 -5 c1_gshare<=61 47 346 pg_li<=191 c3_blocks<=103 pg_stop<=312 h_31<=0 133 -299 -267 351 h_1<=0 \
    pg_titleh<=154 169 -489 c3_blocks<=9 pos<=481 619 9 -266
    n2_end<=0 bpos<=696 ui<=336 4 -340 h_20<=1 -88 -514 prevh<=17 h_36<=0 h_27<=1 c3_ld<=28 326 105 -251 h_8<=0 \
    pg_h_related<=182 -63 -529 124 c5_gshare<=996 -151 207
    a_footer<=20 -376 h_25<=0 s_count<=2 c3_gshare<=481 h_31<=1 s_last<=950 pg_ld<=584 28 284 -341 -242 pg_li<=60 \
    h_26<=1 143 -253 n-2_ld<=155 -139 -377 h_26<=0 21 193 -97
    h_6<=0 s_good<=878 h_9<=1 c3_blocks<=23 pg_h_article<=840 pg_main<=0 76 -85 -204 55 h_13<=0 h_15<=0 -436 374 \
    373 sec_bytes<=169 -571 196 h_1<=1 h_16<=0 -357 99 85
    boil<=8 pg_pre<=12 pg_h_comment<=4 7 a_section<=21 c5_share<=954 pg_h_article<=480 6 -360 514 c0_words<=331 -86 \
    h_13<=1 243 -411 prevh<=72 pg_h_article<=806 173 562 a_section<=13 -696 48 -511
    pg_good<=711 n-1_end<=0 titlecov<=574 pg_meddepth<=4 r_good<=963 255 -418 h_25<=1 b0_lca<=6 -4 -130 -313 \
    titlecov<=878 b1_lca<=5 150 741 -201 77 h_33<=0 -101 sec_bytes<=1956 -59 458
    c5_share<=991 pg_article<=3 pg_h_article<=137 78 h_17<=1 h_60<=0 pg_h_body<=3 295 b1_lca<=2 8 pg_h_body<=473 \
    -52 -401 n2_ld<=900 420 -501 pg_plainh<=59 -498 440 -72 prevhl<=1 8 -253
    a_footer<=23 -392 i_date<=0 w_path<=0 h_25<=0 tag<=16 c1_gshare<=51 r_blocks<=28 61 c0_words<=402 -114 -687 \
    prevh<=1 -288 246 b1_lca<=10 231 -150 c1_gshare<=33 -27 -477 -17 -264
    r_ld<=701 r_gshare<=852 dup<=1 46 n1_ld<=117 -163 prevhl<=3 -37 536 bpos<=475 -277 112 s_first<=14 c5_gshare<=0 \
    -585 182 prevlong<=71 -238 c4_share<=72 a_li<=7 -201 366 -40
    a_form<=0 -319 pg_h_body<=961 pg_h_related<=671 c1_share<=877 -15 nexth<=14 a_h<=0 40 s_first<=313 -122 -1242 \
    110 tag<=5 296 -241 s_first<=184 -199 h_8<=0 h_6<=1 350 -166 -160
    pg_p<=179 sec_ld<=14 sentences<=11 h_1<=0 w_low<=-723 -236 213 453 -229 s_bytes<=14 h_20<=1 -219 293 \
    c4_share<=56 pg_h_product<=322 294 -59 w_low<=-1760 h_0<=0 -435 127 65 -36
    s_count<=1 h_20<=0 h_40<=0 -57 315 -227 h_23<=1 s_bytes<=17 c2_ld<=442 r_blocks<=131 139 -234 -189 a_li<=0 \
    h_16<=1 c0_gshare<=22 318 -25 -449 39 s_first<=327 300 -578
    h_33<=0 words<=46 r_good<=421 r_gshare<=633 -23 274 sec_head<=72 -125 c5_gshare<=879 -116 200 46 \
    pg_h_article<=38 prevhl<=3 -4 -317 h_36<=1 dup<=3 r_gshare<=295 216 504 -179 -150
    s_good<=968 pg_pre<=6 pg_blocks<=375 pg_h_comment<=659 c3_blocks<=19 -99 h_9<=0 28 -498 176 sec_bytes<=2431 \
    pg_h_forum<=42 198 c3_blocks<=84 28 -561 -166 c3_blocks<=23 262 -42 c0_good<=218 -135 394
    separators<=6 pg_article<=0 43 a_article<=9 ld<=20 prevlong<=67 143 -110 h_26<=0 h_1<=0 -27 -369 233 \
    pg_meddepth<=11 s_ld<=13 upper<=400 -514 -105 -11 c5_ld<=89 311 -328 -252
    pg_h_product<=526 pg_ld<=180 79 w_high<=343 -151 pg_stop<=237 h_31<=0 152 -161 s_last<=248 217 h_9<=1 h_31<=1 \
    -55 286 -455 n1_ld<=87 sentences<=2 -66 -501 s_last<=674 -127 264
    c1_share<=951 pg_meddepth<=4 146 sentences<=1 -35 gpos<=170 201 prevhl<=1 sec_bytes<=11471 279 pg_p<=577 353 \
    -877 s_last<=430 -395 w_low<=-1258 -179 83 s_ld<=75 136 c0_good<=898 -99 -1163
    titlecov<=205 c0_good<=898 c3_gshare<=7 -19 pg_article<=21 91 -327 pg_h_body<=994 h_0<=1 h_6<=0 -168 58 boil<=2 \
    c0_words<=441 a_ul<=9 434 -99 253 -402 310 pg_meddepth<=9 16 139
    copyright<=0 hid<=0 pg_h_body<=862 -2 a_section<=4 h_36<=0 540 -162 pg_p<=359 c4_share<=119 145 h_15<=1 -273 \
    255 a_main<=16 244 18 a_form<=22 -443 -33 boil<=1 -499 171
    a_blockquote<=1 370 a_footer<=18 -299 s_count<=20 h_4<=0 titlecov<=630 gpos<=188 tag<=6 94 -101 c0_ld<=42 \
    h_23<=1 -34 -461 -175 pg_h_article<=670 229 sentences<=4 -260 357 151 60
    pg_h_body<=961 h_33<=0 -31 pg_h_related<=57 titlecov<=155 h_21<=0 h_36<=0 -198 164 -275 204 sec_head<=966 \
    h_36<=0 495 99 -193 w_own<=257 -69 gpos<=21 -112 boil<=8 311 -283
    pg_h_comment<=10 w_path<=-267 words<=54 pg_li<=305 b1_lca<=17 210 -89 r_blocks<=3 -427 end<=0 r_blocks<=56 -99 \
    292 -217 -160 c5_share<=23 -186 words<=31 -16 96 s_first<=734 -31 -400
    ui<=980 upper<=235 r_gshare<=521 pg_h_body<=976 3 r_good<=461 -111 369 pg_h_body<=553 256 tag<=1 160 -261 \
    tag<=0 h_20<=1 h_2<=1 -40 h_36<=0 -174 -483 311 17 -240
    n2_end<=-1 -336 n-1_end<=-1 -344 w_high<=2170 n-1_tag<=1 h_33<=0 h_0<=0 sec_head<=94 -146 176 118 247 h_60<=1 \
    titleov<=758 -40 242 261 h_0<=1 h_0<=0 92 -270 -371
    tag<=1 sec_head<=51 titlecov<=44 -175 c4_share<=893 h_33<=0 c0_gshare<=61 -90 141 214 prevhl<=0 317 prevhl<=1 \
    -22 -473 pg_h_article<=670 236 a_main<=11 -376 c3_ld<=76 -146 262 19
    c4_share<=995 pg_linkh<=39 34 h_8<=0 pg_titleh<=676 w_low<=-1980 -223 97 c1_share<=413 pos<=315 h_25<=1 159 \
    -626 -199 158 n-1_tag<=16 c5_ld<=104 153 -142 -262 pg_linkh<=469 -256 166
    br<=30 s_count<=18 c3_blocks<=3 sec_bytes<=986 178 pg_p<=295 -342 pg_h_article<=38 r_gshare<=5 -279 435 \
    pg_h_article<=537 237 -374 -47 pg_pre<=22 r_gshare<=439 linkrun<=7 99 -109 258 -199 -402
    pg_pre<=10 hid<=0 s_first<=944 c5_share<=99 90 h_38<=0 -33 r_good<=317 -82 516 -368 h_31<=0 3 -417 \
    sec_bytes<=11471 pg_plainh<=66 b1_lca<=1 c1_ld<=908 409 -205 -63 -463 -177
    s_bytes<=16 sec_head<=-1 -356 c0_ld<=169 a_table<=6 240 prevlong<=37 -193 68 pg_titleh<=867 h_20<=1 -245 290 \
    152 sentences<=28 pg_meddepth<=5 108 pg_meddepth<=16 s_first<=0 -514 6 243 785
    pg_h_body<=3 prevhl<=0 c3_gshare<=27 h_2<=0 -330 246 103 h_25<=0 pg_titleh<=851 c3_gshare<=996 227 -253 320 \
    -293 a_table<=16 111 c3_share<=682 -42 h_31<=1 h_31<=0 56 -327 387
    r_blocks<=86 pg_stop<=245 68 h_32<=0 c1_gshare<=21 a_li<=3 208 -138 n1_ld<=400 c0_ld<=13 248 -14 -94 \
    r_gshare<=19 -168 pg_blocks<=424 -45 255 separators<=0 -28 r_gshare<=86 121 -545
    ui<=309 s_good<=24 43 h_35<=0 r_blocks<=70 c0_gshare<=11 h_33<=0 w_path<=373 89 n-1_end<=0 -103 -438 350 31 \
    pg_good<=371 72 b0_lca<=20 pg_good<=446 246 -514 -26 -373 -245
    pg_ld<=575 h_17<=0 pg_ld<=161 s_bytes<=72 pg_h_body<=439 287 b1_lca<=0 c4_words<=92 334 -105 -159 -16 -37 \
    b1_rel<=28 -302 325 words<=30 pg_article<=9 36 h_21<=0 -561 86 345
    c3_good<=859 c4_share<=815 c0_words<=344 -32 a_article<=17 397 -44 c5_share<=991 r_ld<=940 255 -98 c3_good<=615 \
    -243 213 pg_article<=56 c4_share<=455 pg_h_product<=435 87 -323 c0_good<=794 -381 -73 490
    c3_blocks<=3 pg_h_article<=650 115 n-2_ld<=947 -261 138 pg_h_forum<=924 b0_lca<=0 pg_blocks<=792 \
    pg_h_article<=906 r_gshare<=582 -35 158 250 -292 h_40<=0 pg_main<=0 pg_h_article<=10 92 -142 -168 234 -218
    c0_good<=907 c2_ld<=543 w_path<=197 s_count<=3 -1145 -738 164 w_path<=-656 -1267 h_8<=0 -269 -1017 tag<=12 \
    w_path<=-3672 -1137 w_path<=1136 c2_gshare<=905 -193 644 732 w_path<=604 -870 456
    w_low<=-1837 c1_gshare<=97 -828 w_own<=1918 -738 -102 c1_gshare<=11 h_4<=0 s_share<=22 -378 pg_h_article<=10 \
    534 -83 -752 s_share<=10 -194 b0_rel<=29 b0_rel<=0 c0_ld<=393 830 16 9 -308
    w_low<=-1512 c1_gshare<=6 -760 s_good<=471 -591 h_0<=1 -210 938 c0_good<=956 s_good<=137 c3_ld<=153 s_share<=30 \
    -58 529 s_share<=545 -334 633 680 c1_gshare<=163 c4_ld<=179 620 32 795
    w_path<=-116 w_path<=-5816 -752 a_main<=16 pg_long<=73 409 -287 h_2<=1 -627 -259 c0_good<=880 b1_rel<=2 ui<=101 \
    n2_end<=-1 -721 363 -733 gpos<=11 748 -329 hid<=0 686 10
    end<=0 w_path<=-5816 -710 c2_ld<=339 s_share<=62 tag<=17 67 -572 br<=16 299 -680 pg_stop<=207 -191 -576 \
    w_path<=2048 c2_gshare<=750 b1_rel<=8 s_share<=27 -413 53 -675 592 673
    w_own<=977 w_path<=-267 sec_ld<=644 w_path<=-813 -551 268 -642 b1_lca<=1 c1_ld<=93 497 94 b1_lca<=13 -432 89 \
    w_path<=-1 w_path<=-2215 -570 -140 boil<=7 c1_share<=30 337 601 -1193
    w_low<=-832 w_path<=735 a_main<=34 c0_gshare<=6 -280 218 s_good<=337 -601 c2_gshare<=529 -557 138 316 b1_lca<=0 \
    ld<=714 563 -30 pg_h_article<=575 w_high<=803 -131 406 s_good<=297 -667 569
    w_path<=-1 h_4<=1 b1_rel<=8 w_low<=-1512 w_low<=-2924 -564 -157 r_gshare<=11 -352 109 -595 -637 c0_words<=150 \
    pg_h_article<=1 350 ld<=400 77 -388 w_path<=1334 upper<=198 476 -73 534
    w_path<=-4794 -599 w_path<=-2215 -448 sec_ld<=220 s_share<=39 h_0<=0 140 -285 hid<=0 boil<=9 488 -1271 -259 \
    s_share<=57 -409 h_4<=0 hid<=0 pg_ld<=330 33 476 -535 -486
    w_low<=-2357 r_ld<=279 h_26<=0 -411 370 -584 end<=0 w_high<=230 -441 pg_stop<=166 355 sec_ld<=0 287 dup<=11 \
    -115 -908 n-1_end<=0 s_good<=111 -87 a_li<=3 -156 440 494
    w_low<=-1069 b0_lca<=4 s_good<=248 gpos<=526 h_4<=1 -10 -564 -471 h_0<=0 -99 492 -555 s_good<=81 n-1_ld<=801 \
    tag<=17 gpos<=764 362 -140 -177 pg_long<=0 315 -422 422
    linkrun<=3 s_share<=101 pg_h_article<=391 hid<=0 190 -446 h_60<=0 -371 397 a_footer<=18 -614 br<=18 436 -603 \
    s_share<=94 -416 pg_li<=106 pg_h_body<=362 390 -110 h_2<=0 -535 51
    b1_lca<=0 upper<=222 titlecov<=205 b0_lca<=2 289 -131 492 titlecov<=109 a_h<=0 351 sec_ld<=43 76 -279 165 \
    a_main<=20 b0_lca<=19 pg_long<=0 462 h_33<=0 -456 303 536 -416
    w_low<=-998 a_main<=23 bpos<=739 s_share<=18 -226 h_26<=0 sec_ld<=620 318 -383 956 -254 h_0<=0 -498 -242 \
    linkrun<=3 s_share<=14 -19 392 pg_ld<=614 b1_lca<=1 1 -426 313
    w_path<=-6272 -535 w_path<=1905 pg_long<=82 h_4<=1 boilrate<=35 297 -405 -560 b1_rel<=5 end<=0 pg_titleh<=792 \
    a_h<=3 445 -195 -508 titlecov<=169 -141 281 -530 n-1_end<=0 226 444
    w_high<=536 -304 titlecov<=84 b0_rel<=0 a_h<=0 496 h_9<=1 w_own<=-202 -338 afterh1<=-21 -545 137 -741 -336 \
    b0_rel<=23 n-1_end<=0 141 boil<=7 h_13<=1 446 -815 -1318 -354
    w_low<=-2145 s_good<=297 -434 -13 upper<=300 tag<=17 n1_ld<=250 boil<=5 351 -923 h_35<=0 106 -970 pg_p<=149 271 \
    -268 gpos<=965 pg_h_article<=14 155 pg_good<=43 903 -138 -364
    w_path<=-2215 -406 s_share<=57 afterh1<=-1 -605 r_blocks<=51 r_ld<=31 73 -259 215 s_count<=104 separators<=6 \
    dup<=1 n-1_end<=-1 -675 n1_ld<=468 396 161 -176 -494 pg_h_comment<=100 -48 -1363
    n-1_end<=0 w_path<=1905 pg_good<=170 h_26<=0 8 796 a_main<=21 a_main<=16 a_form<=25 -618 -13 834 -341 h_23<=0 \
    169 -801 w_path<=-1109 pos<=690 142 -385 prevh<=67 324 -238
    w_path<=-1 w_low<=-3080 -457 s_first<=789 a_section<=18 264 -95 -465 s_share<=33 -120 boilrate<=33 n-1_ld<=789 \
    dup<=10 dup<=1 355 -222 -681 pg_long<=710 67 h_20<=1 39 -2972 -257
    c1_ld<=65 w_own<=-127 -220 bpos<=852 s_count<=70 n-1_words<=7 158 367 h_16<=0 -463 540 pg_pre<=14 -377 582 \
    b0_lca<=4 s_share<=88 -215 h_35<=1 169 -962 a_h<=3 104 -421
    upper<=166 h_20<=1 r_ld<=633 259 -152 prevhl<=2 29 h_36<=1 -230 -1762 linkrun<=1 79 h_26<=1 s_share<=68 -385 \
    a_ul<=2 -396 15 pg_titleh<=630 471 pg_h_article<=95 447 -416
    h_4<=0 s_good<=620 pg_h_article<=391 a_form<=4 -491 hid<=0 bpos<=868 267 -137 -305 pg_h_body<=6 474 h_0<=0 -690 \
    -168 c0_ld<=434 separators<=7 349 -835 -1096 b0_lca<=0 52 -519
    boilrate<=35 n-1_ld<=857 h_9<=0 a_footer<=22 -533 pg_h_article<=2 315 tag<=12 n1_tag<=15 b0_lca<=2 h_17<=1 329 \
    -761 -94 -100 -212 -282 pg_good<=170 a_li<=0 -361 361 -221 -408
    bpos<=780 end<=0 a_h<=0 288 s_first<=30 -406 w_path<=-2550 -384 -11 s_good<=866 h_13<=1 w_path<=197 gpos<=526 \
    128 -338 259 -867 424 pg_p<=149 97 b1_lca<=0 -156 -526
    gpos<=818 w_path<=-4794 -377 prevhl<=0 -289 a_form<=4 -468 h_9<=0 a_h<=1 450 n1_tag<=12 228 titlecov<=463 -65 \
    411 h_9<=1 84 -665 pg_long<=211 pg_li<=224 131 -257 -432
    afterh1<=0 -453 pg_h_comment<=7 copyright<=0 ui<=815 s_count<=4 -7 h_2<=0 66 b0_rel<=3 368 pg_stop<=214 332 \
    -479 -553 -863 b0_rel<=7 sec_head<=188 h_0<=1 -153 237 -368 -506
    gpos<=455 h_4<=1 dup<=8 a_main<=17 298 hid<=0 84 -391 -562 -468 s_count<=14 pg_h_article<=0 34 r_gshare<=487 \
    pg_pre<=0 -481 447 -148 pg_stop<=121 537 s_count<=60 110 -256
    afterh1<=-29 -513 upper<=198 h_20<=1 h_25<=0 s_good<=248 118 368 -234 -368 pg_titleh<=550 w_low<=-1837 -283 \
    pg_h_body<=261 391 h_13<=1 135 -761 pg_good<=241 104 n1_ld<=888 -136 -447
    w_path<=-6272 -378 s_share<=14 pg_article<=0 -58 -332 copyright<=0 h_26<=1 i_date<=0 afterh1<=-4 -368 \
    afterh1<=42 164 c3_share<=855 pg_h_forum<=40 n-2_ld<=200 127 -128 -242 257 -707 351 -858
    titlecov<=327 h_4<=1 pg_p<=236 c1_share<=34 h_32<=0 -33 303 -28 tag<=14 c1_share<=160 a_main<=13 59 -188 144 \
    pg_blocks<=283 -448 -76 -465 end<=0 c3_gshare<=13 290 -157 289
    pg_h_article<=1 sec_ld<=137 pg_h_product<=526 373 h_23<=0 -84 -1782 h_4<=0 70 -463 h_13<=1 bpos<=718 \
    n-1_tag<=15 w_own<=-707 -339 138 n2_ld<=888 -233 pg_titleh<=574 515 -196 -297 -485
    b0_rel<=3 a_h<=0 259 copyright<=0 a_main<=22 c3_share<=29 nexth<=70 -2 -706 a_form<=18 -449 235 w_low<=-447 \
    w_low<=-2357 -424 -92 h_20<=1 135 h_36<=0 93 -1356 -801 -202
    boilrate<=31 pg_titleh<=348 h_4<=0 296 -132 c2_ld<=20 102 b0_lca<=0 c0_ld<=750 n1_ld<=857 h_0<=1 -25 373 \
    h_36<=1 28 -762 -266 h_17<=1 gpos<=153 -60 -499 592 -329
    boilrate<=22 hid<=0 pg_good<=149 h_33<=1 s_last<=278 -197 395 -372 n1_end<=0 pg_linkh<=161 linkrun<=0 258 \
    pg_li<=100 167 sec_bytes<=2264 -43 -401 -155 c0_ld<=480 214 -353 -372 -283
    boil<=2 upper<=400 s_share<=108 pg_h_article<=120 118 -173 prevhl<=2 separators<=3 prevh<=26 379 h_26<=0 -52 \
    h_9<=1 54 1591 -320 -28 a_h<=2 181 c3_good<=884 -131 -562 -536
    s_count<=20 pg_pre<=25 h_60<=1 h_9<=1 prevh<=11 pg_h_article<=0 165 h_27<=1 -53 -398 -219 -564 365 300 \
    s_bytes<=18 s_first<=96 -404 74 s_count<=70 358 h_9<=0 62 -652
    b0_lca<=0 dup<=1 144 prevhl<=2 -477 -65 pg_titleh<=702 h_4<=1 s_first<=761 s_share<=844 s_share<=68 \
    pg_h_article<=294 s_first<=22 -677 139 -312 280 847 -227 -429 pg_plainh<=42 -305 474
    pg_titleh<=696 boilrate<=16 i_date<=0 c4_words<=14 -458 123 -516 -140 b0_lca<=0 sec_head<=97 h_17<=1 128 -744 \
    h_32<=0 -576 -80 h_17<=1 pg_li<=9 104 -298 h_21<=0 -361 986
    gpos<=550 prevh<=23 tag<=8 235 pg_p<=212 146 -223 h_15<=1 s_first<=241 -385 7 c0_ld<=500 32 970 b0_lca<=1 \
    pg_good<=126 560 pg_good<=624 53 -172 pg_stop<=207 -10 -418
    pg_h_article<=60 a_h<=3 391 s_first<=39 -337 h_25<=0 a_section<=12 312 31 -319 h_0<=0 r_good<=761 -212 -594 \
    pg_blocks<=217 pg_titleh<=550 pg_h_related<=14 449 -205 c3_blocks<=7 -480 -109 120
    pg_p<=119 h_27<=0 pg_titleh<=436 319 titlecov<=102 pg_linkh<=561 13 -483 246 590 hid<=0 gpos<=614 s_first<=64 \
    -225 s_share<=4 -234 114 n-1_end<=0 pg_good<=65 455 -232 59 -369
    dupord<=0 n2_end<=-1 -585 pg_h_comment<=12 a_main<=17 172 w_path<=-1109 h_38<=0 -240 870 hid<=0 c4_words<=140 \
    189 -21 -302 h_27<=1 r_ld<=724 h_0<=1 -125 158 -525 -755 -253
    w_low<=-4467 -428 a_blockquote<=1 563 i_date<=0 a_form<=6 -317 pg_p<=236 c5_ld<=6 370 h_32<=0 h_16<=0 -84 525 \
    196 n2_end<=0 -66 end<=0 -117 n-2_end<=0 -5 325 -523
    separators<=5 a_footer<=10 -525 copyright<=0 n2_end<=-1 -590 gpos<=641 s_bytes<=13 -182 122 b0_rel<=0 \
    pg_long<=390 h_20<=0 230 -172 -169 s_first<=80 254 pg_h_comment<=915 -257 1036 -694 -506
    ui<=962 pg_plainh<=27 pg_p<=27 196 c4_share<=989 h_6<=0 s_good<=877 h_4<=1 i_date<=0 -15 -537 -463 r_gshare<=7 \
    -685 372 -280 -459 h_20<=0 c5_ld<=496 356 -86 -219 -556
    ui<=835 h_60<=1 pg_plainh<=37 h_26<=1 h_9<=1 s_count<=3 -191 c0_ld<=0 128 pg_article<=7 h_4<=0 41 -355 -471 \
    -455 s_count<=1 -247 323 244 boil<=8 399 -797 -516
    a_footer<=14 -532 a_nav<=20 -473 pg_blocks<=375 s_first<=386 c3_good<=833 127 h_9<=1 c5_ld<=260 -149 -985 695 \
    pg_good<=482 45 h_27<=0 -150 -619 h_4<=0 198 a_li<=13 -654 130
    s_share<=8 a_h<=0 pg_blocks<=234 -180 251 -273 sec_ld<=20 154 s_first<=22 s_count<=41 -550 -60 pg_good<=83 327 \
    a_blockquote<=1 475 s_first<=838 gpos<=641 59 pg_li<=55 40 -202 -334
    s_count<=7 pg_p<=149 h_9<=0 162 -647 prevh<=21 copyright<=0 w_own<=-26 -269 titlecov<=102 -157 74 -716 -373 \
    a_footer<=10 -507 s_count<=98 h_35<=0 146 -391 sec_head<=109 -3 -586
    ui<=134 dupord<=2 pg_plainh<=29 h_60<=0 pg_h_comment<=21 w_low<=-4467 -465 h_35<=1 pg_h_body<=961 pg_long<=211 \
    h_2<=0 -80 185 -74 327 -737 gpos<=526 -5 -356 240 195 -327 -419
    a_footer<=13 -495 ui<=474 pg_plainh<=66 pg_stop<=237 105 r_ld<=701 pg_meddepth<=9 c2_gshare<=973 \
    pg_h_related<=11 h_35<=0 16 -797 -283 203 pg_long<=289 235 -43 -298 pg_good<=468 -396 595 -444
    dup<=11 c5_share<=993 pg_p<=95 155 h_23<=1 upper<=315 h_25<=0 n2_end<=0 25 212 -308 a_h<=3 108 pg_stop<=255 \
    h_25<=0 45 -392 -234 -498 -257 pg_stop<=166 282 -561
    a_footer<=21 -502 titlecov<=146 h_60<=1 pg_stop<=148 186 n-1_tag<=12 r_ld<=540 n1_tag<=9 nexth<=78 170 -153 \
    -214 -275 s_count<=18 -307 h_0<=0 146 -277 376 pg_p<=413 198 -2
    pg_h_comment<=0 pg_article<=1 pg_titleh<=414 176 n2_end<=-1 -593 pg_blocks<=410 pg_h_article<=1 r_ld<=429 181 \
    -229 c1_ld<=102 30 -263 199 n1_tag<=16 26 pg_article<=6 24 pg_titleh<=919 -667 272 -91
    dup<=5 w_own<=-892 -202 n-1_end<=-1 -462 c1_ld<=83 h_23<=0 pg_h_article<=3 179 h_0<=1 h_0<=0 -154 upper<=181 \
    257 -80 n1_ld<=380 255 -410 h_15<=0 42 -827 -40 -323
    a_footer<=16 -485 s_good<=952 a_section<=17 s_good<=152 pg_h_article<=607 237 -64 ld<=58 n-1_tag<=2 298 -192 \
    -555 sentences<=13 h_60<=0 h_9<=0 -35 h_2<=1 -567 63 245 -756 349
    h_25<=0 n-2_end<=0 pg_titleh<=550 pg_h_comment<=7 nexth<=60 pg_h_product<=198 295 -51 -78 -197 c4_ld<=57 \
    a_table<=5 424 titlecov<=205 -134 258 -155 pg_h_product<=222 151 -128 sec_bytes<=4303 -118 -582
    hid<=0 dup<=6 h_60<=1 gpos<=595 prevhl<=0 sec_bytes<=3922 h_40<=0 -392 386 132 93 s_bytes<=59 h_31<=0 102 -249 \
    c5_gshare<=406 -297 -71 330 pg_h_body<=20 266 -459 -248
    pg_titleh<=348 h_15<=1 66 479 n-1_end<=0 a_table<=5 s_ld<=484 387 -316 pg_p<=11 210 n2_end<=0 pg_p<=164 \
    bpos<=97 -496 101 -219 -7 hl<=1 boilrate<=84 57 -503 315
    pg_h_body<=961 s_share<=749 pg_good<=468 h_0<=0 h_13<=0 pg_main<=0 45 -144 509 191 n1_ld<=840 n-1_tag<=14 \
    ld<=844 n1_tag<=16 76 -198 -396 -189 h_0<=0 -30 -465 433 209
    pg_titleh<=676 ui<=693 s_count<=3 -60 a_h<=1 355 74 -395 a_blockquote<=7 408 n2_ld<=164 h_13<=0 pg_titleh<=696 \
    -818 s_first<=554 end<=0 -21 h_0<=1 52 412 -155 -432 -197
    a_footer<=18 -504 copyright<=0 pg_li<=14 pg_meddepth<=4 496 74 b1_rel<=0 pg_h_body<=954 h_25<=0 h_9<=0 10 -255 \
    pg_li<=32 -1021 -144 pos<=481 1 451 bpos<=584 122 -305 -569
    boilrate<=24 c3_good<=859 a_nav<=15 -406 pg_article<=24 n2_end<=-1 -525 79 -317 h_13<=1 b0_lca<=8 \
    pg_h_product<=629 c0_good<=650 s_bytes<=52 -47 -681 17 -466 363 -686 h_20<=0 -48 -495
    boil<=2 ui<=990 i_date<=0 ld<=136 a_li<=9 186 h_17<=1 pg_h_product<=917 h_13<=1 65 -307 -394 -488 c1_gshare<=65 \
    r_gshare<=45 -64 157 h_8<=0 -164 -644 -414 -383 -374
    s_first<=813 ui<=993 r_ld<=679 b1_rel<=-27 271 b1_rel<=-2 -217 c3_ld<=956 pg_good<=711 83 -90 624 \
    c3_blocks<=193 sec_ld<=945 -330 37 n-1_tag<=11 -49 688 -367 h_20<=0 -94 -492
    pg_good<=230 h_0<=0 15 387 pg_h_related<=6 b1_lca<=3 h_0<=1 c2_gshare<=583 h_20<=0 244 -60 -59 -100 \
    c4_words<=46 -430 r_blocks<=180 -44 601 h_60<=1 -126 n2_ld<=164 506 -212
    pg_pre<=0 copyright<=0 n-1_words<=40 a_section<=22 pg_linkh<=68 s_last<=739 336 n1_ld<=21 bpos<=430 302 -323 \
    414 -55 -68 a_h<=3 443 84 -629 c5_gshare<=987 a_article<=7 634 -58 462
    s_share<=68 a_h<=1 70 a_blockquote<=1 517 pg_ld<=153 40 a_li<=8 ld<=791 165 -222 h_0<=1 -160 pg_blocks<=375 \
    -629 102 h_26<=1 w_path<=-3280 h_0<=1 -361 287 57 348
    pg_h_body<=241 72 sentences<=17 pg_h_body<=862 gpos<=954 gpos<=641 n1_tag<=5 50 -124 -189 -426 b1_lca<=6 \
    s_good<=877 h_31<=0 dup<=2 149 -256 pg_titleh<=912 -244 496 441 -253 -745
    a_nav<=20 -428 pg_h_body<=241 s_first<=3 -356 h_35<=0 142 h_27<=0 -233 -1289 s_count<=1 -246 dup<=1 ld<=50 140 \
    pg_plainh<=26 ld<=400 61 -247 413 pg_h_comment<=70 -324 179
    boil<=10 afterh1<=-1 h_15<=1 -378 297 b0_rel<=-31 dup<=2 268 -424 h_60<=1 pg_titleh<=436 89 sec_bytes<=1565 5 \
    h_17<=1 h_36<=1 h_25<=0 -41 -422 -426 -664 323 -726
    pg_good<=386 titlecov<=64 h_32<=0 -199 pg_article<=23 88 -486 pg_article<=18 248 -406 titlecov<=232 \
    c4_share<=56 42 s_count<=3 -244 c5_gshare<=866 -181 pg_plainh<=12 -64 280 prevhl<=4 63 -439
    r_ld<=796 s_count<=1 -137 dupord<=0 h_26<=1 s_bytes<=84 h_31<=0 236 c4_words<=97 -221 406 upper<=466 \
    a_article<=18 132 -59 -359 317 w_high<=1973 -74 -536 pg_ld<=584 -297 19
    pg_blocks<=228 pg_h_related<=2 h_38<=0 s_first<=57 -255 33 675 h_16<=0 pg_long<=245 -7 -266 32 \
    pg_h_related<=671 h_20<=0 75 s_last<=689 pg_h_forum<=60 -177 399 -285 h_32<=0 -106 538
    s_count<=3 a_section<=23 62 h_60<=1 -193 228 h_23<=1 a_article<=1 h_20<=0 91 -816 s_first<=30 -212 \
    pg_linkh<=203 pg_h_forum<=28 179 b0_rel<=-33 498 -145 12 pg_blocks<=217 422 -726
    titlecov<=114 c0_words<=1012 nexth<=81 -3 pg_h_forum<=6 s_last<=821 -289 39 h_33<=0 a_section<=34 23 -535 193 \
    -470 h_33<=0 bpos<=674 45 -113 br<=2 h_2<=1 434 78 -462
    afterh1<=-1 s_first<=386 -433 98 hid<=0 r_good<=804 ui<=919 61 -392 h_13<=0 h_32<=0 76 n-2_end<=0 a_article<=2 \
    -644 -182 h_33<=0 -31 421 pg_article<=23 -486 222 -208
    c4_words<=13 -487 n-1_end<=-1 -421 separators<=5 h_23<=0 pg_titleh<=676 s_bytes<=18 -115 101 siblings<=3 \
    h_40<=0 -119 228 88 pg_h_body<=298 c1_share<=9 -279 609 n-2_ld<=875 -534 187 -295
    a_blockquote<=1 385 boil<=5 c1_ld<=48 c5_ld<=182 h_17<=1 h_13<=1 117 -277 pg_plainh<=20 -613 536 prevhl<=3 -48 \
    pg_h_related<=82 -576 185 h_35<=1 h_17<=1 -56 328 -488 -526
    dup<=1 a_footer<=18 -429 pg_pre<=334 17 510 pg_main<=0 h_32<=0 h_0<=0 68 -426 s_last<=768 -80 340 a_h<=2 118 \
    h_35<=0 h_32<=0 h_0<=0 -940 15 -285 410
    titlecov<=205 boil<=4 pg_h_body<=453 h_9<=0 gpos<=0 -101 sec_ld<=85 213 18 -384 h_60<=1 h_1<=0 n-1_words<=72 \
    -368 628 -59 246 -588 pg_h_product<=485 94 n-1_words<=5 -369 117
    a_footer<=22 -440 s_first<=487 h_27<=0 hl<=1 -4 214 178 pg_p<=359 gpos<=954 h_31<=1 gpos<=595 174 -18 -315 -250 \
    pg_h_body<=806 h_31<=1 h_27<=0 -160 -475 274 28
    boilrate<=47 copyright<=0 n1_tag<=0 prevh<=14 157 -77 h_60<=1 pg_titleh<=348 b0_rel<=11 pg_h_forum<=200 79 -304 \
    402 c2_ld<=53 n1_tag<=17 132 -105 -131 322 -595 h_20<=0 -65 -478
    boil<=12 br<=21 s_count<=3 titlecov<=195 -142 bpos<=266 185 pg_h_article<=0 129 c1_ld<=380 r_good<=478 87 -353 \
    273 r_gshare<=684 -2 linkrun<=8 end<=0 -89 311 678 -416 -557
    s_count<=11 prevh<=9 14 pg_li<=113 pg_h_related<=30 -87 290 h_20<=0 -138 -544 s_count<=104 r_ld<=138 \
    pg_h_forum<=2 299 45 h_31<=0 -17 c5_share<=191 -243 535 a_table<=11 208 -333
    pg_li<=60 c3_share<=682 pg_good<=103 b0_lca<=1 -745 32 47 pg_good<=796 349 -83 hl<=0 pg_stop<=237 w_path<=-1280 \
    -187 c4_words<=49 -80 linkrun<=0 499 106 pg_blocks<=247 -155 -22 62
    pg_h_body<=390 h_9<=1 c4_ld<=135 h_6<=0 c2_share<=30 40 333 -193 pg_h_product<=18 c1_ld<=93 -277 -17 \
    prevlong<=73 -187 n-1_tag<=7 47 421 -433 titlecov<=114 n1_tag<=17 -25 -203 35
    copyright<=0 afterh1<=-1 s_first<=364 -399 91 c5_share<=67 94 h_35<=0 tag<=1 pg_good<=203 pg_ld<=414 \
    c1_gshare<=48 241 -1039 296 -115 pg_meddepth<=19 40 631 c3_ld<=139 113 -489 -378
    i_date<=0 c4_words<=14 -344 a_table<=16 gpos<=63 -90 324 gpos<=908 s_good<=968 dupord<=0 pg_meddepth<=8 h_9<=0 \
    pg_h_article<=3 150 -73 -370 98 c4_ld<=29 -499 -79 363 -129 -370
    sentences<=13 s_count<=3 pg_h_article<=451 titlecov<=84 -150 a_section<=26 365 31 pg_pre<=12 -229 537 h_26<=0 \
    pg_main<=0 62 pg_h_related<=77 -115 pg_linkh<=663 213 h_21<=0 -553 324 186 -351
    pg_pre<=5 upper<=250 s_good<=968 s_share<=18 -113 s_last<=821 w_own<=-780 -400 158 -58 453 w_own<=525 15 -107 \
    pg_h_product<=6 pg_p<=295 a_article<=13 523 -155 416 prevh<=39 149 -1298
    pg_h_body<=976 a_footer<=27 -448 s_good<=968 c1_share<=951 pg_h_body<=439 n-2_ld<=214 sec_ld<=34 290 51 -46 \
    n-1_tag<=11 0 s_good<=737 h_60<=1 -204 330 186 pg_titleh<=485 -1066 10 264 178
    pg_meddepth<=18 ui<=860 b0_rel<=-15 c0_words<=25 -174 197 pg_h_related<=9 59 s_last<=625 prevh<=57 pg_ld<=341 \
    -54 c0_ld<=533 300 -201 -356 pg_h_forum<=9 -216 58 -285 w_path<=-2957 845 66
    a_footer<=16 -445 pg_article<=0 h_1<=0 pg_h_article<=931 -44 439 h_31<=1 130 -252 a_li<=0 pg_good<=149 -593 285 \
    a_li<=2 -462 pg_h_forum<=8 c5_gshare<=917 b0_rel<=-19 129 -256 -30 43
    w_own<=-780 c0_words<=170 -28 -451 ld<=714 pg_h_forum<=946 h_60<=1 n1_tag<=9 57 titlecov<=226 -112 118 299 -404 \
    n1_tag<=10 sec_head<=56 h_1<=1 -187 -613 h_6<=1 104 -686 97
    h_40<=0 pg_p<=135 c2_ld<=920 122 b0_rel<=15 -347 235 pg_h_comment<=7 n-1_words<=50 pg_linkh<=929 -27 387 201 \
    prevlong<=0 87 pg_plainh<=4 ld<=187 -171 384 -273 h_15<=0 295 -265
    c4_share<=995 hid<=0 r_gshare<=13 c3_ld<=125 -195 r_ld<=396 186 r_ld<=659 221 -122 s_good<=933 c3_ld<=956 16 \
    n-2_ld<=200 -287 381 sentences<=0 -411 396 -176 w_high<=1973 -36 -677
    pg_stop<=159 h_6<=1 h_4<=0 220 c5_ld<=524 286 -466 -402 bpos<=325 prevh<=25 98 -126 sec_bytes<=11471 \
    pg_h_comment<=8 h_23<=1 -12 -415 h_27<=1 pg_h_comment<=702 -124 168 -741 -357
    pg_blocks<=375 siblings<=35 c2_share<=989 hid<=0 a_blockquote<=1 433 n-1_tag<=1 42 pg_titleh<=485 30 -103 -264 \
    pg_good<=711 -888 129 379 sec_bytes<=1565 187 s_bytes<=15 -315 pg_ld<=353 -132 250
    sentences<=19 i_date<=0 c3_share<=815 pg_h_article<=702 h_23<=1 h_33<=0 h_1<=0 -73 67 n2_end<=0 n-1_words<=13 \
    pg_p<=273 163 -181 339 390 -370 -103 n-1_ld<=772 87 379 -306 -341
    s_first<=892 pg_linkh<=53 c3_good<=833 h_0<=0 c0_words<=170 s_first<=30 -230 124 -119 245 n-1_tag<=17 \
    linkrun<=1 129 -155 -215 h_17<=0 boil<=6 -20 -558 linkrun<=8 -534 359 -215
    n-2_end<=-1 -342 c0_words<=312 tag<=4 a_h<=3 32 -142 s_ld<=47 n2_end<=0 39 254 h_4<=0 -1 -320 a_article<=20 \
    h_21<=0 260 -438 sec_ld<=63 -104 r_gshare<=78 378 30
    c5_share<=993 copyright<=0 c4_share<=611 -14 a_ul<=6 331 siblings<=39 pg_stop<=264 pg_h_body<=3 447 51 \
    n1_tag<=7 56 -185 397 -394 prevhl<=1 s_share<=424 -100 352 c0_gshare<=18 -65 -576
    c3_blocks<=23 pg_ld<=438 -70 s_first<=18 -392 89 pg_li<=41 w_low<=-418 278 separators<=1 161 -459 a_main<=14 \
    sec_head<=0 c2_ld<=992 116 722 pg_titleh<=379 352 a_h<=2 361 -549 -60
    br<=16 h_13<=1 hid<=0 c5_share<=89 104 c4_words<=17 -372 pg_meddepth<=11 s_bytes<=55 72 -64 128 pg_long<=230 \
    -358 140 c1_ld<=185 c3_gshare<=960 h_16<=1 -531 304 175 281 -398
    c0_words<=331 pg_h_article<=681 8 b1_lca<=5 pg_titleh<=654 56 a_table<=4 411 pg_p<=179 121 c3_gshare<=967 -358 \
    -52 -446 h_0<=0 pg_h_article<=451 -4 -524 separators<=4 c3_gshare<=591 46 352 -387
    a_blockquote<=2 pg_li<=166 -4 554 bpos<=961 pg_titleh<=278 s_first<=87 -126 tag<=8 sec_bytes<=1253 145 \
    prevh<=47 prevh<=19 -423 158 prevlong<=57 438 -117 241 words<=40 -39 52 -273
    pg_stop<=113 pg_li<=173 315 pg_h_article<=10 -124 414 r_gshare<=9 -97 pg_meddepth<=11 -17 pg_blocks<=273 \
    c3_good<=945 pg_h_forum<=79 191 -265 pg_h_article<=60 -683 -38 h_15<=1 afterh1<=199 368 41 -207
    a_footer<=27 -359 a_section<=1 239 pg_blocks<=410 s_first<=278 c3_blocks<=42 r_blocks<=2 h_36<=1 -125 -694 46 \
    178 a_ul<=2 107 -88 h_4<=0 h_25<=1 144 -540 h_2<=1 -399 329
    words<=54 pg_article<=5 pg_h_related<=8 pg_meddepth<=5 218 h_0<=1 47 -217 pg_meddepth<=10 -97 72 -121 h_0<=0 \
    pg_li<=51 h_13<=0 321 -519 -188 pg_good<=671 416 pg_linkh<=929 169 -406
    c4_share<=995 titlecov<=365 sec_bytes<=2264 c4_words<=22 -185 19 -75 pg_h_related<=347 n2_end<=0 n-1_ld<=62 -31 \
    264 347 -292 h_0<=1 pg_pre<=458 h_36<=0 -467 163 353 h_20<=0 393 -357
    dup<=7 s_bytes<=59 c2_ld<=543 h_31<=0 h_2<=1 182 a_ul<=9 361 -132 pg_stop<=245 n1_ld<=823 -477 166 128 -64 \
    upper<=235 h_36<=1 70 -195 -94 pg_stop<=97 342 -296
    c4_words<=87 -29 b0_dist<=9 c0_gshare<=39 h_33<=0 sec_head<=94 h_1<=0 prevhl<=2 c1_gshare<=17 113 -290 158 -202 \
    h_4<=0 237 -277 215 117 pg_h_forum<=627 gpos<=977 294 -330 -167
    tag<=0 h_36<=0 s_first<=215 words<=17 s_share<=395 -173 249 a_ul<=3 -397 pg_h_forum<=931 404 -298 -16 \
    pg_article<=11 gpos<=314 words<=27 -289 h_21<=0 340 -229 -297 252 29
    i_date<=0 pg_stop<=113 174 afterh1<=36 pg_titleh<=414 h_8<=0 285 -156 h_36<=0 c0_good<=809 -150 31 c3_good<=794 \
    224 ld<=285 h_1<=1 -215 h_0<=0 -312 411 -727 -35 -276
    b0_rel<=0 pg_h_related<=763 h_17<=1 -1 -326 225 h_17<=0 h_27<=0 pg_stop<=127 180 s_first<=278 55 h_38<=0 \
    h_32<=1 -199 -490 324 hid<=0 pg_h_product<=2 -233 532 -348 616
    boilrate<=169 h_23<=0 n2_ld<=823 h_31<=0 boil<=2 72 -220 c4_words<=44 -411 c4_words<=54 -524 h_27<=1 50 \
    pg_good<=634 -564 173 -43 pg_stop<=269 -562 h_1<=0 640 -241 -213
    c2_ld<=45 h_8<=0 h_31<=0 s_bytes<=52 165 h_33<=0 -78 290 h_33<=0 r_ld<=40 pg_h_product<=170 -46 -698 204 \
    titlecov<=463 -521 339 126 c3_blocks<=178 -47 h_25<=1 220 -444
    pg_meddepth<=4 196 w_path<=-267 c1_share<=15 tag<=8 29 246 pg_p<=591 h_1<=1 pg_linkh<=174 -59 -391 b1_rel<=4 \
    c2_ld<=10 -77 335 -300 pg_h_article<=670 -242 c5_gshare<=539 -130 653 -43
    s_last<=768 pg_long<=683 h_36<=0 c4_words<=60 c5_gshare<=13 -324 -60 pg_p<=438 163 -59 127 -188 linkrun<=3 \
    pg_h_comment<=52 prevhl<=1 pg_h_article<=372 pg_h_body<=10 -76 -630 -26 -15 -408 24
    s_first<=10 prevlong<=6 184 -315 pg_pre<=12 c2_share<=989 c4_ld<=958 pg_good<=446 27 -49 h_21<=0 prevhl<=3 102 \
    -401 379 -530 s_share<=424 h_25<=0 333 pg_p<=334 -442 205 -197
    c1_ld<=28 c0_ld<=69 46 -391 h_8<=0 h_32<=1 c2_share<=989 c0_ld<=770 c3_good<=852 pg_good<=564 2 257 h_36<=0 18 \
    -344 -143 -581 b0_dist<=7 s_ld<=68 -28 311 -90 -132
    pg_pre<=3 copyright<=0 c3_blocks<=37 -39 r_ld<=0 h_1<=1 59 356 boilrate<=8 h_6<=0 66 -248 -213 -416 h_25<=0 \
    c1_share<=544 c4_words<=51 -30 400 -89 pg_pre<=112 271 -436
    dup<=7 h_35<=0 s_good<=599 bpos<=27 -266 19 c0_good<=817 c3_good<=555 261 c5_ld<=46 113 -647 r_blocks<=36 233 \
    pg_h_comment<=111 131 -372 n2_ld<=60 93 w_low<=-1365 10 -540 -210
    a_h<=1 108 h_23<=0 s_share<=4 h_27<=0 -242 306 br<=55 r_gshare<=633 h_60<=1 pg_meddepth<=5 141 -40 225 h_60<=0 \
    end<=0 60 266 -397 -451 n2_ld<=222 -388 205
    a_blockquote<=1 363 a_footer<=23 -405 pg_linkh<=929 c4_words<=49 -70 a_ul<=2 prevh<=12 301 -85 words<=24 \
    pg_titleh<=510 a_h<=1 257 -24 pg_h_product<=6 h_38<=0 -213 360 75 83 213
    pg_long<=276 19 h_32<=0 24 pg_blocks<=119 pg_h_body<=825 -502 c5_gshare<=73 -499 linkrun<=2 356 -249 h_36<=0 \
    pg_long<=464 h_0<=1 -117 c2_ld<=15 -1405 -296 prevhl<=1 369 -60 115
    s_bytes<=84 h_27<=0 16 237 upper<=166 h_20<=0 c4_share<=79 268 22 h_8<=0 -265 167 a_article<=12 pg_linkh<=737 \
    c0_gshare<=4 -226 146 -276 c4_share<=102 48 n1_tag<=4 -95 -343
    br<=24 s_first<=944 sentences<=3 -10 pg_blocks<=145 h_16<=0 423 87 pg_ld<=557 s_first<=327 175 end<=0 -658 \
    h_27<=1 h_23<=0 71 -425 -471 398 words<=31 -467 71 -370
    pg_li<=129 s_ld<=904 pg_h_article<=6 c4_ld<=810 a_article<=23 -360 185 -439 boil<=0 h_17<=0 17 -568 -227 145 \
    h_27<=0 -60 c0_gshare<=24 321 h_60<=0 n-1_ld<=53 265 -311 -811
    n2_end<=0 c1_gshare<=964 -13 upper<=120 221 pg_good<=671 -121 afterh1<=57 -911 1 c4_ld<=98 w_path<=-1 295 \
    r_gshare<=138 -49 194 pg_titleh<=773 pg_good<=0 -551 113 w_own<=2117 -79 -482
    a_footer<=27 -386 afterh1<=-60 -315 n-1_words<=44 pg_pre<=0 h_38<=1 s_count<=5 -70 27 294 h_25<=0 c2_ld<=830 \
    boil<=8 h_1<=0 60 498 -251 -285 pg_linkh<=86 373 -256 106
    pg_main<=2 ui<=883 titlecov<=558 b0_rel<=0 17 pg_meddepth<=5 pg_good<=523 402 -3 pg_h_article<=650 c2_share<=37 \
    28 -203 -313 h_2<=0 348 b1_lca<=26 -81 468 h_2<=0 192 -377 -522
    dup<=6 n-1_ld<=269 c5_ld<=419 -16 -138 h_4<=0 h_8<=0 n-2_end<=0 a_section<=24 240 37 277 pg_h_body<=14 243 \
    h_27<=1 b1_rel<=0 -40 -407 -515 pg_ld<=180 285 -294 -168
    s_count<=18 pg_pre<=12 pg_h_comment<=10 pg_good<=781 hl<=0 c0_ld<=200 prevlong<=9 pg_li<=211 pg_h_related<=121 \
    56 -362 291 -40 c5_ld<=709 -228 108 127 pg_titleh<=773 -49 -411 -121 267 62
    bpos<=961 h_25<=1 s_bytes<=99 pg_li<=4 s_count<=33 pg_blocks<=127 -416 125 170 c5_gshare<=13 pg_good<=230 107 \
    b1_lca<=6 -51 s_last<=458 27 -487 97 h_17<=1 -21 -373 -124 -248
    copyright<=0 boilrate<=35 boil<=12 r_ld<=633 35 -48 -441 pg_h_body<=241 s_ld<=989 c4_ld<=91 274 -163 470 \
    a_article<=11 a_main<=17 -18 -633 h_1<=0 -423 -3 boilrate<=14 -617 170
    s_count<=11 s_first<=917 bpos<=606 b0_rel<=46 sec_bytes<=1796 49 -161 371 n2_end<=0 -172 24 -306 pg_linkh<=28 \
    c3_blocks<=51 nexth<=70 pg_stop<=332 78 431 -90 305 h_20<=1 -48 335
    prevhl<=0 -111 a_table<=11 pg_plainh<=10 c5_share<=49 -398 pg_h_forum<=33 244 -214 397 n-1_tag<=9 27 \
    s_first<=151 s_share<=94 -165 305 w_path<=2190 h_8<=0 h_21<=1 -10 329 -120 -200
    s_count<=104 s_count<=5 a_blockquote<=7 294 sec_head<=144 sec_bytes<=809 gpos<=481 59 -115 -118 pg_h_body<=961 \
    h_16<=0 -63 352 454 41 pg_p<=481 -306 c3_blocks<=11 417 h_9<=0 163 -507
    sentences<=28 s_count<=210 a_form<=0 -401 c4_words<=83 hid<=0 pg_titleh<=935 -57 187 h_31<=0 a_table<=12 459 \
    -234 -607 a_form<=21 405 c3_good<=833 102 h_13<=1 -29 -382 -222 621
    dup<=1 pg_h_forum<=709 h_33<=0 -8 n1_tag<=10 205 -50 a_article<=21 n-1_ld<=214 200 712 -9 a_main<=13 \
    pg_long<=97 h_1<=1 -224 -1037 pg_linkh<=663 -197 263 c3_share<=130 54 -176
    pg_pre<=388 n-1_tag<=0 a_h<=0 n1_end<=0 sec_bytes<=809 144 c3_blocks<=96 -354 322 350 h_32<=1 h_20<=1 -57 241 \
    148 h_23<=0 r_blocks<=231 -4 -203 h_8<=0 0 -472 398
    pg_titleh<=348 b0_rel<=35 afterh1<=161 pg_h_product<=99 s_last<=657 22 266 -82 h_2<=0 -199 pg_meddepth<=8 356 \
    n1_ld<=935 -203 278 400 n-1_tag<=0 s_share<=74 -43 afterh1<=12 276 52 -54
    a_section<=2 163 c3_share<=24 -65 pg_article<=34 h_9<=0 pg_stop<=315 b0_lca<=8 h_20<=0 52 194 -86 pg_long<=342 \
    pg_titleh<=414 326 -83 a_article<=21 55 s_ld<=0 -327 -11 -126 355
    c2_share<=989 separators<=6 c3_share<=26 pg_linkh<=905 pg_article<=7 c0_gshare<=25 s_first<=259 -126 57 -302 \
    pg_h_comment<=12 -531 122 295 24 -255 nexth<=70 tag<=11 s_first<=460 45 -1206 13 102
    a_nav<=6 -377 s_first<=838 s_count<=1 h_0<=0 titlecov<=255 -120 300 n1_end<=0 pg_h_forum<=627 h_23<=0 -243 409 \
    490 -529 h_26<=1 c0_ld<=667 40 c1_gshare<=522 -68 -599 148 -112
    w_path<=-1 pg_h_comment<=1 a_main<=20 h_1<=0 c2_ld<=147 320 -203 h_23<=1 c3_blocks<=103 445 -344 -400 \
    c0_good<=596 siblings<=20 pg_stop<=338 169 -194 -392 -132 -60 siblings<=35 -50 269
    sentences<=3 pg_titleh<=414 s_first<=0 -344 59 r_ld<=679 -33 s_ld<=588 -365 -74 h_1<=1 h_2<=1 -196 165 s_ld<=68 \
    w_path<=-813 -136 h_15<=0 255 h_15<=1 -617 255 544
    bpos<=63 h_27<=0 -201 213 c5_share<=89 h_27<=0 25 pg_stop<=181 577 109 a_blockquote<=1 354 c4_share<=25 \
    w_path<=919 105 h_36<=1 -700 63 a_h<=0 63 a_section<=3 103 -45
    pg_main<=0 29 a_article<=5 words<=31 h_1<=1 tag<=16 105 -267 -263 325 gpos<=267 25 pg_long<=312 \
    pg_h_product<=222 86 h_31<=0 -223 -925 pg_linkh<=494 end<=0 -237 -594 126
    r_good<=776 ui<=101 30 -291 h_1<=1 n2_end<=0 sec_bytes<=1685 -326 h_8<=0 -118 232 -22 h_8<=0 h_27<=0 \
    pg_h_forum<=893 171 c0_gshare<=77 136 -423 -241 c0_words<=441 -257 99
    a_blockquote<=1 261 hid<=0 c3_share<=855 c1_gshare<=945 -15 end<=0 -30 355 c5_ld<=72 -59 h_0<=1 121 380 \
    c5_ld<=373 h_20<=0 pg_blocks<=223 -143 tag<=15 497 -261 -305 -425
    separators<=0 pg_h_comment<=702 pg_h_comment<=10 s_first<=259 b1_rel<=-8 -321 prevh<=2 127 pg_good<=259 -234 \
    -15 s_bytes<=49 116 -14 h_27<=0 h_40<=0 -70 360 b1_lca<=0 -533 247 230 -103
    pg_h_article<=607 h_27<=0 pg_h_related<=11 pg_p<=347 -12 137 -57 r_good<=297 424 84 w_path<=-1 pg_h_comment<=61 \
    sec_head<=109 245 c5_gshare<=277 -476 144 pg_h_comment<=725 -413 258 h_36<=0 -7 -173
    i_date<=0 pg_p<=45 h_20<=1 c2_gshare<=0 -56 190 431 a_table<=12 c4_ld<=723 pos<=180 -407 299 -416 w_high<=2170 \
    pg_li<=60 titlecov<=289 31 293 -28 pg_h_article<=95 24 -357 -250
    pos<=942 c1_share<=877 c5_gshare<=993 -5 pg_good<=482 upper<=134 238 -69 h_9<=0 end<=0 93 284 prevhl<=1 269 \
    -339 s_first<=199 198 nexth<=66 pg_h_body<=519 -1285 -182 -116 -150
    c3_blocks<=300 n1_end<=0 -32 w_path<=108 afterh1<=183 207 c5_gshare<=879 -277 264 s_share<=68 c1_gshare<=83 \
    -235 45 b1_lca<=6 h_33<=0 -14 pg_ld<=192 -99 474 338 c4_words<=57 337 -119
    pg_h_related<=509 titleov<=238 h_0<=0 -20 h_13<=1 57 h_0<=1 -381 291 h_0<=1 0 h_27<=1 c0_gshare<=52 -348 86 404 \
    c0_gshare<=0 pg_article<=9 271 -289 linkrun<=3 230 -420
    """

  static let second: StaticString = """
    cm2<=665 cm0<=35 -1296 cm0<=184 -1089 c4_ld<=11 -657 cs3<=363 -305 328 s_share<=20 cm0<=212 -1215 385 705
    behind5<=372 cs1<=4 -862 cm2<=283 -677 s_share<=117 99 717 cm2<=398 -527 dup<=4 cs1<=0 -591 806 -212
    p<=636 cm1<=137 -787 sec_ld<=940 p1<=64 b1_rel<=-11 -1 -666 -281 266 cm0<=969 s_count<=56 655 411 841
    sigm<=105 -732 cm1<=935 sigm<=913 sigm<=605 c2_gshare<=233 cm1<=408 h_2<=0 -554 -130 124 -646 405 714 733
    sigm<=404 sigm<=28 -704 -410 end<=0 393 w_path<=-4794 -464 p1<=613 p<=758 c2_gshare<=75 431 -383 612 689
    sigm<=261 p1<=99 -642 -426 a_footer<=9 -852 cm0<=413 -236 tag<=17 p1<=922 489 631 cm0<=909 81 653
    win3<=844 p-2<=45 win3<=711 cs1<=52 -611 -132 236 cs1<=9 -255 w_path<=604 -24 316 end<=0 322 600
    cs1<=15 cm1<=44 -616 cm0<=683 -240 340 cm2<=855 cm0<=369 h_26<=0 -417 392 cm0<=984 223 626 536
    win3<=806 cm0<=14 -600 pconf<=909 cumbefore<=871 pm<=216 398 101 -175 cm0<=723 -504 363 cm0<=723 -446 515
    cm1<=714 sigm<=307 cm0<=4 -593 cm0<=84 -503 -157 a_footer<=27 -781 56 cm0<=639 -370 dup<=5 470 -554
    ahead5<=23 end<=0 -572 cm5<=18 -561 -13 end<=0 p-2<=154 -236 81 cm5<=402 67 a_footer<=21 -730 437
    sigm<=307 p3<=29 -539 pmax<=883 252 -364 sigm<=968 sigm<=683 b0_rel<=-15 291 pconf<=888 13 -423 293 491
    p<=817 cm1<=112 -503 c1_gshare<=31 pg_titleh<=941 -13 p1<=922 543 -614 c1_gshare<=126 -35 -447 boil<=5 427 \
    -1697
    cm1<=547 ahead5<=8 -548 pm<=161 h_26<=0 -2 951 -244 c0_good<=596 86 boil<=10 dup<=1 407 -331 -1467
    sigm<=785 cm0<=124 -468 pmax<=988 128 -283 c0_good<=780 171 cm0<=969 h_13<=0 302 pg_h_article<=857 141 -1492 \
    476
    p<=941 cm0<=43 -501 pmax<=860 587 pconf<=876 boil<=1 64 -484 -228 p1<=175 c4_ld<=217 442 -676 464
    p1<=22 h_0<=0 -507 pconf<=939 101 -398 p1<=922 h_26<=0 c1_gshare<=657 -63 209 265 cs1<=13 -87 383
    p<=102 titlecov<=137 -483 h_9<=0 -264 593 w_high<=536 phead<=81 w_own<=15 -504 405 91 p<=681 -12 297
    p-1<=35 behind5<=29 -461 p1<=42 -544 -64 cumbefore<=871 h_9<=0 dup<=9 233 -424 cs3<=995 -10 -1089 -183
    cs3<=4 cm1<=44 -481 -5 cm1<=842 -65 dup<=1 boil<=7 ld<=733 p1<=881 149 416 -426 -1409 -458
    p1<=347 win3<=6 -513 pmax<=975 h_0<=0 -58 578 cumbefore<=424 -9 -333 s_count<=86 c0_ld<=200 264 -65 -388
    win3<=49 -428 cm1<=951 p<=35 -441 h_26<=1 c2_ld<=62 -72 88 pconf<=624 823 160 end<=0 -48 344
    cm2<=12 -450 p-1<=897 c2_ld<=980 a_main<=21 74 -124 214 c0_good<=963 a_h<=2 357 c0_ld<=500 34 -668 315
    p<=864 pmax<=988 pmax<=860 s_first<=813 531 -392 a_footer<=14 -599 sincecontent<=15 18 -280 -286 cs1<=766 160 \
    397
    cm0<=3 -484 cm0<=817 pmax<=860 a_li<=1 -284 boilrate<=16 578 -125 pg_long<=289 pmax<=944 264 -93 -243 193
    sigm<=933 p<=11 -439 h_26<=0 pconf<=948 -24 b1_rel<=-8 n1_tag<=19 -289 1537 -368 pg_p<=886 110 1274 247
    p-1<=42 s_share<=844 titlecov<=302 -343 120 987 pmax<=902 380 a_footer<=20 -565 cm2<=872 -16 boil<=5 189 -962
    cm4<=48 h_9<=1 -441 479 titlecov<=327 s_count<=108 s_count<=22 untilcontent<=21 6 -273 256 pg_long<=97 191 -745 \
    211
    p<=102 tag<=0 n1_tag<=14 -65 762 -335 p<=897 h_9<=1 pmax<=969 124 -93 -684 cs1<=44 -8 284
    p<=11 -386 cumbefore<=521 ui<=287 c3_ld<=986 108 517 -453 h_20<=0 -9 h_2<=0 sigm<=979 -403 -2745 -166
    p<=2 -453 w_low<=-15 p<=910 c2_gshare<=175 pmax<=848 391 24 -316 246 p-3<=935 psure<=476 -81 -1587 154
    p<=987 p<=22 -333 pg_good<=695 25 s_good<=152 58 -399 n1_tag<=16 boil<=6 390 -1206 pg_p<=696 289 -1004
    sigm<=884 h_4<=0 boilrate<=0 cumbefore<=646 p-1<=935 140 -307 -105 -261 -330 cumbefore<=807 boil<=5 228 -824 \
    -138
    pm<=275 untilcontent<=35 249 w_own<=1321 -227 293 p<=28 -397 p-1<=812 c2_gshare<=57 11 -224 cs1<=129 -59 186
    p<=969 pm<=196 h_20<=0 305 -112 c2_gshare<=175 -33 pmax<=995 -105 -446 n1_tag<=10 256 h_20<=0 150 -665
    pmax<=991 pconf<=547 593 boil<=0 97 -143 untilcontent<=87 end<=0 -146 a_li<=7 -425 108 b0_rel<=-35 421 -360
    p<=963 a_footer<=9 -514 p-3<=990 -3 -397 n-1_tag<=16 sigm<=785 -895 294 pg_long<=443 238 pg_long<=710 464 -1426
    cm1<=1 -442 cumbefore<=718 hid<=0 p-2<=971 win20<=738 177 h_13<=0 30 pg_p<=82 285 -1031 -85 -304 -78
    h_4<=1 p<=882 win20<=88 pg_long<=518 -456 513 -5 s_count<=67 155 h_0<=1 pg_h_article<=167 -102 -1181 421 -324
    sigm<=28 -269 pbytes<=24958 pbytes<=5742 pm<=275 141 -90 p1<=175 sincecontent<=59 168 891 58 s_first<=278 -871 \
    -126
    pmax<=996 h_2<=0 h_4<=0 h_20<=1 46 s_good<=750 84 -1267 w_own<=2056 -368 -1173 104 p-1<=954 -315 60
    titlecov<=102 ahead5<=154 -242 -4 upper<=181 214 h_13<=1 cm3<=114 pbytes<=5020 44 1105 -14 sigm<=605 113 -1228
    pmax<=902 b1_rel<=30 h_9<=0 win8<=184 -375 101 510 781 r_ld<=760 w_low<=-1641 h_21<=0 12 -629 30 -236
    pbytes<=19136 a_li<=1 cm2<=855 -270 s_share<=455 409 -774 s_count<=7 -47 141 s_first<=199 -694 s_count<=148 178 \
    -622
    pconf<=917 b0_rel<=41 s_first<=64 -221 afterh1<=57 166 h_20<=0 15 -334 345 cm0<=990 -93 h_2<=0 -217 381
    cs1<=936 s_good<=316 dup<=1 77 -140 a_li<=3 pg_good<=482 138 -736 h_20<=1 h_13<=0 58 -402 -929 122
    a_footer<=23 -492 pconf<=909 pg_p<=251 -32 b0_rel<=3 122 cm2<=31 1241 388 s_good<=878 -92 c0_ld<=711 311 -869
    ui<=253 titlecov<=155 -36 end<=0 h_0<=1 h_6<=0 142 cs3<=12 448 -783 -336 pg_good<=455 337 81 -322
    h_0<=0 s_good<=297 -6 afterh1<=45 93 -363 pconf<=950 p2<=0 -442 174 s_count<=356 n1_ld<=580 -24 -302 -1084
    boil<=12 h_13<=1 win20<=32 -334 pm<=431 cm0<=957 29 396 c4_ld<=163 48 -145 c0_good<=859 78 -611 -724
    cm4<=906 cm2<=947 -6 ld<=173 -92 a_li<=7 -1628 -357 prevh<=57 a_main<=12 -30 245 pg_long<=188 218 -622
    cumbefore<=646 ahead5<=448 titlecov<=365 titlecov<=0 cs1<=48 57 -399 310 492 boil<=9 2 -771 untilcontent<=59 21 \
    -178
    pconf<=962 a_footer<=20 -462 cm0<=949 11 pbytes<=14147 282 pbytes<=24958 112 -705 pbytes<=7407 -201 n1_tag<=14 \
    4 512
    win20<=24 -280 cumbefore<=671 pmax<=525 557 pm<=178 s_first<=533 3 561 hid<=0 cm0<=969 -7 203 -330 -51
    h_13<=1 titlecov<=630 p<=53 w_own<=414 -315 284 10 w_own<=-1087 -797 253 ld<=147 p3<=19 46 -654 351
    upper<=200 dup<=6 pg_titleh<=938 51 300 -387 c2_gshare<=175 h_4<=0 psure<=358 206 -23 s_count<=74 -141 -743 \
    -123
    h_0<=0 psure<=484 -14 a_main<=9 321 p2<=879 -130 cm2<=993 -1753 274 pmax<=984 linkrun<=6 244 733 -68
    w_path<=108 cs1<=24 cm1<=2 -175 197 pconf<=547 405 -172 ld<=695 -9 h_26<=0 s_good<=337 -249 -742 216
    sigm<=901 c2_gshare<=26 h_4<=0 cm2<=872 b0_lca<=16 b0_lca<=6 161 -192 -113 sec_ld<=782 24 -1079 -287 -89 53
    win8<=123 -145 pmax<=986 pbytes<=10642 129 p-1<=897 untilcontent<=95 -448 433 317 afterh1<=-9 672 pg_good<=0 \
    -800 -22
    c0_ld<=42 c4_ld<=149 75 -101 c4_ld<=293 -160 win3<=711 89 a_main<=18 a_li<=3 313 n1_ld<=87 -1367 -387 156
    boil<=2 upper<=272 41 cs3<=984 -92 cumbefore<=77 end<=0 -338 cm1<=547 902 -130 s_good<=13 289 4 -304
    pbytes<=458 s_first<=115 -196 295 win3<=85 pbytes<=3552 -343 37 bpos<=541 pbytes<=6102 -77 a_li<=8 -265 176 50
    psure<=389 cs1<=3 97 cs1<=881 s_good<=391 cm4<=839 -36 p-1<=659 -1065 -120 -469 241 s_count<=8 -41 124
    win20<=88 -227 cs1<=3 137 sigm<=757 cm0<=683 -37 -298 h_21<=0 73 h_21<=1 cm2<=855 -840 -88 245
    win20<=46 s_good<=895 -327 571 s_share<=198 53 h_0<=1 w_path<=-656 p<=817 -335 -1288 pg_h_article<=2 111 -207 \
    53
    dup<=2 cumbefore<=977 a_h<=2 153 s_count<=22 pg_long<=106 -153 15 h_2<=0 -136 245 -145 h_2<=1 -47 -531
    psure<=303 b0_rel<=7 c4_ld<=982 -73 448 645 pm<=262 104 c4_ld<=824 boil<=10 -24 -591 c0_ld<=944 -903 -121
    gpos<=764 s_count<=238 pg_titleh<=951 -46 b1_lca<=14 205 -302 -422 p-2<=154 h_13<=0 h_20<=0 -4 -366 603 191
    a_nav<=15 -296 cs3<=980 h_13<=1 1 n-1_tag<=1 -590 -98 pmax<=985 170 cm0<=931 -78 linkrun<=4 202 -219
    a_footer<=13 -432 psure<=464 cm4<=898 cm4<=825 28 n1_ld<=0 -15 c4_ld<=196 52 -770 boil<=5 239 -514 -115
    dup<=6 ahead5<=0 h_20<=0 -43 -684 pg_good<=4 cs1<=22 n1_ld<=105 95 -955 -36 24 upper<=964 -378 161
    a_footer<=22 -455 s_count<=22 a_li<=10 114 -72 h_4<=0 phead<=69 a_li<=11 -553 182 win3<=269 527 126 -436
    gpos<=992 cm2<=982 h_9<=1 -17 win20<=46 268 -311 win20<=950 437 -150 upper<=250 h_0<=0 107 940 -14
    boil<=12 upper<=315 pg_good<=4 -343 pbytes<=9590 91 -66 c2_gshare<=5 b0_lca<=6 111 -219 a_h<=3 107 -173 -507
    pmax<=996 pbytes<=4139 -25 tag<=10 cm4<=19 857 194 -51 pbytes<=13095 ahead5<=874 -183 60 tag<=10 -193 -730
    ui<=925 b1_rel<=-38 s_first<=80 -386 358 pmax<=525 356 upper<=334 cs1<=988 22 c0_good<=666 -112 337 -70 -289
    w_high<=536 cm2<=283 -234 cm5<=857 pmax<=928 s_first<=364 367 -160 pmax<=986 -5 -332 332 w_high<=582 261 20
    sigm<=995 s_count<=108 s_count<=22 -27 b0_lca<=18 p3<=432 268 81 pg_titleh<=0 327 -475 h_9<=0 -75 -703 443
    cm3<=912 r_ld<=743 gpos<=895 15 175 -136 h_0<=1 c1_gshare<=991 pm<=831 -59 228 -472 p1<=64 -702 -166
    p<=681 cs1<=10 p-2<=154 cm0<=124 -1292 -755 -806 cm0<=319 -1008 c4_ld<=293 -477 119 cm0<=984 635 795
    sigm<=129 -867 sigm<=856 p<=210 -561 cm2<=553 ld<=583 -227 371 dup<=13 475 -412 p<=921 642 909
    p<=210 ahead5<=29 -800 -648 sigm<=723 pmax<=635 733 untilcontent<=51 pmax<=944 416 -42 -463 p<=882 499 797
    cs1<=48 cs1<=3 -684 cm3<=262 -580 382 tag<=12 a_footer<=8 -788 a_footer<=14 -922 683 cm4<=839 -58 571
    p1<=347 win3<=418 p2<=35 -685 pconf<=779 -75 -536 end<=0 -192 429 cm2<=341 -169 end<=0 385 649
    sigm<=506 sigm<=153 -646 c0_ld<=911 -294 197 win3<=582 pm<=196 595 -10 dup<=9 dup<=1 605 269 -371
    sigm<=432 p3<=19 -621 pconf<=547 511 untilcontent<=19 -290 -525 cm0<=949 cm0<=723 s_good<=164 191 -381 372 620
    cm0<=53 -611 cm1<=800 cm0<=817 cm0<=369 -271 c0_good<=549 212 s_first<=460 221 -312 444 dup<=7 531 -425
    p<=897 p<=14 -605 p<=152 -413 h_26<=0 pg_p<=771 4 h_0<=1 -678 234 psure<=458 438 -235 547
    p<=450 p-2<=7 -571 pmax<=902 325 -389 s_count<=82 c0_good<=913 301 479 w_path<=-2957 -857 h_9<=0 261 -1273
    cm0<=683 cm0<=7 -579 cm2<=241 -325 linkrun<=8 n-1_tag<=5 b0_lca<=15 -277 232 0 346 end<=0 251 461
    cm1<=36 -548 cm1<=951 win3<=545 b0_lca<=2 untilcontent<=75 -70 -446 pmax<=982 235 -158 h_9<=1 201 -673 488
    p<=932 p<=367 p<=53 -528 pconf<=676 296 c4_ld<=958 -272 305 pmax<=985 a_footer<=23 -751 267 -171 474
    p<=636 p1<=28 -500 p2<=933 win3<=106 -409 -21 -456 p<=949 pbytes<=10036 186 h_9<=1 -96 -1168 467
    sigm<=85 pg_good<=888 -497 pmax<=788 2082 -396 win8<=919 cm0<=940 c2_gshare<=381 94 s_count<=31 -157 -652 437 \
    353
    cm2<=31 -505 p1<=881 sigm<=190 -228 a_footer<=11 -661 pmax<=788 486 68 dup<=1 sigm<=785 -89 422 -320
    win3<=157 cm1<=28 -500 -193 cm1<=944 a_footer<=18 -617 pconf<=869 199 cm2<=727 -170 end<=0 -88 238 348
    sigm<=871 p<=14 -504 c2_gshare<=94 p<=102 -179 h_26<=1 33 326 linkrun<=1 -505 -136 boil<=4 344 -1008
    p<=450 cm0<=22 -483 -72 dup<=7 cumbefore<=829 p1<=960 p-1<=35 pmax<=994 151 -1549 207 365 -37 -610
    cm1<=22 -452 untilcontent<=13 r_ld<=0 253 77 pbytes<=1895 titlecov<=255 cumbefore<=850 67 -372 373 \
    cumbefore<=113 281 -318
    cm1<=22 -438 p<=817 pmax<=966 h_26<=1 23 546 pmax<=992 20 -236 n1_tag<=18 294 n1_ld<=673 175 -511
    p<=921 p<=1 -520 pmax<=832 s_first<=487 pg_p<=680 425 1654 -121 untilcontent<=61 -35 b1_lca<=3 -131 -506 286
    p1<=11 win8<=382 -413 9 cm1<=916 pm<=358 122 -75 prevh<=81 untilcontent<=95 280 -227 psure<=458 299 -1109
    cm0<=949 cm4<=25 -436 pm<=226 hid<=0 327 -368 c2_gshare<=288 -42 h_9<=1 -210 -836 s_count<=108 306 -624
    p<=987 cumbefore<=829 h_4<=0 a_footer<=23 -537 78 h_13<=0 -316 -1158 psure<=464 cm5<=881 -210 330 -424 378
    win3<=38 -400 p<=817 pmax<=928 cs3<=955 147 573 -98 h_13<=1 n-1_end<=0 44 269 pg_h_article<=993 -287 -1946
    win8<=123 s_good<=878 -348 1420 p<=989 a_footer<=27 -568 27 n1_tag<=15 368 cm3<=926 443 h_2<=0 -3887 355
    p<=367 w_high<=565 -337 s_count<=15 -79 w_high<=934 591 h_9<=1 -280 psure<=455 -417 1335 p<=843 -16 143
    p-1<=42 h_20<=1 upper<=334 c0_good<=974 -183 196 -364 p-2<=842 -281 -1780 s_count<=148 86 h_20<=0 38 -738
    cm2<=12 -393 s_count<=104 pconf<=894 154 s_count<=27 cs1<=637 cm1<=958 -256 173 c0_good<=571 -336 275 302 -277
    cm0<=4 -444 boil<=4 h_26<=0 cm0<=990 a_form<=5 -313 -20 p-1<=81 -542 389 pg_titleh<=773 318 -84 -661
    boil<=9 pconf<=960 h_0<=0 -11 169 psure<=389 a_li<=5 -2159 -91 p1<=922 -245 c0_good<=913 -347 255 -1706
    win3<=23 s_good<=424 -362 630 pg_good<=726 47 h_13<=1 w_low<=-165 100 h_20<=1 -194 -1331 sigm<=605 142 -1270
    cumbefore<=850 cumbefore<=23 sincecontent<=25 222 -194 win20<=173 titlecov<=91 17 810 upper<=286 titlecov<=114 \
    2 236 -28 -166
    pconf<=948 h_0<=0 cm1<=73 -288 h_6<=0 47 c0_ld<=216 -84 -844 h_2<=0 psure<=402 -706 341 241 -103
    pmax<=985 116 sigm<=995 sigm<=943 s_share<=395 -120 pg_p<=613 cm2<=959 -508 -2468 -43 end<=0 -251 168 492
    boil<=10 win8<=14 -408 b1_rel<=-27 pbytes<=3314 -77 b0_lca<=15 win20<=738 1064 -212 9 w_own<=221 -60 52 -1229
    cumbefore<=718 h_4<=0 sec_ld<=969 60 488 a_li<=3 -516 80 cm5<=739 -203 n1_ld<=875 93 h_20<=1 -176 -1183
    s_good<=933 a_footer<=13 -506 h_13<=1 pmax<=989 76 b1_lca<=5 -20 -422 cs3<=996 end<=0 -54 -1037 497 373
    titlecov<=59 -74 win20<=377 231 cm0<=931 p3<=991 -39 -523 n1_tag<=3 prevh<=41 301 -616 h_2<=0 -482 159
    pm<=216 s_count<=108 c2_gshare<=103 s_first<=199 -39 469 -64 -586 p<=11 -348 p<=882 c2_gshare<=23 42 -145 86
    boil<=10 titlecov<=73 p-2<=30 -243 s_first<=228 h_26<=0 pg_p<=655 -300 135 309 pg_titleh<=930 -23 394 58 -1464
    pbytes<=21270 w_own<=-707 -193 pbytes<=4139 pm<=139 251 -51 cumbefore<=424 p-3<=525 430 114 48 p<=991 -385 \
    -1616
    boil<=2 pm<=422 pbytes<=10036 untilcontent<=96 170 pbytes<=715 linkrun<=2 -512 476 -300 963 pbytes<=5742 -145 \
    48 -446
    win8<=59 -238 dup<=8 a_main<=24 phead<=454 a_main<=11 141 572 19 -5 a_main<=25 -663 pg_titleh<=836 540 -475
    a_footer<=23 -509 upper<=334 w_path<=-941 192 40 pconf<=876 h_4<=0 pg_p<=655 54 585 cs3<=126 -566 114 -123
    r_ld<=743 linkrun<=8 boil<=12 s_count<=1 -129 32 -872 326 sec_ld<=987 gpos<=11 -524 c1_gshare<=33 11 -672 123
    a_footer<=27 -471 h_20<=0 a_form<=0 -479 46 h_2<=0 p2<=986 -298 -1006 cm4<=478 -307 prevh<=55 213 -641
    a_footer<=16 -458 cs3<=213 -38 p1<=120 sigm<=982 -40 -637 cm2<=441 378 p<=957 h_9<=0 37 -579 265
    a_footer<=11 -457 p-2<=979 pmax<=992 pg_h_article<=880 gpos<=782 -20 179 400 p<=84 -301 11 end<=0 -344 51
    pconf<=676 b0_rel<=17 102 880 win20<=32 -361 w_own<=-707 a_li<=3 tag<=11 -378 641 -353 ui<=910 12 -350
    boil<=9 cumbefore<=977 cumbefore<=4 -157 cm0<=977 gpos<=799 h_26<=1 -71 188 cm4<=271 -200 209 167 -215 -754
    dup<=7 a_main<=20 h_9<=0 a_form<=5 -489 58 382 sigm<=35 -252 -18 a_main<=13 -487 c1_gshare<=23 324 -617
    titlecov<=109 b0_rel<=43 sincecontent<=49 -53 -285 173 pm<=216 479 h_21<=0 c4_ld<=98 151 -32 s_first<=228 490 \
    -436
    psure<=468 9 p-1<=51 -332 b1_lca<=0 ld<=714 pm<=662 225 pg_h_article<=1 161 pg_h_article<=847 -891 48 -609 -330
    pconf<=922 57 upper<=90 s_count<=157 124 -520 afterh1<=24 boilrate<=55 -155 -752 n1_tag<=5 -97 n1_ld<=533 -66 \
    519
    pg_titleh<=919 pbytes<=315 247 -37 pg_h_article<=10 hid<=0 327 -648 c2_ld<=20 pg_p<=510 547 s_count<=8 -455 406 \
    -94
    psure<=486 c3_ld<=966 -18 b1_lca<=9 win8<=802 r_ld<=679 pg_h_article<=95 55 1598 a_li<=2 -303 438 -659 -263 263
    dup<=1 h_20<=1 45 upper<=200 p-1<=145 -867 -88 116 cm3<=966 p-1<=42 125 -159 cm0<=957 78 -1043
    boilrate<=0 21 ahead5<=378 h_20<=0 -130 -593 h_2<=0 boil<=3 h_20<=0 69 -610 -746 cm0<=842 -76 396
    titlecov<=630 cs3<=937 w_high<=365 -217 c3_ld<=956 prevh<=35 sigm<=933 -144 145 88 p-2<=912 342 -623 54 172
    c2_ld<=680 gpos<=921 16 157 untilcontent<=2 end<=0 -446 251 h_4<=0 win8<=310 n1_tag<=14 -242 181 324 -389
    pmax<=890 b1_rel<=26 prevh<=57 sec_ld<=909 s_share<=62 69 -379 289 332 647 b1_rel<=-27 205 pbytes<=24958 -22 \
    -470
    ui<=101 a_footer<=23 -431 pg_good<=0 b0_lca<=1 h_26<=1 -755 335 163 pmax<=957 119 a_form<=18 -313 9 -256
    p-1<=35 behind5<=47 pg_good<=688 -63 670 -159 p<=993 pg_long<=312 hid<=0 63 -363 hid<=0 -91 491 259
    pmax<=993 h_0<=0 pg_titleh<=941 linkrun<=6 pg_titleh<=718 p-2<=69 -214 200 h_2<=0 335 -422 -282 347 143 -67
    h_13<=0 ld<=147 43 c1_gshare<=11 3 -275 linkrun<=4 upper<=166 pg_titleh<=563 360 -428 c0_good<=829 -168 -798 \
    400
    p<=963 pmax<=986 pbytes<=9590 71 -240 -76 psure<=385 -553 phead<=454 413 psure<=470 193 psure<=479 269 -334
    boil<=12 s_good<=363 24 h_0<=0 win3<=826 -554 c2_gshare<=529 pg_long<=433 -243 -1178 236 pmax<=975 332 -30 -587
    pmax<=890 titlecov<=630 cs3<=969 c1_gshare<=139 110 -401 473 662 phead<=3 n1_ld<=117 23 a_li<=1 -724 -171 2
    psure<=487 c2_gshare<=131 upper<=37 -136 dup<=2 78 -168 sincecontent<=12 h_13<=1 9 h_21<=0 -69 -984 -299 220
    h_4<=0 upper<=286 35 h_13<=0 pbytes<=7407 -61 b0_lca<=3 9 551 c0_good<=992 -76 -795 p-2<=441 -288 82
    psure<=476 23 s_count<=10 p-2<=991 pg_titleh<=630 end<=0 22 cm2<=964 -968 274 s_good<=424 -116 417 -538 62
    pbytes<=14147 p-1<=840 -19 97 h_9<=0 pg_p<=696 pg_titleh<=510 259 cs1<=980 h_2<=0 -1553 -293 367 307 -538
    s_good<=267 pg_good<=533 c2_gshare<=852 -9 -344 115 c0_ld<=606 h_21<=0 p3<=29 211 -33 r_ld<=68 -849 -177 -669
    boil<=0 ui<=462 pconf<=894 79 -36 -273 h_13<=1 cm3<=777 n1_ld<=727 -293 254 win3<=617 -388 197 -608
    cumbefore<=496 upper<=125 161 h_20<=0 win8<=819 33 -172 218 bpos<=852 cm0<=9 334 -99 cs1<=279 128 -199
    a_footer<=23 -388 upper<=286 gpos<=895 sincecontent<=51 44 p-2<=944 -36 -503 236 sec_ld<=976 -62 tag<=11 -11 \
    653
    pmax<=997 pm<=910 pg_h_article<=847 titlecov<=73 -51 77 123 358 n-1_tag<=4 a_h<=3 97 -366 n-1_tag<=9 253 -194
    pmax<=994 46 cm1<=408 sincecontent<=73 -63 pg_long<=158 -229 titlecov<=109 43 a_h<=0 13 1151 cm4<=811 -264 15
    cs1<=15 untilcontent<=3 p1<=347 -800 314 -1251 untilcontent<=71 a_footer<=23 -1226 p1<=431 267 722 w_high<=1042 \
    -774 153
    cm0<=546 p-3<=30 p<=152 -887 -518 cm0<=102 -839 -290 p<=882 p<=681 pmax<=994 282 -326 563 923
    p<=182 -785 cm3<=661 cs3<=842 sigm<=683 c0_ld<=606 -326 pmax<=860 894 -84 632 723 sigm<=963 580 817
    p<=540 cm0<=43 -742 s_good<=90 behind5<=148 -515 -165 -543 cm0<=940 sigm<=901 h_9<=1 413 -378 619 748
    ahead5<=448 cm1<=408 cm2<=66 -691 cumbefore<=621 -97 -542 sigm<=757 -49 599 sigm<=943 cm2<=441 -496 323 689
    win8<=441 p1<=81 -630 -129 s_good<=24 p2<=146 -450 untilcontent<=71 tag<=8 427 -19 -517 a_footer<=13 -825 567
    p-1<=51 w_path<=373 -610 cm2<=409 -526 307 cm2<=840 tag<=0 w_path<=1136 -60 472 -34 end<=0 335 618
    sigm<=634 p1<=2 -617 p-2<=86 -512 c2_ld<=394 -352 -3 end<=0 boil<=12 dup<=6 398 -666 -1098 562
    cm1<=36 -599 p<=316 pconf<=876 -82 -497 p<=843 pmax<=902 683 c2_gshare<=0 170 -154 boil<=8 535 -1331
    p<=152 -542 p<=910 pconf<=942 s_count<=108 pmax<=995 h_26<=0 181 517 -264 c2_gshare<=209 180 -966 -264 535
    p<=758 cm2<=108 -535 p3<=960 p<=84 -542 cumbefore<=871 pbytes<=1158 296 -48 -212 -506 boil<=6 453 -781
    cm1<=773 p-3<=12 cm1<=36 -560 -149 cm1<=408 -219 90 cm1<=983 h_13<=1 s_good<=90 175 415 -486 534
    cm2<=133 s_good<=847 -503 1089 cm0<=881 c2_gshare<=84 h_26<=1 63 480 cm0<=723 -386 h_9<=1 -6 -949 438
    cm1<=92 s_good<=648 -505 h_9<=0 -503 1795 p<=921 s_good<=337 pconf<=855 h_9<=0 286 894 -134 -279 435
    win8<=382 win3<=8 -551 gpos<=357 h_2<=0 -288 140 -290 end<=0 p3<=23 -291 30 p1<=563 136 390
    cm3<=571 ahead5<=3 -525 a_li<=1 -498 pbytes<=1042 203 -150 dup<=6 p-1<=954 pg_good<=671 186 -50 384 -563
    sigm<=856 sigm<=13 -519 pconf<=888 a_footer<=11 -648 pmax<=874 428 44 -298 p<=932 w_high<=934 363 -44 422
    cm2<=31 s_good<=968 -495 716 cm1<=547 pmax<=915 242 -165 c0_good<=666 dup<=8 71 -596 dup<=1 315 -494
    sigm<=506 cm1<=5 -519 c2_gshare<=131 -73 -371 p<=981 pm<=196 433 69 p-1<=51 pg_titleh<=654 -1730 493 465
    p-1<=28 end<=0 -450 h_9<=0 -212 415 a_footer<=13 -614 p1<=861 a_main<=21 153 -50 end<=0 43 362
    p<=969 cm0<=2 -528 pmax<=525 838 p<=450 -194 pg_p<=212 214 pmax<=983 211 h_13<=1 -74 -1104 356
    sigm<=261 pmax<=890 w_high<=470 -358 h_0<=0 166 1042 p-3<=30 -444 -195 boil<=8 s_count<=50 162 -76 -916
    win3<=49 -436 p<=236 w_path<=373 c2_ld<=951 -123 b0_lca<=8 h_21<=0 39 1500 -449 -341 h_21<=0 151 11
    p1<=861 p-3<=9 a_main<=19 111 -351 a_footer<=16 -559 pconf<=935 80 -132 c0_good<=717 -7 boil<=7 303 -1312
    sigm<=223 win8<=8 -504 pconf<=888 13 -297 pm<=422 sigm<=856 132 356 ahead5<=957 -35 prevh<=29 266 -435
    cm2<=12 -414 a_footer<=9 -536 cumbefore<=621 hid<=0 126 -249 p2<=146 b1_rel<=5 s_good<=878 -194 441 -479 -11
    cm3<=7 -458 titlecov<=327 p<=941 boil<=0 -40 -364 s_count<=98 sigm<=683 -1842 264 pg_h_article<=49 403 -1556 \
    211
    p<=989 p<=67 -330 c1_gshare<=27 pconf<=808 228 13 pconf<=0 620 -97 n1_ld<=888 412 n-1_tag<=15 -68 -2681
    ahead5<=11 c4_ld<=135 39 -377 s_count<=98 boil<=9 sigm<=832 c3_ld<=947 -65 311 211 -911 c3_ld<=229 -587 64
    h_4<=1 dup<=10 upper<=286 cs1<=279 58 220 sec_ld<=969 ahead5<=102 -255 -50 236 upper<=891 -626 98 -370
    p<=681 c2_gshare<=288 pconf<=935 titlecov<=91 -6 325 h_21<=0 -323 305 -333 p<=984 30 n1_ld<=769 305 -388
    cumbefore<=807 win8<=19 -449 s_count<=90 pm<=399 231 h_21<=0 60 pg_good<=571 -496 159 c0_good<=898 -38 -845 \
    -153
    win3<=18 -354 pmax<=755 354 h_9<=0 s_good<=866 pg_good<=726 22 n1_ld<=200 -74 cs1<=94 153 -1895 241 -316
    p<=921 h_26<=0 p1<=989 a_footer<=11 -513 -60 -618 150 p1<=35 cm3<=797 343 c4_ld<=135 64 -1761 186
    titlecov<=109 win8<=14 -487 h_26<=1 gpos<=836 -127 w_path<=-3672 -464 134 213 h_20<=1 s_count<=90 143 -299 -285
    boil<=12 pmax<=990 pg_h_article<=38 -1 180 sigm<=951 -157 p-1<=911 h_2<=0 h_20<=0 166 -1470 35 215 -1060
    a_footer<=11 -501 p<=993 pconf<=900 68 cm0<=723 -207 ld<=104 p-1<=610 sincecontent<=85 -42 -1099 180 -336 355
    cm3<=2 -368 pmax<=987 titlecov<=84 pbytes<=9114 45 -339 upper<=153 425 107 pbytes<=21270 -13 h_2<=0 -1275 -274
    cm3<=7 -336 boilrate<=71 pbytes<=24958 upper<=215 s_good<=878 p2<=1 -460 psure<=460 163 -72 437 -26 -408 -245
    sigm<=129 n1_ld<=875 -253 n1_tag<=10 -261 397 pg_good<=711 82 cm5<=881 h_21<=0 -222 -660 pconf<=970 343 -28
    boil<=12 a_h<=3 125 h_0<=0 -87 b0_rel<=41 pm<=510 c0_good<=218 -68 209 -91 untilcontent<=83 1106 13 -822
    h_4<=0 b1_rel<=-41 339 s_share<=844 pm<=226 c1_gshare<=27 315 -51 -33 443 cs1<=147 h_2<=0 -588 -66 415
    win8<=2 -424 s_count<=7 pmax<=973 cm0<=817 44 475 -137 pmax<=635 712 b1_lca<=6 98 pg_good<=65 250 -373
    end<=0 psure<=462 pmax<=860 335 c2_ld<=714 c2_gshare<=474 a_form<=11 -308 169 -202 phead<=981 -152 -1255 -211 \
    70
    cm0<=963 pm<=178 197 s_good<=363 -17 c0_ld<=560 h_13<=1 h_0<=0 -347 131 -991 -843 cm3<=859 328 22
    p<=995 pmax<=890 b0_rel<=9 pg_h_article<=867 linkrun<=3 -249 111 616 623 pg_long<=710 -31 gpos<=11 255 -379 330
    w_high<=565 cm5<=790 p-3<=976 -155 -780 209 p<=949 w_high<=609 666 -22 prevh<=53 205 cm5<=822 417 -1006
    sigm<=884 c2_gshare<=13 33 tag<=11 -37 -234 pmax<=996 dup<=1 230 -322 w_low<=-1760 -1095 ld<=465 71 -657
    s_share<=844 pg_good<=14 b0_lca<=0 h_21<=1 h_26<=1 -1212 321 430 289 h_4<=0 24 s_share<=74 41 -367 421
    dup<=1 s_share<=211 pbytes<=3314 -9 175 h_21<=0 a_main<=30 183 pbytes<=14147 -12 -691 -544 linkrun<=2 -331 1
    cm1<=4 -349 pbytes<=4531 -24 b0_rel<=-45 sincecontent<=33 120 984 h_2<=0 cm4<=580 -297 35 h_20<=0 68 308
    sigm<=17 w_own<=2056 -345 451 c2_gshare<=144 47 p1<=347 -214 psure<=438 h_9<=0 -35 -550 ld<=32 209 -128
    pconf<=900 afterh1<=33 pg_long<=139 -20 373 -10 s_count<=31 p1<=837 -176 dup<=1 pbytes<=5516 155 -175 -590 150
    a_footer<=13 -453 ui<=919 cumbefore<=286 ahead5<=691 a_main<=14 352 46 cm0<=992 -63 277 cumbefore<=718 40 -70 \
    -368
    boil<=5 dup<=1 h_20<=0 72 n1_tag<=8 cm0<=124 -418 183 -312 cm1<=974 -80 end<=0 -242 -1508 -538
    pmax<=994 sincecontent<=17 h_0<=0 cm5<=881 -17 256 phead<=327 cs1<=77 573 57 86 boilrate<=10 -9 -462 -97
    cumbefore<=742 a_main<=19 w_low<=-998 256 34 s_good<=337 hid<=0 71 -365 w_low<=-998 phead<=327 -192 -1182 -4 \
    -73
    titlecov<=137 w_high<=181 -294 cs3<=984 -55 111 end<=0 h_0<=0 h_6<=0 181 cs3<=314 -50 -1051 -180 136
    cumbefore<=764 a_h<=3 223 17 gpos<=455 -438 gpos<=992 pmax<=989 74 cm5<=806 cs1<=86 -141 -549 84 168
    a_nav<=21 -350 upper<=286 62 s_good<=6 s_share<=52 tag<=15 48 -217 cm5<=39 -413 167 h_20<=1 -189 245
    ui<=602 cumbefore<=985 s_count<=90 s_good<=933 32 a_form<=18 -360 337 a_li<=8 pg_good<=590 -70 -787 38 -229 \
    -346
    dup<=10 a_nav<=10 -390 pmax<=996 s_count<=7 a_main<=20 107 -88 121 -162 pg_long<=63 a_main<=20 -373 550 -434
    pg_titleh<=902 pg_titleh<=696 1 cm3<=956 c0_ld<=287 h_0<=0 -142 96 -373 n1_tag<=3 -135 -855 dup<=18 115 -481
    pmax<=902 b1_rel<=38 h_0<=0 s_good<=337 h_6<=0 198 -439 -527 348 747 s_share<=2 -264 r_ld<=774 9 -164
    s_count<=195 titlecov<=127 -17 h_6<=0 98 -177 h_20<=0 w_high<=775 pg_titleh<=173 296 -640 312 c0_ld<=957 -868 \
    403
    win20<=88 -223 w_low<=-15 upper<=153 115 p3<=991 h_9<=1 5 -449 -327 s_share<=493 66 h_20<=1 -119 -970
    n-1_tag<=0 h_13<=0 93 h_0<=1 -576 311 cs1<=14 n-1_tag<=18 c2_ld<=163 65 -222 128 win20<=903 -121 133
    s_good<=933 h_20<=0 r_ld<=812 h_13<=0 43 -146 -135 untilcontent<=55 a_li<=2 254 -101 gpos<=267 60 -449 233
    ui<=298 pbytes<=458 pg_h_article<=508 hid<=0 linkrun<=1 -362 268 -615 c2_ld<=911 375 pg_good<=241 2717 -111 -9 \
    -322
    cs1<=988 s_good<=316 15 psure<=385 a_form<=15 150 b0_rel<=-1 376 -543 -27 tag<=15 gpos<=709 339 -5 -221
    pg_good<=0 cs1<=35 h_26<=1 b0_lca<=18 -1003 180 205 37 s_share<=749 win20<=970 sincecontent<=18 50 -72 -244 364
    b1_lca<=6 c4_ld<=0 a_li<=9 -230 257 pg_p<=295 -92 win3<=229 291 21 win3<=354 titlecov<=510 -349 488 23
    pmax<=994 gpos<=880 sigm<=812 n-1_tag<=14 c1_gshare<=781 -183 401 41 145 265 pbytes<=19136 s_count<=24 -133 281 \
    -432
    pbytes<=4531 pbytes<=1341 71 -97 cm1<=169 cumbefore<=472 p3<=7 987 272 56 h_21<=0 102 h_21<=1 -404 267
    a_footer<=20 -422 s_count<=20 tag<=12 13 c0_ld<=800 -80 -321 s_first<=215 cs3<=144 h_26<=0 -222 253 125 213
    w_path<=3445 sigm<=871 ahead5<=933 p<=843 12 -266 -248 101 c1_gshare<=191 s_good<=561 -39 pg_h_article<=926 \
    -1169 -7 110
    pm<=288 hid<=0 n-1_tag<=18 sincecontent<=14 113 n-1_tag<=3 90 -406 275 c3_ld<=770 21 -684 cm5<=892 -62 85
    pconf<=945 afterh1<=24 end<=0 13 251 pg_titleh<=258 146 s_good<=471 pg_titleh<=951 -91 dup<=7 381 -484 -226 -71
    phead<=1 gpos<=526 -218 267 c3_ld<=975 cm0<=931 -32 prevh<=87 100 -577 b0_lca<=6 w_own<=15 133 679 -239
    boil<=5 a_footer<=20 -372 bpos<=584 cumbefore<=472 8 -100 pconf<=956 130 hid<=0 h_9<=1 -181 360 681 -523
    """
}
