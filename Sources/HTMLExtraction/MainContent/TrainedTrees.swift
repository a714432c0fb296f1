// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <aside -3001
    <blockquote 572
    <descriptionList 279
    <details -121
    <div -7
    <figcaption -1436
    <figure -366
    <footer -4967
    <form -8
    <header -1029
    <heading1 -212
    <heading2 430
    <heading3 90
    <main 649
    <nav -3412
    <orderedList 584
    <paragraph 2058
    <preformatted 2127
    <section 309
    <select -2577
    <table 255
    <unorderedList -33
    abstract 1502
    acc -17
    accordion 254
    action -1211
    actions -1188
    active 423
    ad -352
    ae 1096
    alert -522
    align 64
    all -509
    alternative -112
    and 34
    animate 1343
    answer 221
    app -476
    archive -567
    art -83
    article -37
    articlebody 832
    articles 299
    as 13
    attachment -237
    attribution -102
    author -1788
    auto -322
    autor -62
    background 93
    banner -446
    bar -1903
    base -62
    bb -162
    bd 343
    before -671
    below -239
    between -134
    bg 23
    big -521
    bio -640
    bl -192
    black -69
    bloc -61
    block -184
    blockquote 786
    blocks 1091
    blog 85
    body 344
    bodycontent -447
    border 20
    bottom -299
    box -188
    bp 52
    breadcrumb -503
    breadcrumbs -1036
    break 74
    breaking -512
    browse 140
    browser -481
    btn -784
    business 126
    button -1259
    buttons -697
    bx 408
    byline -1541
    ca -107
    calendar -95
    canvas 266
    caption -1178
    car 656
    cards -273
    carousel -121
    cart -413
    cat -277
    categories -517
    category 91
    ce 54
    cell -167
    cf 119
    chapter 386
    check 270
    ci 226
    classic -78
    clear 214
    clearfix 26
    cli 221
    click -184
    cnt -109
    code -348
    col -36
    collection 206
    colors -433
    column -55
    columns 91
    comment -780
    commentlist -3209
    comments -239
    community -500
    complementary -1078
    component -391
    con 95
    consent -1445
    contact -467
    contain -1236
    container -123
    content 261
    contentbox 883
    contents 761
    contentwrapper -86
    context 81
    controls -742
    cookie -1295
    cookiebanner -114
    copyright -1210
    count -249
    create 1
    credits -712
    css 69
    cta -355
    ctrl -426
    custom -582
    customer 256
    dark 351
    data 57
    date -651
    db 287
    de -321
    default -86
    desc -94
    description 461
    desktop -97
    detail -41
    details 459
    dialog -999
    direction 481
    disclosure -1095
    display -288
    div 621
    divider -255
    doc 1120
    docs 385
    document 199
    dom -963
    drawer -252
    drop -292
    dropdown -963
    ds 101
    ef -105
    el -21
    element -45
    elementor 35
    elements 822
    embed -355
    empty -305
    entity -61
    entry 317
    error -74
    et -51
    eu -398
    even -154
    excerpt -444
    expandable -160
    facet -1292
    fade 570
    faq 750
    featured 511
    features 759
    feed 9
    feedback -884
    fg 789
    field 100
    figure -118
    filter -909
    filters -254
    first -394
    fit -607
    fixed 16
    fl -39
    flat -410
    flex -120
    flow 642
    fluid 254
    fn 34
    font -118
    footer -1850
    for -288
    form -367
    format -94
    fr 83
    frame -124
    full 33
    function -825
    fw -1050
    fx -257
    gallery 220
    gap 199
    gform -287
    global 116
    gp 15
    gr 292
    gray -771
    grey -282
    grid 70
    gs -284
    guide 108
    gutters 480
    has 124
    head -655
    header -646
    heading 217
    headline -266
    height 139
    hidden -908
    hide -193
    highlight -260
    holder 63
    home 858
    homepage 13
    horizontal -52
    hot -755
    hover -327
    hp -201
    hs 471
    id 23
    image -399
    img -172
    in -304
    index 128
    info -154
    inner 142
    instagram -772
    is -22
    item -76
    items -406
    js -134
    lang 1230
    large -44
    last -57
    latest -408
    layout 87
    lb 796
    leading 453
    left 48
    level -84
    light -774
    line 351
    link -1422
    linklist -632
    links -806
    list -42
    listing 156
    load -1477
    location 281
    logo 176
    loop -122
    ls -144
    main 132
    map -240
    margin -32
    markdown 230
    market 284
    max -18
    mb -190
    md 96
    media -151
    medium -179
    member -279
    members 195
    menu -965
    message 5
    meta -579
    metadata -158
    middle 74
    mini -582
    ml 91
    mm -497
    mobile -83
    mod -309
    modal -1194
    mode -320
    model -109
    module -100
    more -490
    most -1928
    ms -562
    msg 179
    mt -98
    mx 941
    name 456
    native -101
    nav -630
    navbar -171
    navigation -1467
    news -222
    newsletter -1384
    next -176
    no -59
    node -79
    none -105
    not 485
    note -254
    notice -2325
    nowrap -33
    nv -625
    odd 286
    offcanvas -94
    offset 191
    old -121
    on 743
    only 115
    open -200
    opt -510
    outer 99
    overflow 429
    overlay -743
    pad 382
    padding 207
    page -37
    pages -335
    pagewrapper -64
    pagination -1315
    pane 548
    panel -81
    panels 73
    paragraph 442
    parent 513
    payment -365
    paywall -241
    pb 110
    pinterest 618
    player -418
    podcast -162
    poll -318
    popover -956
    popular -360
    popup -1161
    portal -214
    portlet -186
    pos -17
    post 117
    posts -190
    pp -56
    preview 103
    price 204
    pricing 2
    primary -120
    print -528
    privacy -624
    prod 669
    product 45
    products 231
    profile -397
    promo -2118
    prose 67
    pt -99
    pub 361
    px 82
    py -81
    question 27
    quick -265
    quote 9
    rail -147
    rating -441
    rd -86
    reading -163
    recommended -792
    references -321
    region -328
    register 157
    rel -39
    related -3249
    relatedposts -351
    relative -188
    reply -363
    reset -537
    resources -213
    respond -1282
    result 642
    results 486
    rev -571
    reveal 1086
    reverse -64
    review -669
    reviews -887
    rich 870
    right -314
    root 312
    rounded -162
    row 154
    rss -74
    rte 14
    safe -1536
    sc 63
    screen -171
    scrollable 25
    scrollbar -1568
    scroller 374
    search -112
    secondary -590
    sect 347
    section 128
    select 123
    selection 446
    self -190
    seo 113
    service -36
    settings 416
    sf 73
    share -1096
    sharing -534
    shipping -215
    shop -233
    short 396
    sidebar -891
    signature -639
    signup -257
    single 114
    site -233
    size -328
    skin 226
    skip 272
    sky -459
    slide -368
    slider -529
    sm -55
    small -253
    snippet -522
    social -969
    software 167
    sp -130
    spacing 691
    span -113
    special -139
    spotlight 501
    ss -198
    standard -651
    start 302
    sticky 704
    store -50
    stories 473
    style 515
    styled 272
    su -563
    submenu -463
    submission 1565
    subscribe -872
    subscription -436
    summary 266
    super -154
    sw -263
    swiper -9
    switch -774
    tab -187
    table 88
    tabs -47
    tag 8
    tags -1055
    tax -408
    tb -855
    teaser -1664
    template 138
    testimonial -500
    text 424
    textwidget -1269
    the 507
    thread -477
    three -410
    thumbnail -531
    title -6
    tl -684
    to 240
    toc -505
    toggle -20
    toolbar -631
    top -249
    tp 233
    track 99
    transparent 369
    travel -114
    tw -282
    twitter 443
    type 175
    typography 533
    ul -733
    under 186
    up -10
    user -424
    values 127
    variants -615
    vc -133
    video -972
    view 253
    views -270
    visual -77
    vp 856
    wc 230
    wd 601
    well -110
    white 95
    widget -310
    width 48
    window -494
    with 454
    woocommerce 618
    world 422
    wp -471
    wpb -61
    wrap -138
    wrapper -191
    write 246
    wt -103
    wysiwyg 208
    xl 154
    xs 116
    zone -250
    """

  static let first: StaticString = """
    linkrun<=3 s_count<=1 titlecov<=340 -839 72 c5_gshare<=406 a_main<=20 262 -361 s_good<=35 -42 s_count<=98 \
    w_high<=326 -106 701 -280 s_good<=46 a_main<=19 -725 -1177 s_good<=447 -341 360
    w_path<=-1634 -872 w_path<=108 r_ld<=138 s_share<=94 -298 s_last<=898 651 -329 h_17<=0 -451 675 end<=0 \
    c2_ld<=147 511 s_share<=43 -340 275 s_share<=134 s_good<=70 460 831 924
    w_path<=-944 a_blockquote<=0 949 -748 c1_good<=815 c2_ld<=339 dup<=1 bpos<=926 ui<=673 gpos<=799 634 209 -666 \
    -306 -73 h_8<=0 pg_h_body<=20 413 gpos<=526 214 -526 -501 720
    s_good<=124 c4_ld<=98 n-1_tag<=9 n1_tag<=15 a_footer<=16 -786 334 -384 -343 a_main<=20 -203 -618 h_6<=0 end<=0 \
    br<=30 368 -849 646 a_footer<=11 -825 w_own<=-245 -774 406
    r_ld<=456 s_good<=248 w_path<=-5287 -734 tag<=12 pg_h_article<=167 529 -39 -328 a_footer<=9 -761 br<=23 \
    w_path<=-2547 -241 w_path<=108 c3_gshare<=591 -404 669 687 -611 w_path<=-1634 -714 -42
    w_path<=-4444 -689 w_path<=919 b0_lca<=0 boilrate<=27 w_path<=-813 -72 h_17<=1 373 -540 -355 pg_good<=43 633 \
    -522 words<=27 b0_rel<=17 s_count<=10 ld<=826 389 -166 588 -143 640
    w_path<=604 h_4<=0 pos<=561 s_good<=391 -244 335 w_path<=-4071 -665 pg_h_buy<=10 s_first<=126 379 -433 h_32<=0 \
    -549 286 linkrun<=1 -41 -644 s_share<=12 -99 c0_ld<=155 558 273
    w_path<=373 b1_lca<=0 n-1_end<=0 w_path<=-269 a_main<=25 -98 -514 pg_h_article<=1 637 -157 63 pg_p<=149 \
    w_path<=-1 -382 540 -623 c0_good<=921 s_share<=88 tag<=18 124 -467 418 514
    end<=0 h_4<=1 w_low<=-1761 -531 tag<=12 pg_h_article<=10 392 -2 pg_titleh<=591 s_share<=16 -447 269 -463 -625 \
    c1_gshare<=522 b1_rel<=4 w_low<=-1641 -361 404 w_low<=-216 -518 468 581
    w_low<=-3770 -592 linkrun<=3 a_form<=6 -486 s_first<=892 h_9<=1 c0_good<=851 ui<=410 213 -651 449 h_0<=1 -792 \
    445 -394 a_li<=2 -447 titlecov<=169 pg_titleh<=510 131 -347 191
    w_path<=-1 titlecov<=215 w_path<=-5287 -580 -293 s_last<=607 prevh<=63 382 -424 -264 s_good<=100 \
    pg_h_comment<=0 boilrate<=59 224 -377 -172 hid<=0 sec_bytes<=15204 474 sec_head<=302 -38 -1891 -334
    w_low<=-3207 -529 w_low<=-995 s_good<=227 pg_good<=230 84 -390 72 s_good<=46 linkrun<=2 274 pg_good<=259 \
    s_bytes<=13 -268 500 -322 n1_tag<=15 478 n-1_end<=0 h_18<=1 53 -1835 479
    c1_ld<=222 w_low<=-1067 s_count<=11 s_first<=682 -172 -501 b1_lca<=13 pg_linkh<=101 433 -102 -686 tag<=12 383 \
    10 pg_good<=288 tag<=3 420 h_26<=0 c2_ld<=764 36 -454 521 -436
    w_own<=978 w_own<=-704 -492 linkrun<=2 hid<=0 b0_rel<=3 287 -187 -390 pg_titleh<=591 s_bytes<=27 -254 h_26<=0 \
    125 778 -363 b0_lca<=0 boilrate<=62 369 -380 gpos<=709 146 -568
    c1_gshare<=238 a_section<=26 b0_rel<=5 204 pg_article<=0 136 -557 upper<=272 b1_lca<=6 b0_lca<=0 h_16<=1 309 \
    pg_article<=7 329 -1975 -175 -290 -320 tag<=7 c0_ld<=411 424 -602 -95
    h_4<=1 s_share<=88 pg_h_article<=681 gpos<=799 a_h<=2 437 end<=0 prevhl<=0 -547 -62 217 -378 -394 h_0<=1 \
    a_li<=13 h_21<=1 -123 682 h_6<=0 275 -149 375 -550
    w_low<=-457 w_low<=-1366 b1_lca<=0 w_own<=-12 -387 -33 -494 h_13<=1 h_2<=1 pg_long<=201 148 s_count<=1 -529 -29 \
    339 h_2<=0 -1644 -191 s_share<=101 77 dupord<=0 413 -324
    upper<=334 a_main<=34 h_9<=1 words<=22 197 495 -521 boilrate<=29 n-1_ld<=875 h_9<=0 s_share<=20 -213 283 -258 \
    -207 -390 h_26<=1 h_4<=1 -199 -543 pg_p<=27 956 25
    w_low<=-3770 -478 gpos<=818 s_first<=72 afterh1<=-4 -626 c3_blocks<=178 end<=0 -471 210 691 h_13<=1 afterh1<=-4 \
    -356 ui<=806 n1_tag<=19 318 pg_h_comment<=21 196 -280 -560 -419 -267
    n-1_end<=0 h_4<=1 boilrate<=22 gpos<=954 pg_long<=123 afterh1<=-60 -614 246 gpos<=418 ui<=693 110 -568 -236 \
    -244 -406 -518 boilrate<=20 a_footer<=11 -588 upper<=134 447 174 -181
    h_4<=0 s_count<=10 gpos<=782 n-1_tag<=14 n2_words<=7 32 326 a_main<=23 111 -249 -387 dup<=2 gpos<=936 a_h<=0 \
    746 284 pg_stop<=97 757 -241 -282 c1_gshare<=27 -492 211
    w_low<=-1995 h_26<=0 -370 h_15<=1 -194 543 pg_h_comment<=28 upper<=198 h_25<=0 313 -184 pg_stop<=201 296 \
    b0_lca<=0 117 h_38<=0 -289 757 h_13<=1 boil<=4 -36 -1262 -995
    h_4<=0 pg_h_article<=1 ui<=820 h_6<=0 prevh<=17 410 128 -170 -450 tag<=12 r_gshare<=34 -169 boilrate<=33 \
    pos<=912 h_2<=1 75 302 -400 -307 -274 c2_gshare<=288 -431 259
    afterh1<=0 -466 b1_rel<=1 hid<=0 dup<=2 titlecov<=327 w_path<=-4795 -360 pg_h_article<=0 333 pg_p<=334 267 \
    c1_gshare<=139 -172 c0_ld<=865 241 -1187 349 -320 -426 pg_h_article<=25 -8 -462
    w_low<=-1995 pg_meddepth<=11 a_main<=11 -14 -446 n-2_ld<=76 215 -411 s_share<=6 -277 pg_h_comment<=14 \
    copyright<=0 n-2_end<=0 108 310 -856 h_13<=1 h_60<=1 -150 439 pg_ld<=241 -1347 12
    s_share<=12 pg_plainh<=73 -293 541 h_4<=1 s_first<=789 pg_titleh<=258 312 boil<=5 c2_ld<=132 n1_tag<=16 242 -71 \
    pg_meddepth<=10 b0_rel<=5 -5 -459 215 -975 pg_ld<=461 -442 47 -453
    w_path<=-652 h_26<=1 b1_lca<=18 -201 -471 pg_h_related<=2 549 h_21<=0 -257 706 gpos<=818 dupord<=1 s_first<=57 \
    -237 s_count<=8 prevh<=11 174 -132 340 -415 afterh1<=147 -238 109
    w_low<=-1143 s_good<=813 a_h<=1 149 pg_long<=97 c3_share<=815 -79 759 -316 396 bpos<=44 -314 upper<=181 217 \
    words<=64 pg_long<=370 pg_long<=50 265 -23 r_blocks<=86 -297 350 403
    s_count<=2 -237 r_ld<=701 dup<=5 w_path<=-1283 c2_blocks<=3 261 afterh1<=54 119 -347 pg_long<=424 h_23<=0 317 \
    -1115 c2_blocks<=13 a_article<=1 -1212 c4_ld<=196 77 -625 288 -362 -221
    hid<=0 pg_h_article<=391 w_path<=-4444 -411 prevhl<=0 -181 199 s_share<=52 h_60<=0 -335 219 n1_ld<=857 h_17<=0 \
    146 -691 pg_titleh<=258 435 h_38<=0 n-1_tag<=9 -166 -718 1185 -419
    titlecov<=77 h_26<=1 pg_stop<=136 143 pg_h_body<=971 dup<=5 sec_ld<=176 h_31<=0 13 -408 -331 -588 161 195 \
    pg_meddepth<=11 c1_gshare<=399 pg_h_article<=79 227 bpos<=584 -63 -387 218 314
    a_main<=20 ui<=397 i_date<=0 c0_words<=29 -119 200 -761 -542 b0_lca<=4 w_low<=-1848 -266 pg_long<=188 193 \
    pg_long<=370 118 sec_bytes<=2431 prevhl<=3 184 -373 -324 w_low<=-1143 -454 -95
    bpos<=818 i_date<=0 hl<=1 end<=0 h_21<=1 c1_good<=863 c2_ld<=764 17 -257 c4_share<=84 126 -507 a_form<=1 -526 \
    335 titlecov<=84 -83 214 pg_titleh<=630 523 77 -696 -214
    s_count<=6 pg_h_article<=211 a_section<=16 270 -141 h_60<=1 n-1_stop<=354 -402 -72 284 h_4<=0 h_35<=0 \
    a_footer<=20 -531 separators<=3 206 -377 -588 sec_ld<=249 a_li<=13 -454 424 -469
    pg_good<=170 h_4<=0 h_26<=1 247 709 -167 b0_lca<=1 h_9<=1 n-2_tag<=11 115 pg_titleh<=436 158 -171 prevhl<=0 794 \
    -612 b0_rel<=-37 prevhl<=0 -445 202 pg_h_article<=10 -59 -440
    boilrate<=35 pg_long<=106 h_32<=0 w_low<=-644 -405 192 236 upper<=250 b1_lca<=0 h_16<=1 199 h_2<=1 -641 393 \
    -157 n-1_tag<=0 44 pg_titleh<=591 -42 -297 n-2_end<=0 -442 -57
    copyright<=0 w_low<=-3497 h_1<=1 -505 9 h_9<=1 h_25<=0 h_38<=0 boilrate<=76 s_first<=26 -266 pg_long<=97 229 \
    n1_ld<=425 104 -105 -287 512 h_1<=1 -357 134 -352 -839
    hid<=0 gpos<=481 s_first<=10 -473 ui<=410 w_own<=-1086 -260 c1_ld<=48 229 67 -517 pg_long<=145 126 \
    c3_gshare<=776 r_ld<=249 -177 -441 r_ld<=910 h_36<=1 124 -387 -688 -377
    hid<=0 titlecov<=109 a_h<=1 n-2_ld<=360 324 -105 pg_meddepth<=5 pg_h_comment<=22 b0_rel<=41 157 841 -344 \
    s_count<=1 -465 h_26<=0 -111 231 copyright<=0 bpos<=365 227 61 -744 -312
    pg_p<=164 pg_h_body<=210 h_0<=1 h_26<=1 98 566 776 c4_ld<=179 186 -141 n-1_end<=0 pg_h_body<=780 pg_li<=51 6 \
    nexth<=90 c4_ld<=98 -28 -295 -461 4 h_33<=1 53 419
    n2_end<=-1 -598 boilrate<=31 pg_good<=126 282 dup<=6 gpos<=357 a_nav<=18 -460 w_high<=517 -94 h_33<=0 130 380 \
    h_60<=1 c1_ld<=48 pg_h_comment<=117 82 -309 -225 466 -404 -190
    h_60<=1 pg_titleh<=436 110 gpos<=614 w_path<=3117 c2_gshare<=973 r_blocks<=63 pg_titleh<=792 -37 -259 \
    s_share<=143 231 -262 247 h_23<=0 220 -1476 n-2_end<=0 -260 -12 c1_share<=710 460 -492
    a_nav<=20 -485 dup<=1 upper<=300 h_9<=1 pos<=851 161 pg_pre<=10 pg_ld<=557 -269 192 477 pg_ld<=192 \
    c1_gshare<=932 286 -740 -726 pg_long<=145 s_bytes<=91 151 -210 -122 -179
    pg_good<=230 h_0<=0 83 pg_h_body<=3 939 254 end<=0 pg_plainh<=8 -203 a_form<=17 -435 pg_plainh<=28 -69 217 \
    h_36<=1 h_0<=1 -4 275 pg_h_body<=36 h_0<=0 -50 -1160 -151
    a_footer<=27 -521 i_date<=0 pg_plainh<=62 b1_lca<=1 h_25<=0 pg_h_comment<=4 pg_h_code<=329 93 496 h_27<=1 18 \
    -823 -129 w_low<=-1995 -443 h_33<=0 pg_h_article<=257 14 -336 255 363 -610
    ui<=993 a_footer<=18 -522 pg_titleh<=702 a_h<=2 324 s_first<=22 -248 pg_h_related<=1 c1_good<=979 109 389 \
    pg_h_buy<=53 pg_h_buy<=2 h_27<=1 -98 -568 178 173 s_count<=4 -184 14 -473
    afterh1<=-38 -487 s_share<=844 w_path<=-4444 -312 pg_pre<=0 pg_h_article<=681 n2_end<=-1 -634 copyright<=0 \
    gpos<=614 sec_ld<=987 109 546 -61 -678 bpos<=651 h_13<=1 -7 -576 -294 316 473
    boil<=7 n2_end<=0 pg_h_body<=971 pg_li<=19 c4_blocks<=49 -46 pg_article<=21 467 -212 gpos<=854 sec_bytes<=1253 \
    c4_blocks<=8 176 a_table<=10 385 -56 pg_h_comment<=2 -85 -352 -267 180 106 -848
    boilrate<=121 separators<=6 w_path<=-2217 h_18<=0 a_li<=3 -457 -143 191 c3_share<=855 r_gshare<=16 -103 h_9<=1 \
    h_33<=0 42 a_li<=3 607 99 -429 c4_share<=995 289 -122 -540 -380
    copyright<=0 pg_p<=179 h_2<=0 -54 207 n-1_end<=0 pg_titleh<=654 h_20<=0 pg_li<=32 312 -15 s_bytes<=235 -112 \
    -641 -196 pg_good<=655 159 s_count<=63 h_35<=1 68 -997 -575 -665
    a_footer<=16 -508 titlecov<=226 boilrate<=27 h_16<=0 sec_ld<=8 109 h_27<=0 upper<=272 -8 c4_blocks<=160 -241 \
    142 pg_h_body<=408 481 -71 h_27<=1 211 upper<=778 -588 812 -234 124
    hl<=1 s_share<=24 h_27<=0 -211 132 separators<=1 hid<=0 a_blockquote<=1 518 h_27<=1 r_gshare<=98 -23 159 \
    prevhl<=3 a_article<=18 -420 223 -553 -233 -255 b1_rel<=8 249 -257
    s_count<=1 -215 h_26<=0 h_0<=1 s_count<=104 s_count<=18 c4_ld<=82 28 -168 c4_ld<=17 389 58 -338 n-1_tag<=11 \
    c0_ld<=646 boil<=9 348 -1003 b1_lca<=17 -720 525 -52 238
    s_count<=6 pg_plainh<=41 n1_tag<=2 3 pg_p<=496 -80 -332 h_1<=0 -202 495 dup<=6 s_count<=108 h_35<=1 i_date<=0 \
    154 -513 -558 a_table<=7 443 -402 a_main<=12 -583 -25
    h_60<=1 s_first<=18 s_share<=684 -378 291 pg_good<=149 s_share<=88 19 371 a_article<=1 s_first<=215 418 -600 \
    dup<=3 pg_li<=0 269 prevh<=25 6 -167 -245 separators<=7 377 -779
    afterh1<=-29 -371 afterh1<=-1 -332 boil<=2 i_date<=0 b0_rel<=-13 195 w_low<=-890 -57 c0_ld<=727 a_li<=9 364 \
    h_60<=0 pg_h_article<=627 138 -98 414 s_good<=363 -120 -1444 -491 -467
    pg_h_body<=408 h_35<=0 s_first<=944 pg_titleh<=951 80 322 -473 -461 pg_h_body<=911 ld<=147 n-2_tag<=18 h_35<=0 \
    separators<=0 56 -336 566 h_21<=0 -171 -579 -310 pg_linkh<=116 234 -32
    copyright<=0 separators<=5 c2_words<=10 -398 pg_h_comment<=950 b0_rel<=1 h_17<=1 prevh<=15 92 -35 -440 \
    pg_good<=126 371 h_17<=1 pg_li<=173 -125 -408 906 701 sec_bytes<=5341 0 -725 -622
    hid<=0 w_own<=-321 c3_gshare<=5 21 -271 titlecov<=289 h_60<=1 pg_stop<=127 234 a_h<=2 133 upper<=222 -7 \
    sec_ld<=0 101 -186 421 h_31<=0 end<=0 -77 188 505 -236
    pg_linkh<=86 pg_h_code<=732 i_date<=0 c1_ld<=39 c4_blocks<=94 173 -131 c4_blocks<=106 h_38<=1 a_blockquote<=5 \
    566 -145 730 s_count<=18 -174 a_li<=3 -96 603 -587 403 pg_ld<=229 -165 -2
    pg_h_article<=38 h_20<=0 s_ld<=54 h_2<=0 329 82 h_4<=0 3 -488 -263 h_0<=0 n1_ld<=657 -314 9 h_13<=1 words<=30 \
    -42 n1_ld<=214 boil<=10 313 -662 -145 -395
    a_footer<=21 -485 ui<=570 pg_stop<=245 c4_words<=12 -527 h_23<=0 c4_words<=51 end<=0 74 -256 prevh<=41 255 -41 \
    -722 pg_blocks<=206 c2_blocks<=17 s_share<=684 -200 419 17 38 -398
    h_60<=1 h_9<=0 titlecov<=447 ui<=830 prevhl<=1 pg_h_code<=876 -84 -607 pg_good<=149 216 b1_lca<=3 52 -157 -386 \
    h_6<=1 208 c4_share<=744 238 -943 c3_blocks<=7 179 -523 331
    pg_p<=149 h_4<=1 128 -296 b0_rel<=0 n-1_stop<=360 -50 pg_linkh<=561 138 s_good<=363 52 -347 gpos<=398 517 \
    h_33<=0 words<=21 h_38<=1 -221 420 -537 s_good<=100 -141 463
    ui<=570 pg_h_buy<=14 pg_good<=506 s_share<=36 -148 h_2<=0 w_path<=503 -203 184 215 gpos<=455 -9 pg_h_article<=6 \
    199 h_0<=0 -661 c3_share<=682 -253 34 a_form<=9 -326 132 -354
    pg_h_related<=4 upper<=153 h_20<=0 254 -237 w_low<=-1641 -187 pg_h_code<=8 s_last<=500 -201 62 220 pg_h_buy<=12 \
    nexth<=94 -91 -367 h_23<=0 h_20<=1 159 -515 c3_ld<=93 -851 379
    pg_article<=3 copyright<=0 pg_li<=55 w_path<=108 h_31<=0 374 -128 19 pg_plainh<=43 s_first<=96 -293 -1 289 -479 \
    h_0<=0 -284 pg_plainh<=10 h_1<=1 h_36<=0 76 -535 90 237
    a_main<=34 n-1_stop<=275 16 bpos<=606 244 9 w_low<=-2156 -266 pg_main<=0 h_2<=0 -90 pg_stop<=113 372 \
    r_blocks<=171 pg_li<=41 220 h_60<=0 -45 221 299 h_8<=1 -432 251
    s_count<=20 n-1_stop<=222 pg_titleh<=379 s_count<=1 -187 120 -154 c0_ld<=86 c4_share<=996 127 -397 \
    pg_titleh<=773 19 -430 s_first<=18 -233 h_4<=0 sec_bytes<=4303 255 -4 h_3<=0 -640 162
    h_23<=0 dupord<=0 a_blockquote<=1 461 hid<=0 c1_ld<=39 c0_ld<=95 h_17<=1 126 r_blocks<=45 -682 430 \
    pg_h_related<=378 -272 -1595 -25 -219 a_main<=17 -369 -44 pg_h_buy<=20 220 -597
    pg_h_body<=241 65 h_60<=1 pg_h_article<=95 hid<=0 h_21<=0 pg_good<=824 s_ld<=442 n2_words<=6 107 381 -73 -342 \
    c4_blocks<=6 164 -276 -289 boilrate<=42 -93 -450 separators<=7 318 -486
    pg_titleh<=550 h_11<=1 w_path<=-2943 -140 s_bytes<=20 -43 a_ul<=1 468 136 -396 ld<=230 n-1_tag<=14 \
    sec_bytes<=11471 pg_pre<=3 53 398 -514 -117 s_bytes<=140 h_33<=0 -46 -499 -725
    pg_h_body<=971 n2_end<=-1 -387 pg_h_body<=0 94 a_table<=13 221 hl<=0 a_ul<=8 pg_h_comment<=3 127 -145 \
    pg_li<=534 -125 208 72 c2_ld<=442 boil<=8 323 -562 h_27<=0 -313 740
    r_ld<=812 h_60<=1 n1_tag<=11 prevh<=28 gpos<=576 150 -43 h_33<=0 h_18<=0 -215 331 315 c0_good<=803 11 prevhl<=1 \
    50 -285 h_27<=1 335 -395 c4_ld<=854 -374 -54
    dup<=6 a_footer<=13 -428 s_count<=3 pg_h_buy<=2 -151 h_20<=1 r_gshare<=9 -205 120 -365 h_26<=1 s_share<=305 \
    s_share<=223 c3_gshare<=443 58 356 -125 -44 242 pg_h_code<=133 -342 318
    afterh1<=-92 -478 pg_blocks<=424 siblings<=27 bpos<=696 pg_h_related<=7 c5_gshare<=9 -124 pg_h_card<=892 221 \
    -32 -56 h_18<=0 b1_rel<=0 -17 -279 -377 315 nexth<=18 afterh1<=70 436 65 -25
    afterh1<=-4 -228 w_own<=-1086 -189 a_blockquote<=1 411 s_good<=878 c3_blocks<=35 pg_h_article<=778 \
    pg_titleh<=348 138 pg_li<=338 pg_blocks<=674 -60 -497 161 -191 pg_linkh<=93 194 s_count<=47 51 -361 208
    h_25<=0 h_33<=0 a_blockquote<=2 469 hid<=0 copyright<=0 pg_pre<=3 s_first<=0 -460 pg_h_body<=6 h_32<=1 29 380 \
    -28 254 -502 -361 a_ul<=12 430 titlecov<=205 -71 315 -168
    s_count<=7 -48 s_bytes<=123 h_2<=0 r_ld<=0 311 siblings<=5 43 -334 b1_rel<=10 h_25<=1 246 -384 sec_head<=94 99 \
    -516 c0_good<=684 c2_gshare<=20 97 -671 sec_head<=59 98 -271
    boil<=2 pg_titleh<=702 h_26<=0 22 h_4<=0 s_share<=68 129 495 -320 pg_titleh<=925 h_0<=1 h_1<=0 -312 \
    c1_gshare<=932 -114 588 c3_blocks<=8 -441 119 b1_lca<=0 135 -205 -302
    a_blockquote<=1 429 afterh1<=-48 -404 copyright<=0 pg_p<=135 a_section<=21 391 46 words<=30 c1_gshare<=215 \
    s_share<=47 -116 76 -215 a_article<=12 pg_titleh<=607 42 388 c1_gshare<=932 -94 380 -474
    c4_words<=21 c2_blocks<=84 c4_ld<=11 2 -415 272 pg_titleh<=792 a_h<=2 178 29 c4_words<=132 s_share<=14 -193 74 \
    c0_ld<=480 n1_tag<=19 upper<=76 397 -63 pg_article<=11 -418 387 -565
    c4_words<=18 h_32<=0 -590 s_bytes<=12 -251 334 br<=18 c4_share<=989 pg_meddepth<=4 288 s_good<=866 pg_pre<=210 \
    c3_blocks<=31 pg_h_article<=670 15 -166 90 -490 pg_h_related<=763 297 -747 -260 -438
    a_footer<=22 -411 c4_words<=13 -437 pg_h_comment<=14 pg_stop<=159 225 -3 h_0<=1 prevhl<=1 122 c3_share<=118 -39 \
    -392 a_section<=24 h_32<=1 51 -611 c0_good<=115 -115 r_blocks<=86 352 -409
    n2_words<=6 s_first<=30 c1_share<=749 -358 170 pg_pre<=0 -35 250 pg_h_article<=6 211 n-1_stop<=423 h_1<=1 \
    h_25<=0 -80 -525 h_6<=0 c3_blocks<=23 123 h_20<=0 -5 -563 378 192
    separators<=6 n2_end<=-1 -410 s_first<=944 a_nav<=10 -431 c4_words<=16 -269 c3_blocks<=19 -10 a_table<=13 286 \
    a_article<=11 158 tag<=10 s_first<=554 12 -246 h_18<=0 44 424 -352 -301
    r_ld<=701 s_count<=3 -51 dup<=7 c3_blocks<=42 h_23<=1 48 pg_plainh<=15 276 -632 w_own<=15 s_share<=33 -64 443 \
    88 -252 pg_h_card<=928 s_ld<=826 -489 -116 h_8<=0 315 -337
    pg_blocks<=223 pg_titleh<=654 pg_ld<=153 164 -56 c0_words<=481 h_21<=0 c4_words<=132 h_6<=0 -35 -494 hl<=1 -416 \
    16 77 s_last<=248 431 h_6<=0 69 -625 afterh1<=-4 -240 57
    dupord<=0 linkrun<=1 h_9<=0 gpos<=0 -198 124 -265 a_main<=3 -303 3 w_own<=274 -29 pg_h_code<=10 n-2_tag<=8 \
    pg_h_related<=32 pg_h_article<=211 -1563 -414 -220 h_32<=1 -487 293 15
    copyright<=0 n-1_stop<=275 pg_stop<=97 h_1<=1 237 -330 pg_h_article<=670 s_share<=74 c1_ld<=222 -5 -193 \
    pg_article<=16 95 c0_ld<=711 169 -630 pg_titleh<=851 -63 siblings<=2 -452 -20 53 -440
    bpos<=606 prevh<=16 dup<=2 b0_rel<=-9 c0_good<=455 99 384 46 -152 n-2_end<=0 -21 -243 s_bytes<=84 27 \
    c0_good<=982 -328 prevhl<=3 s_good<=620 -149 s_last<=607 -171 253 -300
    pg_h_code<=39 copyright<=0 separators<=5 pg_h_comment<=763 -24 394 -382 -553 h_1<=0 pg_h_card<=729 83 \
    pg_good<=371 172 -554 pg_ld<=672 pg_h_card<=892 h_23<=1 s_count<=50 95 -423 -683 268 536
    boilrate<=35 n2_words<=7 ui<=910 pg_long<=0 s_first<=3 -319 s_first<=638 s_first<=278 57 369 -103 separators<=0 \
    -18 -205 -365 79 h_20<=1 pg_h_body<=139 134 -196 c2_blocks<=49 -227 -1394
    pg_p<=179 c4_words<=297 98 -185 n1_tag<=9 sec_bytes<=13107 pg_h_code<=5 h_16<=0 h_2<=0 80 -140 116 h_13<=1 \
    pg_h_code<=223 32 b1_lca<=3 345 -358 -452 -436 c3_ld<=975 -135 356
    pg_pre<=3 c4_share<=989 pg_meddepth<=9 h_32<=1 -89 54 h_23<=1 c4_words<=83 s_first<=789 b1_lca<=5 41 -318 -484 \
    163 -459 h_0<=0 -467 99 c3_blocks<=110 293 prevh<=39 83 -707
    w_low<=-3099 h_1<=1 -282 30 n-1_tag<=1 h_33<=0 sec_bytes<=11471 79 -360 314 pg_h_comment<=702 pg_meddepth<=4 \
    268 h_9<=1 h_23<=1 pg_h_body<=976 -33 178 h_1<=1 10 -698 -485 316
    a_blockquote<=2 265 sec_bytes<=1565 21 h_21<=1 h_21<=0 pg_h_code<=956 pg_li<=129 -16 upper<=300 -36 -277 340 \
    s_last<=430 310 b0_lca<=3 -568 -79 h_8<=0 c1_gshare<=149 413 -309 -151
    pg_h_body<=408 w_high<=2054 h_35<=1 c4_ld<=689 150 -43 -443 c4_ld<=179 60 -282 h_1<=0 -229 sec_bytes<=1253 \
    s_last<=722 w_path<=-813 358 73 -40 h_17<=0 h_3<=0 98 -108 -616
    pg_pre<=6 w_low<=-4466 -283 s_count<=22 r_gshare<=31 s_good<=847 -113 -803 10 dup<=10 h_4<=0 184 h_3<=0 -579 75 \
    -225 h_25<=0 r_gshare<=13 -20 428 s_count<=37 71 -705
    a_footer<=18 -448 a_h<=2 gpos<=764 152 -110 c0_ld<=750 a_ul<=8 151 c0_words<=280 -93 a_article<=21 165 \
    c4_blocks<=14 127 -132 c2_gshare<=29 s_bytes<=16 -297 r_gshare<=419 -25 409 -409
    pg_li<=41 linkrun<=7 b0_rel<=17 57 h_38<=0 452 -422 pg_linkh<=663 51 -518 pg_h_card<=948 s_first<=865 22 \
    separators<=0 -114 -789 pg_h_card<=958 h_20<=0 -209 -951 h_18<=0 26 -167
    a_h<=3 h_11<=1 h_27<=0 92 417 -346 s_first<=39 c3_blocks<=212 pg_ld<=46 195 h_26<=1 -385 176 288 h_13<=1 \
    c1_share<=877 6 pg_h_body<=178 -734 -151 c0_ld<=250 -401 352
    h_3<=0 h_4<=0 -46 -435 sec_bytes<=2100 ui<=561 dup<=1 107 h_26<=1 -152 243 -325 h_36<=1 h_27<=1 h_36<=0 s_ld<=0 \
    -42 216 -152 -353 h_27<=0 -415 314
    pg_titleh<=292 h_3<=0 b0_rel<=42 pg_h_article<=731 nexth<=54 c2_gshare<=979 31 s_good<=111 261 -1348 -305 476 \
    453 153 h_9<=1 r_ld<=571 3 s_ld<=223 -314 a_ul<=5 -291 42 -302
    s_last<=705 a_section<=21 boilrate<=66 c2_blocks<=18 pg_h_article<=60 353 h_8<=0 212 -197 -46 -421 0 s_good<=54 \
    40 s_good<=915 c2_words<=47 218 pg_h_body<=954 -227 274 c2_ld<=89 309 -227
    pg_article<=0 h_27<=0 a_form<=6 -264 a_section<=34 c2_blocks<=19 w_path<=735 430 h_36<=0 141 -326 -145 h_33<=0 \
    -46 128 pg_h_comment<=151 277 -716 n-2_end<=0 boilrate<=10 -82 -316 58
    pg_p<=82 85 c4_share<=989 c0_words<=361 s_good<=793 -40 s_bytes<=235 h_21<=1 -34 -807 -715 pg_linkh<=286 h_0<=0 \
    -145 h_16<=1 272 -221 287 pg_linkh<=303 s_bytes<=40 14 -636 43
    dup<=8 c2_words<=176 c5_gshare<=965 h_3<=0 pg_h_body<=933 -122 185 49 126 pg_meddepth<=8 -110 h_23<=1 \
    titlecov<=114 -96 h_1<=1 -22 309 -558 a_main<=25 -409 h_1<=0 417 -213
    h_11<=1 s_count<=2 titlecov<=405 -123 h_36<=0 c3_gshare<=730 174 -222 275 c3_blocks<=23 n-1_stop<=222 h_3<=1 \
    -93 298 53 h_1<=1 158 end<=0 pg_h_code<=104 -300 301 99 -262
    s_count<=1 pg_pre<=22 end<=0 -185 18 339 a_h<=2 gpos<=908 223 -133 pg_titleh<=258 h_15<=0 h_18<=1 s_last<=430 \
    pg_h_body<=862 -161 -1083 60 491 391 pg_h_body<=976 -30 248
    w_own<=-1878 -294 r_ld<=679 pg_h_related<=7 w_high<=1976 118 h_36<=1 33 s_first<=554 -484 203 h_13<=1 2 -370 \
    pg_h_body<=178 h_21<=1 h_0<=0 -165 349 459 h_27<=1 -306 322
    a_footer<=22 -415 c3_blocks<=45 ld<=230 pg_h_body<=473 c4_ld<=34 238 h_33<=0 s_share<=108 20 c4_words<=57 -648 \
    -68 255 h_15<=0 -7 afterh1<=94 prevh<=4 -150 -584 -18 -105 85
    titlecov<=327 h_60<=1 pg_h_related<=763 pg_meddepth<=4 c2_gshare<=938 327 -119 pg_titleh<=718 -15 -121 \
    n-2_ld<=825 370 -274 r_gshare<=684 371 -412 n-1_tag<=17 23 h_26<=0 h_6<=0 440 -229 -106
    s_first<=460 34 h_9<=0 h_4<=0 a_blockquote<=2 396 c4_blocks<=30 h_8<=1 -20 c3_gshare<=626 398 -253 b0_rel<=-43 \
    346 h_18<=0 h_8<=0 n1_ld<=502 -103 171 -289 -376 237 -472
    c4_share<=22 pg_article<=8 h_20<=0 9 -390 pg_h_comment<=23 -661 3 titlecov<=184 a_table<=16 pg_plainh<=15 36 \
    443 s_count<=22 a_h<=0 n-1_tag<=1 260 -80 a_li<=5 57 -127 60 56
    n-2_end<=-1 -305 pg_meddepth<=6 pg_h_code<=836 boil<=10 pg_linkh<=774 h_2<=1 pg_h_buy<=66 pg_pre<=52 h_18<=1 \
    -130 294 328 315 181 405 -470 432 pg_pre<=207 -30 h_25<=0 314 -606
    s_count<=5 -44 h_25<=0 c0_ld<=692 h_11<=1 h_13<=1 pg_article<=26 125 -239 -244 -489 h_3<=1 s_ld<=314 -481 \
    h_13<=1 -54 417 479 n1_ld<=900 n1_tag<=8 34 -400 143
    pg_plainh<=29 a_blockquote<=1 429 pg_blocks<=52 c1_gshare<=8 -111 297 ui<=794 h_17<=1 -23 -270 -335 s_good<=337 \
    h_20<=0 s_bytes<=19 -75 293 -204 s_good<=471 hid<=0 -546 380 90
    pg_h_related<=0 tag<=0 pg_long<=106 h_1<=1 60 b0_lca<=1 -978 0 16 c5_gshare<=45 pg_linkh<=409 h_26<=1 -27 425 \
    -480 174 h_3<=0 hl<=0 -177 gpos<=782 258 -320 12
    a_form<=2 -227 s_share<=74 h_2<=0 s_last<=821 c2_blocks<=32 174 -120 -126 n-2_tag<=2 a_h<=3 -28 h_26<=0 -319 \
    156 -12 pg_blocks<=63 163 s_share<=198 pg_h_related<=20 7 207 -68
    c0_words<=312 pg_linkh<=955 pg_main<=0 12 w_own<=612 n2_ld<=801 53 -171 h_31<=0 -94 -510 387 c2_blocks<=4 \
    boilrate<=0 48 s_first<=228 142 -321 c3_blocks<=19 n1_ld<=214 125 -274 235
    h_60<=0 a_blockquote<=2 267 c3_blocks<=212 pg_h_code<=4 nexth<=68 pg_ld<=241 50 pg_p<=577 -26 -205 h_26<=1 -219 \
    121 28 pg_li<=470 pg_h_code<=6 325 -96 -436 c2_blocks<=68 225 -416
    h_11<=1 pg_good<=711 pg_h_body<=941 h_25<=1 sec_bytes<=3613 a_main<=18 125 3 -101 -231 pg_good<=413 \
    r_blocks<=86 -108 367 387 pg_h_article<=120 h_36<=0 194 -158 -162 w_own<=1976 -407 262
    siblings<=11 h_35<=0 dup<=1 c3_share<=979 30 pg_stop<=297 pg_good<=695 -614 63 111 n-2_ld<=360 c1_good<=976 \
    -158 -538 53 h_1<=0 -460 94 c0_good<=871 c3_share<=855 -124 259 210
    a_footer<=22 -401 pg_stop<=237 pos<=315 prevh<=8 70 c2_blocks<=42 a_ul<=11 -32 -545 91 c4_words<=51 pg_ld<=180 \
    c2_words<=95 422 -353 pg_article<=16 a_li<=0 -220 76 -354 179 -16
    pg_titleh<=447 afterh1<=108 titlecov<=0 25 233 s_good<=61 68 n-1_ld<=903 h_0<=0 -492 185 216 pg_linkh<=39 45 \
    pg_h_buy<=143 h_0<=0 -197 pg_article<=20 -79 261 h_1<=0 -112 291
    pg_h_related<=5 27 pg_h_related<=34 a_article<=20 h_36<=0 pg_linkh<=905 -152 464 241 titlecov<=53 h_17<=0 -369 \
    335 s_first<=581 -259 343 linkrun<=1 h_17<=1 113 -494 a_li<=7 109 -73
    titlecov<=68 tag<=0 sec_head<=51 h_2<=1 -295 pg_h_comment<=87 -49 502 182 h_25<=1 s_last<=109 -265 ui<=990 \
    s_share<=20 -58 sec_ld<=746 135 -53 -255 c1_share<=13 -431 96 50
    copyright<=0 pg_h_card<=942 31 h_13<=1 pg_ld<=153 pg_h_code<=187 -7 504 n2_ld<=179 pg_h_related<=220 -127 -472 \
    linkrun<=9 h_1<=1 pg_h_code<=8 137 -290 -262 a_li<=1 -98 425 530 -344
    dupord<=0 i_date<=0 h_13<=1 n2_words<=2 -44 51 c2_ld<=121 -399 185 sec_head<=104 -451 223 a_h<=2 139 h_15<=0 \
    c2_gshare<=11 -2 pg_linkh<=251 -446 -46 c1_gshare<=163 -293 -1155
    pg_good<=726 c4_share<=19 b1_rel<=-31 191 -150 pg_h_code<=802 a_blockquote<=1 467 -3 196 h_6<=0 h_36<=0 \
    c0_good<=851 -72 154 bpos<=345 3 s_good<=915 end<=0 -135 -504 280 -391
    pg_meddepth<=5 n2_end<=0 pg_h_related<=30 71 h_9<=1 -340 469 288 n-1_stop<=275 -53 r_ld<=853 prevh<=16 h_0<=0 \
    h_33<=0 -34 257 h_17<=1 179 -269 pg_h_article<=14 132 -186 -207
    c2_words<=156 b0_lca<=1 c5_gshare<=45 -53 c3_share<=16 -84 145 stop<=451 -4 -221 end<=0 h_20<=0 c3_share<=130 \
    16 pg_ld<=341 -188 -555 72 prevh<=35 pg_good<=413 291 -41 -251
    c0_words<=260 a_li<=6 sec_ld<=401 155 pg_titleh<=550 80 -305 -41 s_good<=599 gpos<=314 115 h_36<=0 h_20<=0 113 \
    -304 s_ld<=133 pg_h_comment<=229 -452 40 294 h_36<=1 248 -58
    a_table<=11 h_3<=0 w_low<=-4 105 gpos<=51 -620 -11 c4_words<=242 pg_ld<=117 -32 ld<=733 507 17 -387 \
    n-1_stop<=270 -40 bpos<=430 s_ld<=133 136 -66 pg_stop<=291 78 -111
    h_9<=1 pg_h_body<=390 pg_blocks<=424 c3_ld<=139 c1_ld<=17 202 -25 -50 181 h_21<=0 pg_titleh<=759 59 a_table<=9 \
    376 words<=33 -186 70 c3_blocks<=90 h_23<=0 3 -543 -548 -186
    h_60<=1 h_35<=0 pg_h_body<=983 pg_h_article<=840 pg_h_article<=1 30 c1_ld<=886 b0_rel<=1 -50 -302 166 81 \
    pg_h_article<=840 sec_ld<=375 425 -134 -280 n2_ld<=801 -3 -446 n2_ld<=502 309 -182
    afterh1<=74 pg_article<=0 s_first<=39 -198 pg_h_card<=648 185 17 h_17<=1 a_ul<=1 289 w_high<=2585 \
    pg_titleh<=607 h_21<=0 -106 c3_ld<=441 -684 159 sec_head<=56 93 -307 -486 -474 -49
    pg_h_body<=954 a_blockquote<=1 314 h_33<=0 -21 n1_tag<=17 216 h_1<=1 pg_linkh<=685 85 -432 -343 b1_rel<=0 \
    r_gshare<=403 c1_good<=628 s_bytes<=16 -139 214 382 -140 pg_plainh<=11 136 -410
    separators<=7 c4_words<=83 -39 pg_blocks<=424 a_form<=16 br<=8 448 -381 copyright<=0 c3_blocks<=42 pg_p<=251 \
    110 -62 137 -391 pg_pre<=233 h_23<=1 249 -412 -496 sec_bytes<=1685 193 -522
    copyright<=0 r_gshare<=852 dupord<=0 32 w_path<=-269 171 c0_words<=30 -34 hid<=0 h_26<=0 h_27<=0 -390 -1108 63 \
    216 h_38<=0 pg_blocks<=359 n2_ld<=621 -75 -534 145 413 -275
    sec_bytes<=15204 c3_gshare<=973 prevhl<=0 -143 c4_share<=84 60 pg_h_article<=681 s_ld<=9 pg_h_body<=362 \
    b1_lca<=15 -3 434 -127 99 -95 sec_head<=135 30 320 prevhl<=0 455 siblings<=27 -276 158
    boil<=1 h_23<=0 c1_good<=967 pg_h_comment<=5 29 h_38<=1 a_table<=9 356 h_32<=0 h_26<=1 35 -354 -194 358 107 \
    h_2<=0 494 -345 c2_gshare<=950 c1_gshare<=56 129 -341 246
    s_good<=527 c1_gshare<=979 c4_share<=874 pg_meddepth<=19 pg_stop<=159 101 pg_h_related<=671 -67 191 388 \
    a_section<=22 384 20 pg_h_body<=0 -636 -44 c4_blocks<=16 243 c1_gshare<=522 -150 h_60<=0 115 -400
    s_count<=210 pg_titleh<=348 57 s_last<=783 s_count<=56 34 -265 n1_ld<=657 h_31<=0 pg_meddepth<=9 h_36<=0 -48 \
    -332 h_32<=1 149 -268 -387 h_9<=1 pg_blocks<=351 -92 205 722 -219
    pg_h_comment<=4 c3_share<=24 -53 pg_long<=276 sec_ld<=446 143 -26 r_gshare<=419 pg_titleh<=639 129 \
    n-1_stop<=300 -192 53 -171 n-2_tag<=18 h_13<=1 h_17<=1 56 -505 -326 h_60<=1 -227 195
    pg_pre<=10 pg_blocks<=439 siblings<=19 s_first<=789 -12 c4_ld<=413 -132 -473 170 n2_ld<=748 a_form<=13 -386 \
    r_blocks<=216 73 -233 n-1_tag<=19 61 351 b1_lca<=3 s_good<=179 330 -87 -247
    separators<=7 c2_ld<=764 boilrate<=10 a_section<=2 211 16 h_20<=0 -5 -241 w_high<=326 pg_long<=464 -320 297 \
    n-1_ld<=842 -212 h_20<=1 h_36<=1 -7 287 479 h_3<=0 163 -399
    pg_main<=2 h_3<=0 pg_h_related<=1 sec_ld<=446 pg_li<=55 pg_stop<=332 357 6 a_article<=16 358 h_1<=0 -252 \
    pg_h_comment<=12 185 -360 -170 -99 s_count<=157 42 c5_gshare<=970 -397 325 -485
    pg_li<=118 pg_h_body<=473 h_36<=0 c3_blocks<=61 words<=24 a_article<=8 -402 -26 176 s_count<=20 -81 360 \
    w_path<=2582 345 -222 pg_linkh<=905 h_17<=0 s_bytes<=171 -71 93 -444 317 -38
    h_60<=0 c2_blocks<=173 h_32<=1 prevhl<=3 -54 90 w_own<=-90 h_2<=1 260 -105 -38 s_bytes<=20 -113 pg_titleh<=878 \
    376 -26 c2_blocks<=46 h_23<=0 270 -337 h_4<=0 -657 246
    pg_pre<=537 pg_li<=441 w_path<=503 pg_linkh<=53 96 -61 a_li<=3 111 h_18<=0 -41 c4_blocks<=26 -44 -297 h_1<=0 \
    h_35<=0 -21 -478 h_36<=0 77 s_last<=898 480 -68 438
    h_3<=0 a_main<=13 s_good<=471 179 n-2_ld<=740 123 -771 h_36<=0 h_0<=1 -177 62 sec_head<=62 96 -342 a_main<=14 \
    a_li<=11 145 pg_long<=211 39 h_36<=0 -53 -315 69
    n2_end<=0 c2_words<=186 pg_h_comment<=0 n-1_stop<=437 r_blocks<=131 89 -104 -149 -94 c2_blocks<=5 n-1_ld<=664 \
    -52 275 pg_h_card<=869 end<=0 -340 96 -408 r_blocks<=1 172 c2_gshare<=983 -24 416
    pos<=970 i_date<=0 afterh1<=-1 a_article<=23 270 h_15<=1 -331 201 r_gshare<=852 gpos<=375 63 -9 upper<=153 \
    a_h<=1 -487 284 h_8<=0 h_27<=1 -247 -868 105 -249 -221
    h_27<=0 n2_end<=0 c1_share<=877 b0_lca<=1 23 -74 pg_long<=63 199 -580 42 c4_blocks<=94 h_11<=0 h_36<=0 h_1<=0 \
    h_2<=0 377 -33 -186 272 444 pg_article<=12 -202 486
    h_0<=0 siblings<=2 h_25<=0 s_first<=6 -288 54 -172 -111 words<=64 c3_blocks<=54 pg_pre<=41 -37 464 h_1<=0 334 \
    h_18<=0 tag<=16 291 -281 -447 pg_pre<=96 262 -278
    hid<=0 n2_words<=40 pg_li<=129 27 -47 c1_share<=34 a_article<=4 286 -232 h_36<=1 pg_linkh<=702 324 -170 -233 \
    c5_gshare<=996 c4_blocks<=24 -270 b0_lca<=5 afterh1<=86 340 -159 -306 316
    pg_p<=27 pg_h_card<=611 a_article<=3 227 -93 233 pg_h_card<=869 pg_h_card<=460 ld<=857 h_20<=0 pg_main<=0 12 \
    -203 126 -266 91 h_60<=0 s_count<=22 pg_li<=113 3 -196 44 145
    s_share<=2 -132 pg_article<=0 w_path<=-4071 -227 w_path<=108 a_li<=2 -104 separators<=4 c2_words<=148 h_32<=1 \
    133 423 24 -391 6 h_25<=1 h_17<=1 s_count<=3 -154 18 -407 -443
    end<=0 h_4<=0 w_high<=494 -993 ld<=215 s_share<=24 -670 124 -745 -1264 b0_rel<=23 s_share<=22 -575 tag<=12 \
    a_nav<=10 -1235 c5_gshare<=481 h_6<=0 384 -549 675 -39 -1017
    w_path<=-1283 -845 c0_ld<=250 c1_good<=497 ui<=561 linkrun<=5 409 -364 -806 w_low<=-1365 b1_lca<=13 445 -708 \
    n1_ld<=502 869 537 tag<=4 pg_h_related<=378 107 878 pg_good<=65 498 -429
    c0_good<=794 c2_ld<=394 s_share<=22 tag<=16 -208 -707 w_own<=-245 -360 333 a_ul<=9 -759 s_share<=261 -607 247 \
    w_own<=99 a_ul<=6 333 -334 c2_gshare<=427 s_first<=608 522 -132 778
    w_low<=-831 s_good<=588 w_low<=-3207 -777 c0_good<=740 -490 a_form<=3 -796 b0_rel<=37 25 -736 tag<=12 \
    pg_blocks<=291 620 -165 -253 c0_good<=859 pg_h_article<=38 h_4<=0 532 -387 -84 723
    w_path<=-269 a_main<=18 s_count<=3 -613 -186 a_main<=22 549 -676 s_share<=88 pg_h_article<=480 titlecov<=102 \
    sec_head<=-1 -667 n1_tag<=14 387 -89 569 b1_lca<=1 -9 -745 ui<=397 644 -643
    s_good<=13 w_low<=-2156 -663 w_path<=-2217 -601 pg_titleh<=654 a_h<=3 544 90 c3_ld<=189 -23 -428 w_path<=-3273 \
    -685 w_path<=-1 c2_gshare<=797 pg_meddepth<=10 -443 108 524 b0_rel<=13 595 -38
    c2_gshare<=36 c2_ld<=249 c2_ld<=53 s_share<=33 -150 288 -324 h_4<=1 pg_long<=106 -84 -539 -655 s_share<=180 \
    h_6<=0 s_share<=33 linkrun<=1 165 -380 309 -411 br<=43 490 -680
    w_own<=15 ld<=491 w_low<=-644 -383 344 -531 w_low<=-890 h_2<=1 a_footer<=12 -726 pg_h_comment<=17 linkrun<=4 70 \
    -409 -637 c3_gshare<=371 -106 498 n-1_tag<=15 ld<=801 565 -150 250
    w_path<=1732 w_low<=-2632 -593 s_share<=126 bpos<=718 pg_blocks<=395 pos<=66 -690 c3_ld<=67 102 -276 204 -478 \
    n-2_ld<=787 hid<=0 381 -532 a_li<=13 -406 138 end<=0 288 559
    w_high<=404 a_table<=3 216 -457 s_good<=70 gpos<=782 n-1_end<=0 pg_p<=198 251 -109 330 -436 a_footer<=18 -736 \
    n1_tag<=8 c0_ld<=583 460 -552 s_good<=599 -99 h_36<=1 497 -570
    b1_lca<=1 w_low<=-4062 -600 w_low<=-1761 w_own<=3 -456 bpos<=519 308 c5_gshare<=9 s_count<=22 -183 1248 -267 \
    s_count<=1 -142 ui<=941 c2_gshare<=103 307 479 -542 w_low<=-324 -472 98
    r_ld<=724 s_good<=152 a_main<=21 h_0<=0 299 -75 b1_lca<=2 -74 -409 b0_lca<=1 h_0<=1 pg_h_comment<=22 b1_lca<=10 \
    402 -216 sec_head<=72 -103 -1024 506 -112 a_section<=25 -77 -468
    w_low<=-1641 w_path<=-8370 -575 b1_lca<=3 pg_meddepth<=11 -362 169 -606 s_share<=12 -201 end<=0 h_4<=1 \
    pg_long<=50 473 b1_rel<=1 r_ld<=812 209 -468 -456 -588 b0_rel<=5 426 -191
    w_high<=973 linkrun<=6 s_good<=878 w_high<=3 -470 -63 552 h_20<=1 -426 419 b0_lca<=2 c1_share<=34 b1_lca<=0 138 \
    -436 linkrun<=3 394 89 pg_good<=103 501 linkrun<=2 66 -284
    h_4<=0 pos<=867 boilrate<=20 gpos<=818 n-1_tag<=14 c1_ld<=169 381 113 pg_h_article<=294 266 -137 \
    pg_h_article<=95 121 s_count<=8 -604 -128 boilrate<=52 2 -450 -295 c1_ld<=380 -139 -552
    w_path<=-1912 -458 gpos<=836 s_share<=57 tag<=3 194 linkrun<=2 128 -323 dupord<=3 prevh<=25 423 pos<=148 -720 \
    h_35<=0 282 -1742 -532 s_count<=18 -334 c4_ld<=982 402 -527
    w_low<=-3298 -485 n1_tag<=9 titlecov<=215 linkrun<=3 h_9<=1 s_count<=6 90 h_35<=1 381 -836 -751 pg_good<=321 \
    h_26<=1 -48 638 -302 335 s_count<=14 -215 dup<=8 246 -559
    w_path<=2048 w_path<=-5287 -517 pg_good<=43 589 boilrate<=40 pg_h_comment<=21 hid<=0 c4_ld<=74 sec_bytes<=3072 \
    310 -113 b1_lca<=4 73 -313 -543 -334 -478 boil<=12 upper<=286 412 152 -3172
    b0_rel<=7 prevh<=59 tag<=17 h_13<=1 boil<=5 copyright<=0 h_17<=0 260 -403 -835 -1026 -417 titlecov<=73 -248 148 \
    h_21<=1 -327 420 h_21<=1 pg_good<=149 179 -442 459
    a_main<=15 tag<=10 prevh<=72 321 -440 -47 n1_ld<=360 n-1_end<=0 w_own<=-891 -561 pg_h_related<=4 99 -230 \
    a_footer<=13 -599 hid<=0 283 -431 pg_good<=186 afterh1<=-4 -530 183 -390
    linkrun<=4 w_path<=2401 a_footer<=22 -582 hid<=0 w_path<=919 pg_h_article<=751 pg_h_article<=0 289 -225 -298 \
    256 -466 340 w_path<=-3273 -473 h_2<=0 pg_h_article<=211 -7 -651 r_blocks<=77 18 499
    w_path<=-2943 a_main<=18 tag<=5 183 -421 -471 pg_h_article<=6 n-2_end<=0 afterh1<=3 -188 220 h_23<=0 497 -942 \
    c1_gshare<=814 bpos<=584 50 gpos<=21 587 -270 c0_words<=200 -151 423
    h_4<=1 ui<=716 b0_rel<=3 dup<=6 boil<=10 copyright<=0 afterh1<=0 -428 sec_bytes<=15204 boilrate<=71 a_h<=0 509 \
    213 -235 -392 -807 -1551 -563 pg_long<=73 120 -372 -575 -506
    s_share<=47 linkrun<=1 87 pg_h_article<=79 h_27<=0 -154 476 -438 hid<=0 w_path<=1905 h_26<=0 c3_share<=733 \
    s_first<=30 -566 -77 h_9<=1 350 -1043 505 boil<=2 310 -608 -439
    boilrate<=76 h_4<=0 hid<=0 s_share<=18 a_h<=2 156 -220 h_26<=1 h_6<=0 h_35<=0 c2_blocks<=15 84 252 titleov<=105 \
    -695 243 -155 421 -396 a_li<=6 -539 13 -420
    gpos<=526 h_4<=1 hl<=1 w_own<=-245 -222 upper<=272 h_16<=1 292 h_2<=0 -1262 147 -19 509 -454 pg_long<=174 \
    pg_li<=86 374 -132 upper<=235 c2_gshare<=905 -208 381 -397
    n-1_end<=0 pg_li<=19 s_share<=424 81 537 pg_stop<=259 s_share<=10 -302 31 h_60<=1 pg_plainh<=62 h_20<=1 h_27<=1 \
    -210 -589 pg_plainh<=4 -1411 -413 664 459 c0_ld<=169 222 -131
    w_path<=2188 pg_h_comment<=1 w_path<=-3659 -390 boilrate<=35 ui<=336 bpos<=53 -342 pg_h_buy<=5 67 pg_good<=241 \
    604 206 -473 -265 pg_h_body<=10 h_32<=1 -61 805 h_60<=1 -330 295 188
    w_path<=-4444 pg_h_comment<=856 -444 1173 gpos<=595 s_first<=18 -493 pg_titleh<=563 ui<=673 332 -444 h_9<=1 \
    i_date<=0 83 -736 -761 s_count<=7 pg_h_article<=257 -69 -401 sec_head<=402 135 -212
    w_path<=1331 s_count<=3 -301 w_path<=-1634 a_main<=25 gpos<=481 611 -47 s_good<=813 -439 600 tag<=1 -144 \
    h_35<=1 222 -1166 gpos<=799 n-1_tag<=18 288 h_36<=1 131 -440 -62
    a_footer<=13 -538 upper<=235 h_20<=1 r_gshare<=7 -76 h_25<=0 h_16<=1 h_13<=1 298 -416 -252 -117 -377 \
    pg_plainh<=31 pg_stop<=136 316 copyright<=0 gpos<=729 -89 -323 -865 188
    pg_titleh<=510 h_26<=0 w_path<=-944 w_path<=-2217 -364 147 155 491 n-1_end<=0 pg_p<=307 w_path<=1905 -140 213 \
    -265 boil<=5 s_count<=1 -221 h_9<=1 c1_ld<=116 299 -106 -587 -905
    s_count<=4 boilrate<=16 end<=0 -188 h_1<=1 -85 225 -398 afterh1<=0 -395 dupord<=1 gpos<=921 h_27<=1 \
    a_footer<=22 -513 223 pg_h_buy<=37 h_31<=0 -46 -951 347 -96 -374
    w_path<=-3273 -285 c4_share<=996 dup<=4 pg_p<=226 hl<=1 194 557 n-1_tag<=5 pg_meddepth<=12 ld<=772 h_27<=0 131 \
    pg_h_buy<=61 -355 387 hl<=1 -371 242 335 -130 -384 -443
    dup<=1 upper<=222 h_20<=1 h_20<=0 c4_ld<=163 h_23<=1 351 -859 76 afterh1<=86 157 -378 h_2<=0 -853 -112 h_9<=0 \
    hl<=1 -71 212 h_3<=0 -1056 -276 -219
    sec_ld<=109 pg_long<=90 h_31<=0 483 -180 s_count<=82 s_count<=9 pg_pre<=14 -55 471 229 -562 h_8<=0 w_high<=144 \
    -445 pg_long<=97 h_32<=1 h_2<=0 -255 224 373 -68 -236
    separators<=6 pg_titleh<=414 h_13<=1 sec_head<=0 125 405 w_own<=1917 257 -1277 titlecov<=184 b1_lca<=1 h_25<=1 \
    boilrate<=38 n-1_ld<=170 74 -139 -319 -475 -293 c1_gshare<=915 38 349 -667
    w_path<=-2217 a_h<=2 s_first<=533 417 -287 -262 hid<=0 copyright<=0 s_share<=80 pg_pre<=6 a_h<=1 140 \
    r_blocks<=96 h_17<=0 -161 -732 141 424 h_4<=0 164 -157 -736 -368
    pg_h_article<=6 a_section<=14 341 r_ld<=679 84 -222 h_60<=1 pg_good<=711 pg_blocks<=439 -100 pg_h_buy<=2 -16 \
    461 r_ld<=14 27 h_36<=0 h_33<=0 h_0<=1 -632 103 517 -826 299
    n2_end<=-1 -628 pg_good<=455 end<=0 h_26<=1 c0_ld<=923 w_path<=-3659 -430 101 -246 290 words<=33 pg_ld<=69 \
    -1331 120 429 linkrun<=2 43 pg_h_article<=2 56 pg_blocks<=283 -366 47
    pg_p<=164 sec_bytes<=521 334 83 r_ld<=679 pg_h_related<=6 r_blocks<=231 106 -694 w_high<=471 s_last<=641 -42 \
    -577 c2_gshare<=251 pg_meddepth<=12 r_blocks<=43 -400 67 215 end<=0 -121 242 -314
    gpos<=526 separators<=1 ui<=723 a_section<=19 pg_meddepth<=7 9 355 c1_gshare<=163 -17 h_0<=1 -38 392 -501 -327 \
    b0_rel<=3 h_20<=0 76 -197 pg_titleh<=773 pg_li<=36 223 -233 -425
    c4_words<=13 -578 a_main<=21 ui<=728 dupord<=0 gpos<=663 260 -14 -358 -515 pg_stop<=166 153 pg_main<=0 \
    r_ld<=743 h_13<=1 4 -399 pg_h_body<=178 7 -519 pg_titleh<=436 -113 -563
    pg_article<=0 n-1_end<=-1 -629 pg_good<=43 441 c4_words<=22 -275 bpos<=674 128 -60 a_article<=11 h_17<=0 \
    pg_p<=456 153 c3_blocks<=25 -296 c0_good<=817 -225 287 -685 pg_blocks<=234 -417 -87
    boil<=2 i_date<=0 h_4<=1 w_low<=-1067 pg_meddepth<=7 -288 br<=22 b1_rel<=1 pg_h_related<=865 h_23<=1 78 -674 \
    725 -272 -591 n2_end<=-1 -551 linkrun<=0 268 47 -384 -593 -457
    w_low<=-3497 h_60<=1 -402 605 boilrate<=42 h_26<=0 titlecov<=377 h_60<=0 s_count<=108 siblings<=29 \
    pg_plainh<=38 pg_blocks<=424 -74 138 225 412 -292 244 171 185 h_20<=0 -69 -530
    s_count<=7 pg_h_article<=451 a_main<=22 104 h_20<=0 -53 -447 c1_gshare<=399 h_60<=1 r_blocks<=20 -473 -93 572 \
    64 h_4<=0 pg_good<=186 350 59 s_count<=41 r_ld<=103 476 -302 -609
    boilrate<=26 ui<=757 s_count<=2 titlecov<=447 a_section<=17 44 -262 131 a_article<=1 prevhl<=2 393 \
    pg_blocks<=189 -979 47 a_footer<=13 -487 s_count<=238 h_23<=1 137 -400 -251 -448 -191
    titlecov<=215 pg_stop<=172 bpos<=305 -167 215 dup<=11 pg_good<=230 127 sec_ld<=375 s_good<=878 hl<=1 \
    w_low<=-437 s_bytes<=292 -143 -545 80 194 259 -282 -565 copyright<=0 150 -787
    i_date<=0 afterh1<=0 -303 titlecov<=205 pg_titleh<=702 a_h<=1 317 24 h_25<=0 b0_rel<=-21 306 pg_linkh<=93 \
    pg_h_code<=17 -61 386 h_60<=1 -254 469 -432 r_gshare<=7 -153 178 -614
    upper<=142 s_first<=10 s_share<=844 -581 393 boil<=1 136 -186 h_9<=1 i_date<=0 pg_long<=252 hid<=0 bpos<=898 \
    ui<=919 100 -433 -238 -462 pg_plainh<=28 -146 143 -608 -468
    h_25<=0 boil<=10 pg_pre<=89 pg_stop<=113 274 h_33<=0 hid<=0 dupord<=0 pg_h_comment<=17 39 -160 -372 -458 \
    titleov<=37 a_ul<=10 381 a_table<=4 535 -303 344 342 -799 -194
    pg_titleh<=563 a_footer<=27 -434 95 a_blockquote<=1 566 siblings<=15 pg_long<=324 s_count<=1 -242 c4_ld<=22 232 \
    -14 sec_bytes<=4674 n1_ld<=96 n2_words<=16 -172 126 pg_h_body<=0 -799 -271 -479 153
    prevhl<=0 b0_rel<=35 h_15<=1 -312 427 484 dup<=6 pg_h_body<=261 pg_li<=51 298 79 n-2_tag<=15 bpos<=835 \
    pg_linkh<=68 h_1<=0 -106 254 -3 -189 c4_blocks<=10 54 -235 -343
    br<=12 b1_rel<=0 s_first<=26 -323 sec_bytes<=1172 prevhl<=1 -32 h_38<=0 ui<=192 140 -346 531 c3_blocks<=9 -150 \
    29 gpos<=880 -3 s_share<=424 s_last<=705 -1 -451 265 -559
    c4_words<=14 -453 a_footer<=23 -494 dup<=1 gpos<=550 ui<=570 b0_rel<=9 afterh1<=6 -34 h_2<=0 s_share<=211 155 \
    -194 b1_rel<=-15 569 177 591 -375 -44 pg_stop<=97 457 -192
    s_count<=6 n-1_end<=0 b0_rel<=0 -67 pg_plainh<=75 -346 589 55 sec_head<=376 c3_blocks<=17 c3_ld<=76 139 \
    c2_gshare<=94 -39 -615 w_low<=-2377 -142 r_ld<=633 b1_lca<=13 330 -135 -18 -77
    copyright<=0 afterh1<=0 -204 pg_titleh<=414 131 tag<=14 s_last<=722 86 h_27<=1 prevh<=43 b0_rel<=13 85 -298 \
    -337 a_section<=22 -778 60 h_11<=0 c4_ld<=993 -103 504 -451 -607
    pg_p<=179 h_0<=1 h_3<=0 -69 157 381 n-1_end<=0 pg_h_body<=954 h_25<=0 h_20<=1 pg_h_body<=453 n-2_ld<=605 \
    nexth<=68 201 -188 -145 -156 prevhl<=1 41 -555 -344 120 57
    pg_titleh<=436 99 h_36<=1 upper<=125 h_0<=0 -54 r_gshare<=62 3 370 upper<=153 166 pg_stop<=230 50 -124 \
    bpos<=475 s_share<=180 224 c2_ld<=10 315 -525 c5_gshare<=63 115 -403
    n2_words<=5 a_section<=14 76 pg_pre<=99 -114 325 copyright<=0 pg_h_article<=257 168 pg_h_buy<=12 h_0<=0 -529 \
    n-1_tag<=6 c0_ld<=667 h_13<=0 157 -290 c1_good<=752 -27 -942 -179 337 -601
    a_form<=1 -432 c2_ld<=38 w_own<=-777 -323 separators<=7 104 -558 s_bytes<=14 -215 pg_blocks<=395 bpos<=606 \
    s_good<=179 -33 s_last<=845 229 -149 -146 h_9<=0 h_25<=1 283 -558 -554
    hid<=0 pg_p<=135 h_26<=1 h_0<=1 42 405 468 s_count<=22 pg_titleh<=773 h_26<=0 n2_end<=0 -110 89 245 words<=50 \
    -220 w_low<=-944 h_0<=0 -770 188 298 83 -289
    pg_h_article<=670 h_4<=0 h_25<=0 h_21<=0 copyright<=0 s_first<=6 -325 145 -463 a_ul<=11 292 -173 prevh<=39 -52 \
    pg_ld<=252 -1478 -281 -191 h_17<=1 h_0<=0 -561 -30 -605
    h_60<=1 pg_h_related<=8 h_31<=0 a_section<=21 c4_share<=318 391 47 pg_li<=191 w_own<=-202 416 40 -91 h_9<=0 \
    titleov<=0 -199 218 -825 s_first<=581 -42 -186 stop<=272 -238 446
    pg_good<=230 h_0<=0 h_26<=1 -4 402 c3_share<=462 h_38<=1 60 813 725 r_ld<=774 dup<=2 a_blockquote<=5 386 hl<=0 \
    -26 n1_tag<=0 399 8 pg_h_code<=3 -469 -3 -285
    pg_h_article<=6 w_low<=-4062 -395 a_section<=10 ui<=336 283 -380 s_first<=34 -258 h_20<=0 109 -269 boil<=0 \
    pg_pre<=3 c3_blocks<=45 -81 pg_h_comment<=26 225 h_21<=1 -227 866 333 -221
    pg_h_body<=408 h_35<=0 82 -531 h_60<=1 h_23<=0 pg_h_article<=451 h_18<=1 pg_long<=433 c1_ld<=508 130 -144 \
    bpos<=285 115 -385 364 a_blockquote<=1 415 -171 s_last<=522 175 -806 280
    separators<=5 s_share<=94 a_table<=14 207 -73 h_2<=0 h_13<=0 -40 -625 c2_words<=200 192 c0_good<=809 -640 \
    c1_gshare<=600 h_27<=0 h_16<=0 pg_article<=4 -210 262 353 -519 332 -379
    w_own<=-1204 -285 a_footer<=23 -477 pg_h_related<=6 titlecov<=215 26 196 h_3<=0 c2_gshare<=973 -224 202 \
    pg_good<=738 a_table<=16 504 a_li<=9 245 c1_ld<=65 h_23<=0 142 -763 -162 -194
    c4_share<=982 dup<=1 pg_h_related<=6 s_first<=0 -501 pg_meddepth<=4 420 104 b0_rel<=37 siblings<=1 -100 ld<=215 \
    147 -191 -333 a_h<=3 139 -199 s_first<=487 -77 tag<=4 -977 -87
    a_blockquote<=1 446 s_count<=2 h_31<=1 c2_gshare<=529 pg_p<=198 116 a_section<=5 104 h_35<=0 -271 373 -282 -444 \
    c4_blocks<=12 pg_linkh<=955 h_25<=1 189 -297 -488 h_9<=1 18 -285
    s_first<=10 sec_bytes<=4674 -397 334 b0_rel<=1 dupord<=0 a_nav<=18 -410 br<=43 67 -519 c0_good<=218 -74 h_11<=1 \
    a_li<=7 138 -776 395 pg_titleh<=0 223 afterh1<=15 167 -192
    s_share<=74 -59 c4_words<=132 h_2<=0 -67 pg_article<=24 222 -525 a_article<=13 h_13<=1 r_gshare<=16 -309 216 \
    -371 pg_titleh<=781 pg_h_related<=6 200 pg_stop<=351 -380 244 pg_pre<=27 -311 442
    hl<=0 s_count<=16 -76 h_4<=0 sec_head<=104 h_15<=0 w_low<=-3099 -300 156 399 pg_stop<=323 a_main<=11 -756 \
    a_ul<=2 -317 394 s_count<=157 313 -416 pg_h_card<=892 -514 33 133
    copyright<=0 prevh<=9 pg_good<=386 a_form<=8 -488 end<=0 a_article<=4 pg_linkh<=685 52 -492 122 337 b0_rel<=-35 \
    293 n-2_tag<=17 18 -201 pg_h_article<=876 -84 h_15<=0 10 488 -516
    pg_h_code<=6 copyright<=0 s_count<=1 titlecov<=73 -368 n-2_tag<=8 -240 126 dup<=3 h_11<=1 h_36<=1 h_18<=0 29 \
    214 h_18<=1 -33 bpos<=230 289 -589 -387 -341 -612 69
    a_footer<=18 -443 i_date<=0 pg_pre<=12 n2_words<=3 -68 h_33<=0 w_own<=221 87 c0_words<=481 -114 128 n1_tag<=16 \
    354 h_2<=0 345 -181 pg_linkh<=39 437 pg_linkh<=613 -162 293 -398
    pos<=927 n-1_stop<=307 pg_h_body<=439 n-2_ld<=69 n-1_ld<=89 220 pg_h_card<=968 76 -523 a_main<=14 prevhl<=4 \
    pg_li<=142 4 a_li<=7 42 -725 -1230 51 pg_linkh<=161 3 -161 99 -170
    sec_bytes<=986 pg_blocks<=375 8 205 h_25<=0 boilrate<=35 s_count<=15 c0_ld<=711 upper<=400 n2_words<=10 -73 \
    h_32<=0 448 55 -168 a_article<=17 -858 -71 120 -253 h_1<=1 -500 158
    h_13<=1 h_60<=1 s_count<=2 titleov<=27 -189 13 c4_words<=11 -491 c4_share<=996 pg_h_code<=9 h_26<=0 -11 192 169 \
    -298 c2_gshare<=645 471 -125 s_ld<=587 pg_h_comment<=28 -33 -701 358
    h_9<=1 tag<=0 titlecov<=365 h_36<=1 h_0<=0 -176 c0_good<=650 -274 163 pg_good<=371 224 -412 121 c2_ld<=96 \
    pg_long<=35 322 62 pg_stop<=113 234 -55 linkrun<=4 -403 171
    s_first<=838 afterh1<=-48 -433 pg_titleh<=702 a_h<=1 221 n2_words<=72 titleov<=24 h_31<=0 s_first<=173 -129 125 \
    -255 s_good<=337 231 -54 -297 pg_titleh<=878 tag<=15 -35 -343 37 -189
    i_date<=0 boil<=6 b0_lca<=1 c3_share<=12 -110 70 h_33<=0 h_3<=0 -194 h_27<=0 h_8<=0 15 -265 288 h_27<=0 \
    pg_long<=490 c2_words<=122 -108 353 604 483 -429 -395
    a_blockquote<=1 467 a_section<=2 193 a_blockquote<=7 -427 c4_blocks<=10 upper<=286 191 -47 c3_share<=130 \
    pg_titleh<=447 21 titlecov<=302 -229 111 h_9<=0 pg_li<=338 58 -94 h_60<=0 -488 179
    n2_end<=-1 -416 c1_ld<=28 dup<=1 pg_linkh<=86 144 hid<=0 h_17<=1 37 -549 -407 titleov<=105 w_own<=469 -131 \
    pg_p<=376 81 -770 161 c3_blocks<=212 h_6<=1 -51 -350 223
    hid<=0 separators<=5 pg_good<=203 s_first<=215 c4_blocks<=216 h_36<=1 -262 353 250 c3_ld<=308 360 118 bpos<=651 \
    41 c2_ld<=20 w_low<=-437 -85 242 pg_h_body<=845 -291 180 -332 -175
    a_blockquote<=1 351 c3_blocks<=39 pg_h_article<=451 h_23<=0 c1_good<=952 pg_h_code<=8 s_good<=363 -30 -436 \
    h_6<=0 165 -240 n2_end<=0 -1 313 a_h<=3 373 -476 sec_bytes<=1565 -53 -229 58
    h_13<=1 upper<=400 pg_article<=0 102 a_article<=20 words<=36 -19 h_16<=1 339 n-1_stop<=125 -586 425 -320 \
    w_high<=1693 -3 b1_lca<=12 -295 206 h_16<=1 pg_long<=218 124 -460 625
    boilrate<=33 ui<=794 c4_share<=995 n-1_stop<=300 -11 90 gpos<=247 40 s_bytes<=59 108 c4_words<=97 -999 -70 -285 \
    h_20<=0 c1_share<=221 45 a_article<=14 -661 -27 a_article<=1 -1437 -305
    a_nav<=8 -385 a_form<=1 -299 c4_words<=15 -305 pg_good<=126 h_32<=0 -56 242 pg_li<=9 a_main<=19 s_first<=259 \
    s_good<=29 -398 489 -918 326 sec_ld<=26 h_23<=0 75 -346 -50
    words<=36 s_good<=297 pg_article<=4 h_27<=0 12 c2_words<=45 465 77 pg_meddepth<=7 241 -227 c2_words<=214 \
    pg_main<=0 73 -330 c0_words<=180 -747 -122 a_main<=24 265 a_li<=8 -269 13
    hid<=0 s_bytes<=78 h_16<=0 h_32<=0 r_blocks<=10 36 c4_ld<=748 -130 -514 75 h_25<=1 255 -429 pg_meddepth<=12 \
    siblings<=18 words<=27 -231 pg_li<=0 490 -63 164 182 -205
    a_h<=3 pg_h_comment<=8 h_16<=1 pg_h_article<=120 226 n2_words<=42 c2_blocks<=52 -149 423 454 614 linkrun<=2 176 \
    -330 c4_words<=24 pg_li<=55 pg_h_card<=892 -83 465 -292 w_own<=-1204 -220 1
    h_11<=1 copyright<=0 a_form<=3 -255 pg_blocks<=217 s_first<=487 w_path<=3439 58 c0_good<=837 215 -425 h_27<=0 \
    -57 -491 a_table<=5 351 a_form<=9 a_article<=8 89 -643 44 -436 -257
    pg_h_body<=976 pg_h_body<=439 b1_lca<=18 34 214 r_ld<=826 sec_bytes<=2264 b1_lca<=2 a_li<=0 299 -3 -218 \
    pg_titleh<=676 -34 a_blockquote<=1 386 -335 -372 s_bytes<=20 -121 boil<=10 346 -452
    a_footer<=15 -401 a_form<=2 -288 copyright<=0 n-1_tag<=2 pg_h_body<=947 51 c5_gshare<=828 -22 457 s_count<=1 \
    -137 pg_h_body<=976 h_23<=1 pg_linkh<=637 32 n-2_ld<=533 25 -353 -456 226 -352
    a_blockquote<=1 331 pg_titleh<=510 c2_words<=85 -35 tag<=0 -44 250 sec_bytes<=1685 sec_ld<=20 195 pg_good<=186 \
    pg_h_article<=418 -17 436 b0_lca<=6 pg_meddepth<=6 122 r_ld<=0 198 -162 -375 -116
    n2_words<=5 h_60<=0 s_first<=26 siblings<=62 -327 389 a_table<=5 b1_lca<=0 366 -43 -51 s_bytes<=292 322 -434 \
    boil<=9 titlecov<=447 a_ul<=1 h_35<=1 315 -401 1 270 -556
    a_nav<=16 -429 pg_pre<=10 n2_end<=-1 -496 pg_p<=164 82 n-1_stop<=300 linkrun<=6 r_ld<=608 h_2<=0 18 -135 -367 \
    a_article<=3 end<=0 -444 173 167 47 h_38<=0 253 -427
    boil<=10 s_last<=625 pg_h_card<=992 b0_rel<=48 prevh<=9 127 s_good<=527 pg_good<=611 a_h<=2 85 -292 \
    pg_long<=370 515 -2 233 457 h_36<=1 -19 -510 s_good<=830 -36 127 -542
    a_footer<=20 -397 a_nav<=15 -433 pg_blocks<=359 a_ul<=12 c2_blocks<=14 h_11<=1 70 -466 r_ld<=898 400 -152 -45 \
    h_9<=0 h_20<=0 end<=0 70 299 c5_gshare<=539 -372 160 -169
    b0_lca<=0 h_17<=1 h_26<=1 s_share<=117 105 -12 241 -431 h_27<=0 h_17<=0 pg_h_body<=241 -1 pg_stop<=127 104 \
    pg_pre<=38 s_share<=424 -249 304 260 b0_lca<=9 -30 689 174
    dup<=1 s_share<=3 -179 linkrun<=2 75 pg_h_article<=702 separators<=2 s_bytes<=12 -206 86 -358 pg_h_comment<=262 \
    -170 160 w_high<=1212 sec_head<=84 c1_good<=720 126 -167 -224 h_35<=0 -301 324
    n-2_tag<=-1 -325 h_60<=0 s_first<=838 s_first<=6 -209 18 h_20<=0 c5_gshare<=846 -202 upper<=153 429 -137 -413 \
    boil<=4 c4_blocks<=69 250 h_20<=0 h_27<=1 370 -496 -489 -458
    h_60<=1 afterh1<=-38 -276 s_bytes<=99 pg_h_code<=7 c0_good<=637 c4_words<=63 h_27<=0 -81 281 h_3<=1 111 -265 \
    s_count<=8 -272 113 99 -58 n2_ld<=140 n-1_tag<=1 70 508 -122
    br<=21 pg_p<=45 h_20<=1 44 533 r_ld<=341 sec_bytes<=1338 46 h_27<=0 a_section<=5 -305 -54 175 c0_ld<=23 \
    a_section<=16 -533 -116 r_gshare<=0 r_ld<=679 143 -179 116 -425
    pg_pre<=388 upper<=300 afterh1<=36 pg_h_article<=681 prevh<=35 185 -213 -36 n-2_ld<=875 -73 127 h_20<=1 h_27<=0 \
    -63 pg_h_article<=650 228 c3_gshare<=915 -459 287 h_1<=0 321 -107 540
    a_footer<=27 -401 h_13<=1 pg_linkh<=919 separators<=6 titlecov<=91 -35 pg_p<=427 115 c4_ld<=163 \
    pg_h_related<=240 112 -336 -192 sec_bytes<=3072 110 -576 256 c2_ld<=339 pg_h_comment<=26 26 -608 321
    a_blockquote<=1 pg_h_buy<=3 492 -221 a_nav<=8 -435 pg_li<=14 pg_blocks<=283 15 369 h_3<=0 h_4<=0 -65 -377 \
    pg_good<=726 h_23<=0 n1_tag<=11 94 -40 pg_linkh<=303 -565 167 -144
    h_25<=0 s_count<=5 s_last<=956 -23 -347 pg_ld<=180 154 prevhl<=4 pg_good<=695 h_38<=1 51 667 -225 -310 \
    n1_tag<=11 s_count<=10 171 h_31<=1 -338 288 linkrun<=4 -371 76
    pg_titleh<=414 pg_article<=0 pg_h_code<=70 h_18<=0 h_33<=0 -23 s_ld<=931 325 -211 333 h_33<=1 c1_share<=951 498 \
    -797 -271 end<=0 titleov<=31 -57 365 w_path<=2048 -556 -30 -36
    h_4<=1 pg_linkh<=39 h_60<=0 h_27<=1 45 c4_ld<=902 c1_good<=824 a_main<=9 12 -734 -34 547 347 gpos<=867 \
    pg_h_card<=185 c2_gshare<=950 h_27<=1 -156 -640 160 24 -160 -216
    h_9<=1 c0_words<=521 pg_p<=45 c3_gshare<=443 h_18<=1 -61 487 287 -16 s_good<=750 h_13<=0 end<=0 -197 prevh<=3 \
    -9 prevh<=22 384 2 -321 n-1_ld<=789 345 -226 -207
    s_good<=968 s_share<=68 pg_h_article<=2 sec_ld<=176 h_31<=0 188 -83 titlecov<=718 titlecov<=255 -195 170 415 \
    h_33<=0 linkrun<=1 -11 -173 134 35 c0_words<=100 words<=5 -645 248 367
    a_h<=2 n-1_end<=0 gpos<=684 89 h_23<=1 -220 385 222 a_table<=5 pg_plainh<=24 gpos<=223 -222 195 519 \
    c4_blocks<=9 b0_rel<=42 19 424 s_count<=115 pg_long<=276 29 -102 -326
    h_11<=1 c2_words<=165 c2_words<=95 hid<=0 9 -318 pg_titleh<=258 335 81 n2_end<=0 c4_share<=893 words<=33 -195 \
    bpos<=718 121 -244 h_32<=0 -144 a_section<=24 64 -822 13 -261
    pg_h_body<=971 c3_gshare<=984 a_form<=1 -336 bpos<=386 49 c0_good<=650 16 dup<=1 afterh1<=9 307 -147 -490 \
    sec_head<=0 s_last<=984 pos<=803 127 -228 -467 348 pos<=415 -80 279
    c4_words<=44 h_0<=1 pg_h_comment<=14 h_31<=1 n-2_tag<=16 -102 pg_article<=19 150 -572 -369 -366 304 \
    pg_titleh<=792 58 a_article<=9 a_section<=12 c0_words<=481 -301 271 207 pg_h_article<=2 71 -166
    ui<=309 pg_h_body<=298 44 pg_h_body<=901 boilrate<=16 end<=0 pg_titleh<=773 c2_ld<=163 nexth<=40 161 -259 -163 \
    pg_stop<=188 110 -263 s_last<=340 227 6 -220 n1_ld<=400 9 246 -260
    s_first<=892 pg_good<=888 i_date<=0 n2_words<=6 pg_long<=299 5 c3_blocks<=45 c4_share<=7 205 c4_share<=144 -69 \
    c4_words<=195 -131 -466 59 64 -316 261 c4_words<=78 n1_ld<=77 -640 20 -24
    n2_end<=-1 -387 s_first<=838 dup<=8 h_60<=1 s_first<=661 words<=67 -9 129 h_35<=0 108 -416 h_1<=1 -282 274 \
    s_last<=976 -281 290 n-2_end<=0 -258 hid<=0 189 -506
    c3_share<=24 titlecov<=604 -87 nexth<=54 504 -278 s_first<=487 pg_plainh<=9 pg_h_article<=893 h_9<=1 -22 -438 \
    h_17<=1 218 -452 h_6<=0 129 -115 h_9<=0 h_38<=1 -27 467 -376
    pg_article<=0 pg_titleh<=654 h_3<=0 pg_long<=597 h_8<=1 pg_long<=73 c3_ld<=746 283 -215 -203 266 359 h_8<=0 266 \
    -116 pg_pre<=161 -22 h_25<=0 117 -894 w_high<=2585 -27 -472
    c4_ld<=121 stop<=334 w_high<=905 53 -90 c5_gshare<=994 h_13<=1 122 -321 309 h_32<=1 r_gshare<=86 -14 a_main<=13 \
    h_20<=1 -378 277 -59 h_20<=1 pg_meddepth<=15 82 -504 -513
    r_blocks<=4 s_count<=41 s_last<=944 -71 -377 s_last<=898 -73 418 pg_pre<=207 r_blocks<=5 214 b0_rel<=1 \
    c4_words<=23 -156 48 h_17<=0 prevhl<=2 -3 -286 602 s_good<=211 119 -552
    n2_ld<=-1 -345 s_count<=11 prevh<=15 pg_blocks<=473 -27 ld<=343 259 -241 a_blockquote<=7 449 -153 h_25<=0 \
    s_count<=82 103 pg_li<=74 86 -325 pg_plainh<=17 -303 h_38<=0 180 -510
    a_h<=3 pg_linkh<=86 222 r_gshare<=463 84 -226 a_footer<=27 -390 a_ul<=7 words<=22 s_ld<=521 pg_blocks<=410 350 \
    -2 -64 -171 words<=25 pg_meddepth<=5 105 n1_tag<=0 -239 -63 40
    a_footer<=13 -358 pg_stop<=113 n-2_tag<=11 h_31<=1 104 -420 351 dup<=6 n-2_tag<=17 pg_h_code<=970 copyright<=0 \
    27 -409 352 pg_h_code<=949 pg_h_body<=954 -69 r_gshare<=633 284 -356 -571 -197
    c4_words<=17 n-1_end<=0 h_32<=0 -503 -84 321 h_3<=0 h_4<=0 w_low<=-194 c0_ld<=457 stop<=236 60 -158 \
    pg_titleh<=702 225 -274 93 c2_gshare<=209 -528 346 r_blocks<=2 -74 50
    c3_blocks<=42 n1_tag<=3 pg_h_body<=3 221 -9 -59 h_9<=0 pg_li<=259 prevhl<=2 pg_li<=86 s_good<=496 363 -61 \
    s_count<=12 w_own<=-1204 -468 31 325 b0_rel<=-6 -330 76 -140 -269
    s_count<=20 c3_ld<=57 r_gshare<=31 -113 85 b0_lca<=0 pg_h_card<=992 h_35<=0 74 -432 pg_ld<=170 445 -386 \
    r_gshare<=71 -49 h_38<=0 -267 472 h_4<=0 separators<=2 131 -267 -243
    pg_stop<=255 h_23<=0 52 h_1<=0 48 -612 h_18<=1 r_ld<=724 pg_linkh<=737 gpos<=0 b0_rel<=-41 393 -325 gpos<=576 \
    64 -55 c4_share<=893 96 506 pos<=231 222 -291 -165
    h_9<=1 a_blockquote<=1 324 sec_bytes<=7131 titlecov<=630 6 pg_titleh<=781 370 -102 pg_h_body<=0 314 pg_p<=567 \
    pg_h_code<=19 -135 386 h_15<=1 -483 94 h_15<=1 sec_head<=302 -380 46 359
    pg_pre<=12 afterh1<=-1 s_first<=106 -423 s_first<=278 -367 c5_gshare<=946 233 -307 br<=30 c2_ld<=5 h_17<=1 63 \
    -306 -17 -430 s_first<=199 a_section<=11 -471 35 sec_ld<=677 360 -211
    br<=4 hid<=0 c2_ld<=10 h_11<=1 n-1_ld<=923 48 277 -445 c2_ld<=951 -47 h_31<=0 -1 s_count<=108 382 -339 h_31<=0 \
    s_count<=20 nexth<=22 88 -377 348 -436 -325
    c4_words<=11 -336 words<=27 c1_good<=786 s_first<=39 -167 37 pg_h_article<=391 23 a_section<=14 -451 -63 h_0<=0 \
    pg_h_article<=0 106 h_8<=0 -312 60 c4_words<=116 341 r_blocks<=54 79 413
    s_count<=11 pg_h_code<=251 copyright<=0 pg_titleh<=919 -67 b1_rel<=-2 -210 119 -444 pg_li<=236 200 -148 \
    s_count<=104 h_20<=1 h_35<=0 54 -237 333 pg_h_buy<=4 pg_h_comment<=8 128 -327 -442
    afterh1<=-74 -316 afterh1<=9 c0_good<=956 h_36<=0 -82 169 s_good<=424 n1_ld<=909 145 -337 299 c1_ld<=932 \
    pg_pre<=0 pg_main<=2 -50 -656 133 r_gshare<=145 h_16<=0 -103 336 249
    pg_meddepth<=4 boil<=4 h_4<=0 226 -225 -430 copyright<=0 pg_meddepth<=18 ui<=277 a_ul<=8 h_3<=0 h_0<=0 -287 \
    h_33<=0 -49 517 154 -20 -238 a_ul<=5 -325 392 -377
    i_date<=0 c4_share<=989 w_own<=2170 17 gpos<=314 n2_end<=0 244 -249 h_31<=0 c1_ld<=13 241 -358 r_blocks<=10 -47 \
    -1080 c1_share<=140 53 sec_ld<=109 -109 h_1<=1 -764 80 -216
    n2_end<=0 c1_gshare<=915 a_table<=13 c4_share<=159 -102 267 -25 s_count<=24 h_20<=0 r_gshare<=216 r_gshare<=78 \
    -342 -1122 -64 160 332 pg_h_article<=294 h_23<=0 end<=0 18 235 -344 -18
    h_13<=1 c2_ld<=714 n1_tag<=12 ld<=269 pg_blocks<=228 16 162 -84 -21 pg_long<=342 h_38<=0 -114 590 \
    pg_titleh<=773 288 -259 h_2<=1 ld<=386 -406 269 n-2_ld<=933 -84 486
    a_h<=3 82 h_25<=0 h_16<=0 h_35<=0 -11 c4_share<=92 112 -543 pg_meddepth<=15 h_27<=1 145 c1_share<=333 46 -699 \
    -475 pg_pre<=150 w_path<=-117 -307 s_ld<=178 154 -309 -499
    a_blockquote<=1 332 pg_blocks<=410 a_ul<=2 ld<=801 174 -64 words<=8 28 h_17<=0 c4_blocks<=5 90 -91 -416 \
    pg_h_buy<=192 a_li<=6 -46 h_9<=1 198 -387 h_2<=0 114 -274
    pg_li<=55 h_1<=0 c3_blocks<=12 -25 222 words<=20 c2_gshare<=40 -8 -273 nexth<=13 249 -62 pg_stop<=172 84 \
    nexth<=1 words<=18 c2_gshare<=828 -147 -791 h_11<=0 79 -512 -28
    a_footer<=23 -339 pg_h_body<=473 r_gshare<=283 -3 c2_ld<=27 310 53 h_35<=0 boil<=1 s_count<=135 r_gshare<=357 5 \
    n-2_ld<=60 gpos<=799 -259 140 104 pg_ld<=161 -552 31 -282 262
    c1_good<=963 c4_share<=13 -135 c0_good<=788 20 h_36<=1 h_3<=0 -183 82 -220 afterh1<=42 155 sec_bytes<=8836 \
    h_20<=0 n2_words<=5 -55 237 -238 c4_share<=61 150 pg_long<=518 -789 -128
    pg_h_card<=869 13 s_count<=6 h_60<=0 pg_article<=17 -183 pg_titleh<=759 542 -188 294 h_25<=1 w_own<=-1 h_6<=0 \
    285 -321 b0_lca<=7 12 linkrun<=2 78 -510 linkrun<=6 -447 256
    pg_stop<=399 h_9<=1 hl<=0 pg_stop<=136 s_count<=29 end<=0 -134 263 244 -33 c1_share<=99 gpos<=153 143 \
    c2_ld<=651 s_ld<=165 -95 281 -326 244 r_blocks<=8 253 -401 109
    ui<=910 pg_h_code<=187 c4_share<=84 h_1<=1 -35 161 h_38<=1 separators<=1 -30 n-1_end<=0 -103 -473 399 \
    n-1_tag<=7 168 nexth<=92 pg_h_buy<=217 pg_titleh<=485 255 -141 -597 255 -261
    s_bytes<=12 a_ul<=1 -462 -16 c1_gshare<=10 53 c4_share<=995 r_blocks<=13 41 h_9<=1 s_ld<=857 pg_ld<=46 h_32<=0 \
    -103 -879 -7 -351 -447 pg_linkh<=702 s_first<=259 -55 -664 514
    afterh1<=-1 -146 c4_share<=995 s_ld<=0 a_table<=7 w_high<=540 -88 304 c4_share<=84 c4_share<=19 -77 131 \
    pg_h_code<=539 -93 223 44 h_0<=1 c4_words<=87 -441 145 h_21<=0 407 -329
    afterh1<=-1 -160 pg_h_article<=2 pg_article<=7 89 s_good<=164 siblings<=19 -476 341 375 c2_ld<=961 h_17<=0 \
    upper<=334 s_good<=100 -37 91 -80 b1_rel<=12 -466 290 pg_titleh<=902 272 -270
    sec_ld<=472 a_li<=7 words<=24 168 h_0<=1 h_26<=0 -249 358 358 h_21<=0 11 -117 n1_ld<=636 -165 h_8<=0 \
    pg_h_card<=781 h_17<=1 s_count<=22 49 -258 390 178 -167
    c4_words<=51 pg_meddepth<=6 c0_good<=727 220 -276 -87 boil<=5 c3_blocks<=557 titleov<=167 53 end<=0 \
    pg_titleh<=792 n-2_ld<=117 -86 269 -356 pg_titleh<=809 stop<=375 -299 116 257 -673 -338
    pg_h_related<=671 titlecov<=673 dup<=1 -1 end<=0 a_main<=11 hl<=1 -300 232 w_path<=-3659 pg_titleh<=781 55 937 \
    18 -265 c2_gshare<=52 390 words<=56 -64 350 n1_tag<=0 429 54
    h_60<=1 pg_blocks<=387 pg_stop<=264 33 pg_h_card<=903 h_20<=0 -92 h_0<=0 -167 298 -160 pg_blocks<=496 h_1<=0 -1 \
    separators<=3 390 -369 h_20<=0 30 -323 separators<=7 265 -386
    a_h<=3 c2_blocks<=42 pg_titleh<=792 pg_article<=24 hl<=3 pg_ld<=117 -102 229 -73 -286 -123 254 h_6<=0 words<=36 \
    c1_gshare<=33 5 -114 a_article<=16 277 -18 pg_blocks<=247 -227 70
    a_blockquote<=1 311 pg_titleh<=292 pg_h_code<=3 a_table<=14 -245 ld<=269 upper<=71 s_count<=15 pg_h_buy<=2 -561 \
    211 264 pg_blocks<=202 352 9 -126 c2_blocks<=60 287 h_2<=0 -691 200 -22
    s_good<=42 w_path<=-813 -1232 c2_ld<=109 pg_h_article<=391 278 -382 pg_h_body<=390 -257 -656 w_path<=1331 \
    b0_rel<=9 w_own<=-1086 -1216 w_path<=-1634 s_last<=722 -424 -1094 h_9<=1 413 -819 -1207 729
    linkrun<=4 b0_rel<=1 w_low<=-2156 -502 c0_words<=59 135 w_low<=-778 478 863 w_low<=-406 -692 294 h_4<=0 \
    w_low<=-587 b1_rel<=5 s_share<=14 -795 -211 -845 s_share<=88 -255 520 -889
    s_good<=24 w_low<=-831 -689 n-1_ld<=489 prevhl<=0 -438 270 pg_long<=165 116 -641 w_low<=-2632 s_good<=878 -707 \
    503 n1_tag<=14 b0_lca<=4 739 pg_h_related<=38 455 -279 prevhl<=2 501 -24
    c1_good<=646 w_low<=-3207 -744 w_low<=-778 w_own<=612 w_path<=-1283 -674 -114 54 w_path<=1732 -131 468 \
    w_path<=-6273 -706 w_path<=-2943 -620 n-1_tag<=17 boilrate<=52 658 -15 h_20<=1 355 -555
    end<=0 w_path<=604 n-2_ld<=708 s_share<=62 -558 a_form<=41 -710 -92 -646 gpos<=854 hid<=0 375 -454 -255 \
    w_path<=1135 c2_gshare<=583 w_path<=-117 -552 140 s_share<=14 -590 594 672
    w_path<=1732 w_path<=-2547 -633 s_count<=2 pg_h_article<=294 titlecov<=68 -470 103 -645 c2_gshare<=645 \
    pg_good<=83 687 c3_ld<=249 pg_h_article<=6 544 -86 pg_h_buy<=32 -469 89 580 r_gshare<=0 184 590
    w_path<=-4444 -641 w_path<=735 gpos<=641 prevh<=59 a_form<=2 -645 125 bpos<=651 -499 313 s_good<=620 -479 380 \
    gpos<=921 s_good<=100 dup<=3 346 -447 593 b1_lca<=0 192 -673
    b0_lca<=2 w_path<=503 w_path<=-4071 -583 c0_ld<=646 60 -259 dup<=2 c3_share<=12 -39 503 -243 w_path<=-6273 -631 \
    w_path<=604 h_26<=0 -491 h_21<=0 -256 748 b0_rel<=-1 311 -114
    w_path<=-813 b1_lca<=2 w_path<=-4071 -565 s_share<=101 -324 177 -588 s_good<=227 pg_h_article<=257 hid<=0 314 \
    -535 b1_rel<=5 linkrun<=1 180 -312 -668 hid<=0 c0_ld<=750 529 -908 -403
    w_low<=-1848 s_good<=866 h_60<=1 b1_lca<=3 -368 -609 498 623 end<=0 n1_ld<=875 n-2_tag<=14 150 -129 \
    pg_stop<=201 46 -359 s_good<=61 pg_plainh<=27 -53 500 c2_gshare<=158 233 529
    sec_ld<=308 w_low<=-587 w_low<=-1258 s_good<=620 -338 347 boilrate<=84 261 -656 boil<=7 404 -1553 w_high<=326 \
    a_table<=4 389 -568 pg_ld<=641 pg_titleh<=654 -108 -499 h_25<=0 252 -643
    linkrun<=2 n-2_tag<=17 tag<=12 bpos<=883 435 -176 -344 s_share<=47 -293 149 h_4<=0 s_share<=240 r_gshare<=295 \
    gpos<=764 h_26<=0 -181 253 -562 142 pg_good<=149 637 83 -553
    c0_ld<=434 b1_lca<=1 h_9<=1 tag<=5 c2_gshare<=40 74 397 tag<=12 442 -103 prevhl<=0 1317 -611 boil<=0 gpos<=507 \
    prevhl<=0 -497 150 -374 -583 h_26<=1 -410 89
    s_share<=74 c1_ld<=74 a_main<=24 157 -217 a_h<=3 -80 -451 a_li<=13 a_main<=19 437 c1_ld<=34 w_low<=-697 -251 \
    511 -469 w_own<=-985 -479 w_low<=-1512 b1_lca<=2 168 -477 392
    end<=0 w_path<=-2943 -496 pg_good<=126 495 hl<=1 c1_ld<=22 a_ul<=2 445 -141 r_blocks<=171 -353 h_15<=0 -78 1250 \
    185 w_path<=-944 h_3<=0 -489 -99 c1_gshare<=657 232 465
    w_high<=460 pg_p<=19 56 c3_ld<=153 -181 -515 s_count<=7 n-1_end<=0 pg_good<=288 82 n1_tag<=17 -171 -493 \
    titlecov<=215 36 388 b0_lca<=6 a_footer<=22 -582 ui<=336 332 -589 -215
    s_good<=248 w_low<=-1258 a_section<=17 -18 -446 pg_titleh<=654 ui<=830 240 -676 linkrun<=0 123 -293 w_low<=-644 \
    h_0<=0 -174 h_13<=1 h_36<=1 447 -132 -1033 ld<=604 405 -896
    w_path<=-1634 h_26<=1 -415 -24 afterh1<=0 -425 pg_h_article<=38 ui<=277 331 -634 s_share<=36 -268 n-1_tag<=16 \
    h_9<=0 288 c4_blocks<=150 115 -1778 h_2<=0 siblings<=1 -1368 81 63
    w_path<=1533 a_main<=19 pg_good<=149 h_26<=0 323 1329 s_share<=20 -200 181 w_path<=-4444 -507 afterh1<=-4 -553 \
    pg_titleh<=485 s_first<=682 278 -181 -213 c0_words<=344 s_share<=39 -92 208 396
    w_path<=0 w_path<=-4444 -466 pg_h_card<=278 -377 pg_p<=19 381 h_26<=0 b1_lca<=5 -47 -425 227 gpos<=936 boil<=3 \
    n-1_end<=0 ui<=757 129 -807 h_13<=1 338 -569 -778 -321
    b1_lca<=0 end<=0 a_h<=3 369 pg_h_related<=16 21 -263 c1_gshare<=714 h_13<=1 c4_ld<=98 262 9 -615 separators<=7 \
    437 -1056 bpos<=541 h_4<=1 a_section<=14 297 -100 -513 -360
    s_share<=10 a_h<=1 -41 -420 h_4<=0 pg_long<=59 313 c1_ld<=48 a_form<=5 -454 s_first<=511 separators<=7 302 -611 \
    pg_h_comment<=61 84 -550 pg_titleh<=510 195 -282 a_ul<=5 -545 -39
    boilrate<=42 h_4<=1 linkrun<=3 hid<=0 sec_bytes<=8836 s_good<=561 a_li<=10 363 a_h<=1 370 58 371 boil<=9 -221 \
    -1219 -281 h_26<=0 s_bytes<=17 -350 -56 113 -490 -392
    upper<=375 gpos<=746 n1_tag<=12 prevh<=25 326 -122 pg_meddepth<=18 -48 880 r_gshare<=684 r_ld<=22 61 -310 292 \
    pg_good<=170 h_4<=1 n-2_end<=-1 -644 313 -503 n-1_end<=0 -302 1
    w_path<=1533 boilrate<=0 w_path<=-4444 -356 h_32<=0 -146 pg_blocks<=375 pg_p<=376 pg_p<=198 346 -38 -171 \
    pg_h_comment<=1 504 -28 h_0<=1 -448 89 end<=0 pg_p<=464 134 -225 236
    s_count<=2 titlecov<=59 -386 -144 s_count<=104 w_path<=-6807 pg_h_comment<=659 -450 910 sec_ld<=109 siblings<=3 \
    n1_tag<=12 247 h_27<=1 39 -739 387 titlecov<=215 -9 282 pg_h_comment<=100 -250 -1077
    h_4<=1 boil<=1 gpos<=526 w_own<=-704 -358 s_count<=98 ui<=353 prevh<=8 319 81 -567 -315 pg_h_article<=10 151 \
    h_60<=0 s_count<=8 -451 prevhl<=2 150 -299 195 -378 -465
    pg_titleh<=379 164 a_main<=23 dup<=8 c0_words<=331 s_count<=12 -116 284 332 -668 h_60<=1 tag<=12 c3_ld<=770 \
    boilrate<=59 b0_rel<=3 h_35<=0 68 -914 -340 -534 -415 -354 314
    a_main<=18 ui<=410 b1_rel<=-25 728 dupord<=2 gpos<=799 236 -120 -547 -558 w_low<=-3770 -517 s_good<=877 \
    pg_long<=245 hid<=0 92 -469 h_13<=1 pos<=770 -69 -371 -720 341
    boilrate<=14 h_60<=1 w_low<=-1067 a_h<=2 223 pg_h_related<=509 s_good<=847 -223 235 338 s_share<=18 -128 \
    pg_article<=2 191 h_16<=1 20 n1_tag<=8 293 -1821 458 pg_h_related<=5 -79 -397
    n-1_end<=0 pg_long<=245 h_4<=1 pg_p<=11 a_main<=30 986 196 pg_h_code<=31 -27 c1_ld<=93 408 h_17<=0 -121 913 \
    -471 pg_blocks<=395 -239 101 boil<=4 c0_ld<=117 200 -130 -564
    r_ld<=812 dup<=1 gpos<=764 hid<=0 bpos<=63 -192 a_h<=1 447 n1_ld<=857 192 h_15<=1 -242 539 -335 pg_li<=19 309 \
    b1_lca<=0 -25 -394 a_h<=0 283 -283 -250
    pg_stop<=172 s_last<=307 -309 237 a_main<=20 s_bytes<=15 -274 dupord<=0 pg_titleh<=702 290 33 -415 w_low<=-2377 \
    -395 n1_tag<=3 boilrate<=52 86 -410 a_table<=5 344 s_last<=908 -134 -521
    afterh1<=-4 -424 upper<=166 s_good<=933 139 581 copyright<=0 pg_h_comment<=5 pg_h_article<=3 h_23<=0 ui<=519 \
    a_footer<=10 -502 234 -459 -1004 bpos<=718 21 -369 h_13<=0 -146 -601 -932
    upper<=235 h_20<=1 151 c1_share<=186 -675 176 a_h<=0 163 pg_li<=32 c3_blocks<=78 -78 512 h_16<=0 h_9<=0 \
    copyright<=0 c0_ld<=250 -128 -352 -837 -631 pg_ld<=353 -227 266
    s_share<=94 pg_h_comment<=0 a_h<=1 201 titlecov<=302 prevhl<=1 -328 a_li<=7 218 -140 185 -283 h_4<=0 \
    pg_good<=655 199 h_36<=1 59 linkrun<=1 18 -918 s_count<=44 114 -620
    w_path<=-5287 -318 pg_h_article<=575 ui<=651 afterh1<=-29 -494 copyright<=0 s_first<=10 -425 s_first<=789 182 \
    titlecov<=184 -240 165 -696 -456 words<=40 c4_blocks<=543 pg_pre<=75 -209 523 558 129
    pg_h_article<=211 s_first<=26 -341 hid<=0 sec_bytes<=3072 205 -46 -235 s_good<=830 h_60<=1 h_0<=0 -385 \
    pg_long<=139 148 h_2<=1 -279 pg_plainh<=30 -68 819 322 c0_good<=829 -633 426
    upper<=250 r_gshare<=13 -69 s_good<=830 pg_long<=500 130 -108 c4_words<=92 a_section<=8 -1871 205 538 \
    a_section<=15 66 pg_titleh<=574 c1_good<=692 78 -263 siblings<=3 -331 a_article<=10 238 -190
    i_date<=0 s_share<=10 -177 a_footer<=13 -530 copyright<=0 afterh1<=-15 -309 pg_plainh<=22 pg_h_body<=3 h_32<=1 \
    107 h_0<=0 213 936 r_ld<=659 h_60<=1 28 372 -220 243 -746 -662
    boil<=5 bpos<=606 afterh1<=-60 -486 dup<=4 pg_titleh<=702 a_h<=1 481 107 upper<=200 178 h_60<=0 sec_bytes<=2264 \
    linkrun<=2 123 -231 -382 374 -387 pg_h_article<=0 79 -223 -904
    hid<=0 a_footer<=21 -520 boil<=10 titlecov<=205 pg_long<=299 w_high<=229 -245 pg_h_comment<=22 dupord<=0 \
    pg_li<=158 sec_ld<=123 483 192 56 -163 -143 -121 copyright<=0 165 -866 -951 -327
    pg_stop<=230 w_path<=-4071 h_27<=0 -453 666 143 pg_meddepth<=11 n-1_end<=0 gpos<=223 -6 h_27<=1 h_20<=1 \
    b0_lca<=0 h_32<=1 -103 302 -434 -611 -585 38 sec_head<=376 231 -389
    h_25<=0 a_footer<=18 -515 pg_stop<=148 226 dupord<=3 pg_h_buy<=0 c1_share<=99 h_60<=0 a_section<=19 81 -182 425 \
    end<=0 pg_h_body<=92 202 -337 204 h_23<=0 146 -490 -504 -234
    n2_end<=-1 -621 a_footer<=20 -497 pg_good<=186 h_2<=0 -22 324 titlecov<=137 pg_h_body<=390 53 -159 b0_rel<=1 \
    h_8<=0 pg_titleh<=563 s_first<=511 348 -7 afterh1<=15 -191 121 278 -203
    i_date<=0 boil<=0 a_nav<=20 -470 pg_p<=135 a_section<=15 510 140 dup<=1 gpos<=614 upper<=215 w_own<=-777 -442 \
    258 11 -104 pg_h_code<=90 s_share<=223 -258 -733 350 -167 -584
    a_form<=4 -364 r_ld<=774 s_count<=2 s_first<=865 -86 -475 h_26<=1 c3_blocks<=16 h_13<=1 pg_blocks<=283 \
    pg_h_article<=0 137 -134 afterh1<=63 372 44 -600 157 404 sec_ld<=746 -459 -98
    a_blockquote<=1 581 hid<=0 pg_good<=230 h_26<=1 h_0<=0 5 417 507 r_ld<=796 pg_plainh<=27 siblings<=15 h_13<=1 \
    -61 c3_share<=914 -582 493 328 h_20<=0 300 -230 -365 -316
    i_date<=0 sec_ld<=14 c1_gshare<=23 273 sec_head<=602 77 -600 afterh1<=-1 -346 c4_words<=15 -476 h_36<=1 \
    pos<=593 s_share<=43 -80 195 -32 s_share<=240 h_38<=0 -41 917 -529 -541
    pg_article<=0 a_section<=19 222 copyright<=0 titlecov<=109 -50 h_33<=1 95 535 -619 s_count<=15 prevh<=20 -136 \
    -439 h_27<=0 pg_good<=4 -896 h_2<=0 h_32<=1 -547 241 221 -448
    dup<=1 w_own<=-777 -280 c2_ld<=33 pg_h_card<=4 443 pg_h_body<=650 s_count<=2 -10 340 h_20<=0 71 -262 h_3<=0 \
    -114 c0_words<=331 s_bytes<=91 pg_good<=83 343 42 -152 236 -144
    ui<=815 pg_plainh<=37 pg_titleh<=676 51 a_blockquote<=3 438 s_count<=2 -293 c3_gshare<=670 h_60<=1 b0_rel<=-17 \
    sec_ld<=428 382 -282 c3_gshare<=371 -291 155 462 end<=0 -182 241 252 -439
    s_count<=4 pg_p<=179 68 n-1_tag<=7 gpos<=526 42 -241 -301 h_23<=1 c1_ld<=0 h_20<=0 224 -78 h_2<=0 -151 \
    gpos<=576 177 pg_p<=95 280 h_38<=1 -148 791 -499
    h_9<=1 n2_end<=-1 -510 i_date<=0 s_count<=20 s_last<=821 upper<=222 n1_ld<=935 201 -126 -36 -160 pg_pre<=233 \
    182 h_25<=0 326 -1737 -495 s_good<=895 h_0<=1 -652 327 778
    pg_titleh<=563 a_h<=3 290 n2_end<=0 2 185 h_36<=1 boil<=5 ld<=801 upper<=334 n1_tag<=15 202 -31 a_h<=2 210 -148 \
    -221 -964 h_20<=1 pg_li<=66 144 -291 -826
    a_footer<=23 -502 n-1_stop<=307 s_first<=30 -271 pg_meddepth<=4 283 pg_p<=149 169 pg_h_article<=1 n-2_end<=0 \
    -40 258 pg_titleh<=836 -107 c3_gshare<=859 -487 c0_words<=312 -294 421 s_count<=56 119 -251
    n2_words<=-1 -584 sec_bytes<=1338 titlecov<=155 stop<=385 linkrun<=1 220 -27 h_31<=0 -25 -439 190 h_21<=1 \
    stop<=437 h_13<=0 pg_h_body<=998 -130 519 -473 106 linkrun<=8 66 706
    copyright<=0 n-2_end<=0 pg_stop<=159 140 pg_h_body<=911 bpos<=541 prevh<=65 n1_tag<=10 134 -92 -300 \
    pg_h_body<=650 -157 -395 128 pg_h_comment<=61 c3_blocks<=57 70 315 h_27<=0 -38 -826 -629
    dup<=10 pg_li<=51 h_3<=0 219 w_path<=-1912 pg_h_card<=815 -105 a_form<=22 -273 821 afterh1<=168 -151 189 \
    bpos<=835 hl<=1 a_form<=4 -357 -11 b0_rel<=9 292 -274 -223 -336
    h_60<=1 h_25<=0 afterh1<=-1 -269 pg_p<=376 c1_gshare<=126 157 s_last<=869 71 -345 pg_long<=174 94 b0_lca<=0 \
    tag<=2 upper<=286 56 -231 184 b0_lca<=6 -388 0 -198 276
    h_9<=1 pg_meddepth<=4 pg_h_body<=577 366 -50 a_blockquote<=1 473 b1_lca<=12 b1_lca<=0 h_6<=0 69 h_1<=1 -328 \
    pg_long<=433 223 -517 -131 a_main<=10 118 -214 pg_h_comment<=774 -603 587
    ui<=830 n2_end<=-1 n-2_end<=-1 412 -569 pg_h_body<=983 i_date<=0 pg_h_article<=993 gpos<=455 hl<=1 28 299 -52 \
    -267 -395 s_last<=458 h_16<=0 179 -544 c4_ld<=217 533 78 -368
    br<=21 c4_share<=996 titlecov<=574 pg_p<=198 h_4<=1 119 -475 c1_share<=710 n-1_tag<=2 copyright<=0 h_21<=0 95 \
    -239 -711 c2_words<=156 b0_lca<=14 -23 -369 -242 245 202 -379 -507
    h_26<=1 s_first<=30 -284 copyright<=0 pg_h_related<=5 pg_meddepth<=5 294 26 c4_ld<=988 sec_bytes<=15204 \
    a_article<=21 c0_words<=312 pg_blocks<=375 -168 290 h_27<=1 377 -470 -132 -688 328 -502 124
    separators<=6 s_first<=6 -381 pg_li<=19 194 h_3<=0 pg_h_body<=971 b0_rel<=0 h_2<=0 -215 pg_h_related<=57 111 \
    -177 s_count<=5 -487 -58 265 s_count<=2 -149 dupord<=4 126 -350 -417
    pg_titleh<=550 h_26<=0 h_11<=1 34 -568 288 ld<=305 h_13<=0 n1_ld<=448 61 -164 -284 pg_h_card<=430 -418 \
    pg_article<=4 a_li<=3 -315 pg_h_related<=9 s_ld<=778 -299 490 -196 -499
    a_footer<=15 -481 boilrate<=35 hid<=0 n-1_stop<=371 c0_words<=80 57 s_first<=173 h_15<=0 92 570 pg_h_buy<=14 \
    a_section<=26 -6 stop<=270 -422 -154 76 99 -217 pg_h_related<=6 8 -374
    pg_plainh<=71 pg_pre<=118 s_count<=14 n2_end<=0 -125 n-1_ld<=380 112 -147 h_4<=0 sec_head<=97 h_23<=0 h_35<=1 \
    223 -515 -534 -88 c2_gshare<=233 -423 407 298 pg_pre<=174 439 -509
    s_first<=944 s_count<=5 n-1_stop<=270 prevh<=6 -49 -252 28 h_35<=0 h_26<=1 s_count<=78 w_path<=-3659 -226 102 \
    a_li<=4 pg_li<=55 276 -561 0 277 h_36<=0 98 -663 -400
    separators<=6 a_blockquote<=1 495 pg_meddepth<=5 c3_blocks<=212 h_6<=0 132 h_21<=1 -609 448 528 h_11<=1 \
    s_first<=18 -404 a_form<=5 -270 gpos<=526 49 -59 c1_gshare<=51 -582 407 -424
    dup<=3 c4_share<=996 pg_h_body<=390 n2_end<=-1 -452 120 pg_h_body<=954 r_ld<=659 n1_tag<=12 pg_plainh<=41 4 \
    h_60<=0 409 -678 -131 -385 218 pg_pre<=203 h_0<=0 -549 -10 497 -213
    titlecov<=431 h_60<=0 c4_words<=14 -480 s_count<=3 -137 h_25<=0 pg_stop<=214 pg_stop<=113 444 h_31<=0 247 \
    h_17<=1 -574 543 pg_meddepth<=10 -69 189 -267 179 r_gshare<=58 -109 235
    pg_h_body<=261 h_38<=0 pg_titleh<=912 s_good<=496 53 n1_ld<=250 12 -611 257 pg_pre<=15 640 -430 c0_ld<=606 \
    titlecov<=327 -55 pg_meddepth<=8 -42 262 h_17<=1 pg_titleh<=510 -45 -393 406
    pg_h_code<=223 dup<=2 c4_share<=989 copyright<=0 24 -499 w_high<=517 98 -424 a_main<=13 -476 -59 \
    pg_h_article<=992 c5_gshare<=63 h_27<=0 -162 706 h_36<=1 h_13<=1 376 -274 -118 -533
    boilrate<=100 ui<=962 pg_h_code<=33 dupord<=0 copyright<=0 ld<=491 51 c1_gshare<=126 a_section<=3 430 -63 -633 \
    -550 -247 hid<=0 s_good<=164 pg_article<=20 231 -325 -35 -589 -374 -203
    pg_h_article<=2 h_31<=0 c2_ld<=619 h_23<=0 224 w_high<=1860 340 -1402 end<=0 -274 293 -124 pg_h_buy<=14 h_17<=0 \
    h_60<=1 pg_ld<=841 -105 554 212 -622 pg_titleh<=676 187 -59
    separators<=6 pg_pre<=3 pg_stop<=259 w_low<=-3770 -424 h_27<=0 s_first<=39 -203 n1_ld<=52 c2_ld<=229 prevh<=13 \
    140 -119 -209 146 288 boil<=1 bpos<=760 3 -274 -302 243 -396
    pg_p<=95 h_18<=1 57 588 pg_good<=413 words<=33 pg_article<=1 hid<=0 79 -358 -291 309 c0_words<=80 35 n-2_end<=0 \
    s_first<=327 h_33<=0 -107 375 h_23<=1 -237 -1010 -35
    a_nav<=15 -387 n2_words<=8 a_ul<=11 h_0<=1 h_33<=0 -89 305 355 pg_long<=97 44 pg_h_body<=825 -153 38 gpos<=336 \
    pg_h_body<=780 h_33<=0 165 533 -62 pg_h_body<=954 -26 306
    br<=17 titlecov<=91 pg_plainh<=41 pg_h_body<=6 h_0<=0 c5_gshare<=13 -205 163 452 -87 pg_blocks<=533 498 -9 \
    h_33<=0 h_17<=1 35 -461 h_23<=1 h_23<=0 325 -476 -600 -496
    a_footer<=12 -441 h_9<=1 pg_pre<=3 n-1_stop<=300 -41 tag<=7 gpos<=684 177 -52 -87 h_25<=0 c2_ld<=680 350 -252 \
    s_first<=437 c5_gshare<=996 -1050 355 227 pg_h_card<=111 260 -469
    separators<=6 h_25<=0 words<=34 pg_plainh<=26 a_ul<=14 h_3<=0 -106 238 h_38<=0 w_low<=-644 8 -183 494 \
    a_table<=4 596 86 a_ul<=8 -145 140 -123 sec_head<=135 -58 -658
    br<=36 a_table<=11 c4_words<=11 -538 215 c4_share<=996 a_blockquote<=1 378 s_bytes<=15 -160 pg_long<=211 74 \
    c3_blocks<=19 h_9<=0 -145 159 c5_gshare<=989 -24 h_9<=0 272 -263 -274 -541
    h_60<=1 pg_p<=135 s_good<=750 s_ld<=19 h_13<=1 190 -394 c3_share<=815 -163 229 398 c4_words<=87 c0_good<=684 \
    -25 -294 pg_stop<=255 168 c4_ld<=970 -45 450 pg_h_comment<=171 55 628
    h_9<=0 linkrun<=2 pg_pre<=10 c3_gshare<=730 -21 110 prevh<=24 393 r_gshare<=166 -531 383 c1_good<=437 9 \
    c1_good<=958 -194 stop<=347 end<=0 -490 -22 199 linkrun<=1 -418 12
    pg_titleh<=379 bpos<=110 pg_plainh<=20 s_share<=455 -422 207 296 r_blocks<=81 pg_h_comment<=43 189 -102 -32 \
    s_count<=210 tag<=8 gpos<=418 pg_plainh<=73 71 459 -40 c4_share<=61 125 -158 -399
    h_9<=1 s_count<=24 a_h<=3 102 c0_ld<=371 s_last<=944 h_36<=1 h_17<=0 h_0<=1 0 172 -346 -150 -254 h_38<=1 \
    a_article<=11 -507 -145 551 h_2<=0 -74 185 -266
    br<=33 dupord<=0 pg_h_related<=671 h_35<=0 pg_h_related<=2 71 pg_p<=669 titlecov<=102 -73 83 -171 -307 hid<=0 \
    240 -629 a_table<=11 210 h_26<=1 n1_ld<=42 -332 -19 144 -448
    h_11<=1 r_ld<=760 s_bytes<=91 gpos<=40 r_blocks<=51 -204 208 b1_lca<=11 131 c5_gshare<=30 -414 71 stop<=385 \
    -117 52 h_16<=0 -174 c3_ld<=474 -424 347 pg_meddepth<=14 -350 391
    pg_h_article<=6 h_4<=0 h_21<=0 154 -107 -191 h_0<=0 b0_rel<=-17 95 c1_good<=467 -73 -337 w_own<=-15 -164 \
    n-1_tag<=18 h_27<=1 162 -315 h_36<=1 s_good<=297 -180 193 -415
    pg_titleh<=379 b0_rel<=17 41 333 pg_meddepth<=11 n2_end<=0 pg_h_related<=8 a_h<=3 192 -66 -201 h_36<=0 h_15<=1 \
    end<=0 -59 195 -325 s_share<=223 43 n-2_tag<=0 -104 -639 90
    s_share<=5 -123 h_4<=1 s_count<=7 prevh<=16 28 a_section<=24 106 pg_pre<=5 -312 370 s_count<=108 prevhl<=4 \
    pg_pre<=233 122 prevh<=67 43 -1205 n-1_end<=0 -297 204 -168 -269
    a_footer<=16 -464 pg_blocks<=217 pos<=942 pg_blocks<=212 a_li<=11 sec_ld<=782 pg_ld<=192 426 53 -258 \
    s_first<=199 c1_gshare<=8 -134 251 b1_lca<=7 -110 213 -533 -414 h_25<=1 75 -240
    a_footer<=23 -424 boilrate<=33 copyright<=0 a_blockquote<=1 379 pg_titleh<=447 116 b0_rel<=17 sec_head<=135 40 \
    -101 c3_ld<=21 183 h_3<=1 -342 239 -611 c0_ld<=23 52 c0_ld<=944 -493 123
    a_footer<=21 -451 pg_li<=150 pg_linkh<=831 dup<=1 97 h_1<=0 186 -317 a_article<=16 -366 20 h_1<=0 -178 h_23<=0 \
    ld<=661 h_21<=1 122 -215 s_bytes<=27 82 -290 -696
    boil<=10 a_footer<=27 -396 ui<=397 h_60<=0 h_4<=0 dupord<=0 s_count<=24 2 135 -104 a_main<=18 141 h_21<=0 \
    s_good<=193 -439 s_count<=70 305 -522 317 162 -290 -587
    n2_words<=7 c2_words<=13 -256 c2_words<=156 h_32<=0 c2_words<=21 -425 -6 a_table<=10 373 30 h_18<=0 \
    a_article<=15 145 -135 linkrun<=3 -219 -712 n-1_end<=0 -1 pg_good<=738 189 -44
    h_60<=1 s_good<=24 h_27<=0 -6 w_path<=1905 415 1 pg_h_body<=947 n2_words<=5 a_li<=11 81 -225 pg_linkh<=702 7 \
    c3_gshare<=542 139 -443 162 boil<=8 a_section<=18 -217 373 -579
    bpos<=696 b0_rel<=44 dup<=9 titleov<=31 -22 63 -297 s_last<=607 609 65 h_20<=0 b0_lca<=1 h_15<=0 r_gshare<=547 \
    -3 309 -242 c3_ld<=125 53 pg_p<=27 115 -323 -343
    s_count<=5 pg_blocks<=303 n-1_tag<=6 s_bytes<=235 sec_head<=67 c4_blocks<=43 h_32<=0 128 -173 -281 pg_li<=142 \
    341 -87 199 -154 h_23<=1 h_0<=0 h_31<=1 59 -424 361 -645 35
    ui<=941 pg_h_body<=519 prevhl<=0 -127 pg_li<=134 159 c4_ld<=64 243 -97 h_1<=0 c3_blocks<=37 -337 pg_long<=433 \
    -273 h_0<=0 -207 754 sec_bytes<=1426 50 -96 c3_gshare<=443 -423 328
    sec_bytes<=1253 23 a_article<=14 c1_share<=26 -391 h_36<=1 c0_good<=115 -208 127 -317 pg_h_body<=439 111 hid<=0 \
    pg_blocks<=194 separators<=5 end<=0 -105 259 -521 c1_gshare<=6 9 -308 -488
    c3_share<=855 r_ld<=841 c3_blocks<=90 22 a_table<=2 456 -212 w_own<=457 -267 101 h_16<=1 b0_rel<=29 w_own<=2116 \
    c1_gshare<=932 s_first<=6 -535 137 words<=54 -414 294 400 489 430
    copyright<=0 i_date<=0 b0_lca<=0 hl<=0 h_35<=0 23 -391 221 c4_blocks<=407 h_60<=0 n-2_tag<=5 -136 h_27<=0 \
    s_share<=395 -62 349 254 n2_ld<=900 443 -292 300 -290 -375
    pg_h_comment<=7 16 h_27<=1 r_gshare<=71 a_table<=8 361 -194 n-2_ld<=560 r_gshare<=902 h_3<=0 h_15<=0 -373 258 \
    170 -429 upper<=663 309 -431 s_last<=625 end<=0 -572 216 -736
    r_ld<=701 pg_meddepth<=19 pg_h_article<=1 a_article<=17 h_1<=0 103 h_1<=1 58 -610 h_31<=0 h_23<=0 193 h_1<=0 \
    260 -760 -59 a_article<=15 sec_bytes<=1253 159 -97 -75 443 -111
    s_first<=39 c2_words<=268 c2_blocks<=64 -351 42 247 pg_h_article<=60 59 s_share<=68 linkrun<=0 88 -175 \
    pg_linkh<=637 h_0<=0 n1_ld<=909 -279 316 s_last<=869 210 -87 linkrun<=5 -262 213
    c1_share<=877 a_footer<=14 -401 c3_blocks<=19 pg_article<=0 48 pg_long<=90 c3_share<=234 -225 -831 pg_ld<=397 \
    pg_pre<=10 -172 688 129 h_9<=1 66 -349 s_count<=22 nexth<=68 -666 -54 403
    pg_linkh<=86 a_h<=0 206 19 c0_words<=521 h_27<=0 pg_titleh<=379 sec_ld<=63 -184 101 linkrun<=4 -207 \
    a_section<=14 pg_h_related<=1 474 -75 -138 139 separators<=6 h_27<=0 219 -319 -395
    pg_li<=47 titlecov<=169 h_16<=1 tag<=0 h_11<=0 n-1_ld<=107 -401 13 315 c2_ld<=714 161 -235 s_count<=1 -224 515 \
    pg_titleh<=574 368 57 h_16<=1 -12 r_ld<=202 -335 121
    r_gshare<=31 c4_blocks<=58 h_27<=0 pg_h_code<=9 -217 4 h_0<=0 450 -185 pg_main<=0 188 -109 c4_words<=39 \
    c2_ld<=10 94 -216 r_ld<=31 -23 c4_blocks<=10 s_first<=734 251 -156 38
    br<=27 titlecov<=84 h_31<=0 a_li<=7 sec_ld<=276 252 w_path<=-1 -161 153 sec_bytes<=15204 w_path<=-117 \
    pg_li<=191 202 -190 -77 -374 -170 h_9<=1 44 h_15<=1 -373 382 -489
    sec_bytes<=986 30 s_count<=8 n2_words<=7 -187 c1_good<=976 a_article<=9 n-2_end<=0 -559 tag<=6 281 -455 25 209 \
    c1_good<=589 s_bytes<=12 s_count<=169 63 -449 202 c0_ld<=434 -35 -605
    c3_share<=22 pg_li<=426 a_article<=11 pg_plainh<=44 -339 328 sec_ld<=909 -100 245 186 pg_article<=39 b0_rel<=21 \
    sec_ld<=976 c4_ld<=748 c2_words<=140 104 -16 -184 240 c3_share<=815 -185 288 318
    s_first<=0 c0_words<=915 -420 376 boil<=6 h_60<=1 pg_p<=164 h_3<=0 pg_h_body<=10 185 pg_h_card<=903 \
    a_article<=23 319 -264 120 h_25<=1 193 -279 h_25<=0 -9 -152 236 -438
    h_6<=0 c4_words<=13 -369 pg_linkh<=68 pg_li<=158 h_15<=0 201 h_1<=1 153 -275 pg_h_related<=170 h_1<=0 -169 165 \
    -347 c1_gshare<=97 -73 69 h_1<=1 -295 c4_share<=874 162 -474
    pg_h_article<=6 pg_good<=543 pg_h_card<=903 20 -175 221 h_33<=0 a_blockquote<=3 287 pg_h_code<=939 s_count<=3 \
    -175 pg_good<=186 385 -46 -442 s_last<=674 307 c3_share<=93 118 n-2_ld<=341 -499 271
    pg_h_code<=31 a_blockquote<=5 295 dup<=9 words<=32 -57 79 -292 linkrun<=1 pg_linkh<=86 h_16<=0 409 words<=42 \
    279 -412 prevh<=92 pg_linkh<=286 -179 225 -652 c4_ld<=5 351 -33
    pg_h_article<=451 titlecov<=73 h_13<=0 h_32<=0 -136 pg_titleh<=948 -26 215 375 104 pg_stop<=303 h_38<=1 23 597 \
    c1_gshare<=191 a_ul<=2 141 -243 boilrate<=33 112 n-2_tag<=0 132 -837
    c3_blocks<=45 -24 a_article<=14 words<=22 h_16<=0 237 w_own<=141 sec_head<=0 499 -408 -487 384 h_16<=0 \
    a_table<=7 s_bytes<=32 448 n1_ld<=33 214 -668 pg_li<=32 127 -142 244
    s_first<=838 a_nav<=18 -348 pg_stop<=127 h_31<=1 a_ul<=1 -66 268 -248 a_blockquote<=1 287 ui<=941 boilrate<=29 \
    10 n-2_end<=0 -240 63 -324 n1_tag<=5 -47 pg_long<=73 -31 -503
    pg_pre<=3 i_date<=0 s_share<=844 pg_blocks<=265 h_23<=1 -53 476 h_23<=0 40 -493 h_31<=0 386 -270 -319 h_38<=0 \
    prevh<=53 246 h_1<=0 217 pg_pre<=207 76 -847 -302
    c4_words<=49 afterh1<=-1 -359 pg_li<=166 b1_lca<=6 116 -203 n-1_ld<=911 h_0<=0 -260 43 pg_linkh<=322 -152 275 \
    pg_stop<=245 prevhl<=2 h_23<=0 60 -512 250 a_footer<=20 -423 -2
    h_9<=1 c4_share<=996 pg_h_body<=961 -13 c2_words<=70 21 328 c2_words<=100 a_section<=26 348 -524 pos<=497 349 \
    pg_linkh<=702 pg_linkh<=365 -637 217 303 pg_titleh<=322 276 i_date<=0 -367 510
    c3_share<=24 pg_article<=51 h_26<=0 w_low<=-1848 132 -116 94 -405 pg_blocks<=439 n2_ld<=502 a_section<=2 253 \
    w_own<=-245 -120 54 -54 w_path<=-4071 -281 a_article<=5 h_38<=0 489 -254 134
    s_good<=24 words<=22 c4_ld<=622 67 -55 316 c4_blocks<=11 w_high<=389 -387 108 c2_ld<=96 afterh1<=147 \
    pg_h_buy<=74 a_ul<=1 261 -118 182 h_32<=1 -157 w_high<=1344 -49 -894 45
    s_first<=39 -148 a_footer<=27 -383 w_low<=-587 hid<=0 h_11<=1 77 -234 h_31<=0 48 -442 h_32<=0 c0_ld<=770 \
    a_article<=2 328 75 s_good<=316 -7 -652 upper<=626 -132 73
    pg_good<=455 ui<=734 words<=50 13 upper<=502 354 -212 -343 words<=7 pg_meddepth<=13 104 -223 b0_rel<=-50 136 \
    pg_h_body<=976 c4_ld<=91 -66 pg_li<=47 36 -246 upper<=300 313 -278
    h_25<=0 pos<=264 prevh<=11 s_count<=1 -164 82 -212 pg_stop<=181 151 copyright<=0 w_path<=-1109 120 pg_main<=0 \
    55 h_36<=0 -22 h_0<=0 pg_linkh<=432 -547 210 -55 -417 -95
    nexth<=1 c4_blocks<=11 63 -168 c5_gshare<=997 a_article<=2 titleov<=286 h_6<=1 260 -648 -274 c0_good<=851 \
    pg_h_card<=91 pg_li<=158 nexth<=15 -35 -390 173 37 -74 end<=0 29 231
    a_blockquote<=1 289 pg_h_comment<=14 h_27<=0 b0_lca<=0 h_21<=0 br<=4 sec_bytes<=2860 105 -53 -429 -162 -59 \
    h_11<=0 64 452 h_27<=1 b1_rel<=6 h_13<=1 15 -323 -440 -473
    a_section<=1 234 a_blockquote<=0 483 a_nav<=10 -366 dup<=6 pg_titleh<=781 28 titleov<=486 h_0<=1 \
    pg_h_related<=201 h_6<=0 -58 h_21<=1 -452 241 218 79 -343 s_count<=53 -312 75
    s_bytes<=84 pg_article<=6 pg_blocks<=71 -115 pg_linkh<=146 125 pg_titleh<=510 121 -94 c4_words<=87 -290 139 \
    c0_good<=218 c1_gshare<=139 pg_h_comment<=14 87 pg_h_comment<=100 -626 310 h_20<=0 -675 93 -9
    pg_article<=0 pg_meddepth<=6 h_6<=0 174 -393 h_27<=1 -18 gpos<=170 426 -5 boil<=12 h_38<=1 a_article<=16 \
    ld<=583 49 end<=0 -234 245 c4_ld<=988 -217 275 418 -529
    s_good<=46 s_first<=14 -258 a_table<=16 196 6 c0_ld<=833 n-1_ld<=801 h_32<=0 11 s_first<=151 300 pg_plainh<=7 \
    h_15<=1 -303 393 -98 h_27<=1 h_20<=0 223 -108 -190 -434
    pg_meddepth<=1 406 c4_words<=14 -285 pg_h_code<=187 pos<=432 boilrate<=45 h_33<=0 -74 177 -338 pg_h_related<=70 \
    51 -67 n2_ld<=708 hid<=0 prevh<=59 241 prevhl<=1 -408 323 -326 -89
    a_h<=1 n-1_tag<=1 200 n-2_ld<=129 pg_long<=90 pg_h_article<=38 492 c4_share<=611 -358 307 c3_ld<=21 -307 64 \
    gpos<=170 h_36<=0 -128 402 h_3<=0 -513 -40 h_26<=1 -18 119
    copyright<=0 n-1_tag<=0 h_17<=0 linkrun<=7 b0_rel<=7 83 -148 359 b0_lca<=17 -466 470 pg_blocks<=674 \
    pg_meddepth<=11 -24 n2_ld<=21 c2_ld<=27 270 -23 -69 a_table<=6 353 -265 -326
    pg_meddepth<=6 h_11<=0 h_8<=0 boil<=5 163 -370 -167 -229 h_33<=0 i_date<=0 h_60<=0 pg_h_code<=925 \
    pg_titleh<=809 -18 -120 -313 177 -401 n-2_tag<=2 246 stop<=473 31 -303
    n2_end<=-1 -322 pg_titleh<=948 a_nav<=21 -356 pg_titleh<=820 10 pg_h_related<=20 -215 3 b1_lca<=6 c2_blocks<=10 \
    n-1_stop<=354 120 438 c0_words<=481 n-1_stop<=461 24 -433 338 w_path<=503 -394 64
    n-2_end<=-1 -318 h_13<=1 s_bytes<=13 r_ld<=79 pg_h_buy<=55 200 -186 -173 n-1_ld<=623 pg_meddepth<=12 \
    c0_words<=521 n2_words<=1 -151 -19 h_0<=0 -81 280 132 79 ld<=911 -255 305
    br<=24 a_footer<=22 -304 c5_gshare<=5 -48 s_count<=1 n-2_tag<=2 -221 9 n-2_tag<=12 prevh<=43 120 h_18<=0 -170 \
    335 h_35<=0 h_23<=0 16 c3_gshare<=19 186 -599 -650 -300
    h_20<=0 h_27<=0 -6 c2_gshare<=313 175 -112 boilrate<=20 h_0<=0 pg_h_related<=220 prevhl<=1 314 -268 -742 \
    n-1_ld<=533 c2_ld<=79 3 257 pg_article<=21 -236 441 h_1<=0 -62 -481
    b0_lca<=0 h_17<=0 c4_words<=132 s_count<=195 124 h_20<=0 44 -708 4 -310 pg_meddepth<=8 h_6<=0 stop<=334 106 -78 \
    -270 h_27<=0 h_17<=1 -183 b0_rel<=19 -241 638 211
    a_article<=1 h_16<=1 82 -660 a_article<=2 pg_long<=50 -278 s_good<=227 h_13<=0 18 554 416 boil<=12 h_13<=0 0 \
    pg_good<=230 406 a_article<=6 c1_gshare<=56 -129 -646 -139 -483
    titlecov<=232 h_8<=0 hl<=0 a_li<=5 103 sec_head<=30 c2_gshare<=20 35 s_count<=7 -249 -7 93 160 pg_meddepth<=9 \
    -174 24 prevhl<=1 h_26<=0 s_first<=18 -162 334 -209 -13
    bpos<=519 c4_words<=40 -90 pg_h_body<=362 end<=0 words<=31 1 349 s_last<=961 a_article<=1 -274 340 -572 5 \
    pg_h_body<=961 c1_good<=437 4 h_33<=1 end<=0 -14 -173 154 164
    pg_h_article<=508 17 n-2_tag<=15 n-1_stop<=307 sec_head<=135 titleov<=0 9 s_bytes<=27 270 -284 pg_h_card<=892 \
    h_13<=1 74 -484 r_blocks<=26 526 -47 b0_lca<=0 pg_ld<=309 42 326 -139 -157
    c4_blocks<=14 44 pg_stop<=82 w_path<=-1109 -183 337 r_ld<=679 h_16<=0 s_bytes<=59 h_26<=1 s_count<=15 -28 \
    c3_share<=20 -187 293 -188 s_bytes<=345 -127 90 s_count<=1 -177 123 -186
    br<=93 pg_stop<=97 afterh1<=48 -58 271 pg_titleh<=414 pg_h_code<=981 siblings<=8 w_low<=-831 pg_blocks<=106 390 \
    96 pg_pre<=79 -4 452 h_2<=0 -463 13 -464 pg_linkh<=53 15 -76 -425
    pg_li<=198 pg_h_related<=6 32 -100 a_blockquote<=3 564 b0_lca<=0 prevhl<=2 stop<=409 -42 pg_linkh<=0 -17 416 \
    w_path<=-1283 -28 329 h_17<=1 c2_gshare<=17 pg_h_body<=241 71 -182 -247 444
    br<=84 b0_rel<=1 h_17<=0 r_gshare<=11 tag<=4 47 -104 52 -315 h_17<=1 hid<=0 s_count<=14 h_38<=1 b0_lca<=15 -196 \
    64 423 a_ul<=9 -172 278 -372 561 -410
    w_path<=1905 c4_words<=23 -147 sec_bytes<=382 -36 67 pg_stop<=181 c0_ld<=727 236 -274 pg_h_card<=869 ld<=187 \
    h_23<=0 61 -367 w_own<=2054 38 upper<=71 364 -477 h_31<=1 -185 252
    s_first<=944 h_11<=0 22 a_main<=9 tag<=9 189 h_3<=0 174 -275 pg_main<=0 a_form<=41 259 -308 h_1<=1 -195 \
    prevhl<=2 490 10 h_33<=0 a_section<=16 242 -431 354
    pg_blocks<=234 afterh1<=30 c4_words<=146 pg_h_body<=408 184 -4 c0_good<=549 s_good<=648 -145 -756 a_form<=10 \
    438 -19 h_16<=0 -123 126 n-1_tag<=7 n2_words<=8 -90 88 h_25<=1 135 -421
    pg_h_body<=961 w_path<=283 51 c3_share<=29 h_1<=0 -4 h_60<=0 n-1_ld<=214 -363 -64 309 ld<=733 4 c1_gshare<=177 \
    -43 -486 w_own<=55 -16 sec_bytes<=322 2 boil<=10 367 -269
    pg_h_body<=261 h_36<=0 a_section<=4 339 h_21<=1 c2_gshare<=993 prevhl<=0 h_32<=1 -278 270 119 -170 354 \
    pg_plainh<=17 37 -248 pg_h_body<=954 titlecov<=327 -68 pg_h_related<=445 125 -342 85
    pg_stop<=113 pg_blocks<=217 pg_linkh<=0 -134 241 n1_tag<=7 sec_ld<=401 335 -178 471 dup<=13 siblings<=18 \
    sec_bytes<=1338 pg_h_body<=36 -103 c1_good<=893 6 131 b1_rel<=-41 305 -68 120 -246
    w_path<=1533 19 h_18<=1 h_31<=0 n2_ld<=206 48 -129 n1_ld<=230 gpos<=455 pg_ld<=220 231 -338 h_20<=0 \
    pg_plainh<=8 -884 -42 55 88 pos<=197 331 linkrun<=2 -59 -532
    pg_h_related<=509 h_13<=1 pg_pre<=359 -4 399 c0_ld<=155 c3_gshare<=967 -363 203 c1_good<=437 408 -165 h_33<=0 \
    ui<=728 linkrun<=3 n-1_tag<=16 459 a_section<=10 -288 278 66 -262 -144
    """

  static let second: StaticString = """
    cm0<=75 -1288 cm0<=976 cm0<=905 cm0<=540 cm0<=318 cm0<=117 -1084 -775 c2_ld<=414 -485 -51 328 713 793
    cm2<=756 cm2<=560 p1<=197 -832 cs1<=244 -199 477 s_count<=2 -135 669 cs1<=0 -701 ld<=714 849 235
    cm0<=590 cm0<=318 cm0<=20 -809 -590 -23 cm1<=933 dup<=11 p<=875 p<=113 -770 467 788 -584 811
    cm1<=753 sigm<=60 -746 sigm<=922 sigm<=447 c2_ld<=992 -387 76 213 702 sigm<=60 -751 dup<=5 689 -153
    sigm<=244 -652 sigm<=922 sigm<=393 afterh1<=30 141 -336 sigm<=801 h_9<=0 172 -399 531 p<=408 -689 688
    cm0<=208 -627 sigm<=773 pconf<=825 h_26<=0 r_ld<=341 -77 468 734 pconf<=945 -4 -488 dup<=7 609 -321
    win3<=739 win3<=390 cm4<=20 -647 pmax<=883 328 -509 pmax<=987 294 -139 end<=0 cs1<=1 -364 315 578
    cm2<=49 -614 cm0<=239 pconf<=951 pconf<=743 sincecontent<=69 -63 600 -363 s_count<=25 -617 136 cm0<=876 85 555
    cs1<=9 cm0<=176 p-1<=13 -597 -415 56 cm0<=590 pconf<=869 71 -435 psure<=424 332 p-1<=426 358 556
    cm1<=777 sigm<=244 p1<=72 -553 -226 h_0<=1 h_26<=0 -112 437 385 sigm<=820 -30 end<=0 298 529
    p-2<=7 end<=0 -560 ahead5<=5 -357 175 end<=0 tag<=12 66 -197 ahead5<=564 cumbefore<=890 253 -291 457
    p2<=59 cm2<=289 -514 140 cs1<=24 24 w_low<=-1761 pg_h_article<=2 -507 216 sigm<=244 -244 sigm<=582 0 422
    p<=203 cm0<=39 -542 -236 cm0<=971 cm0<=892 pg_good<=571 dup<=11 139 -563 cm0<=415 -339 -7 355 488
    cm1<=48 -522 win3<=900 pm<=179 541 h_9<=1 24 -678 cs1<=189 p3<=194 n1_tag<=12 135 -1151 333 450
    cm0<=318 cm2<=19 -531 -211 cm0<=980 cm0<=814 c2_gshare<=103 pmax<=922 466 49 -298 dupord<=1 260 -579 480
    p<=938 pmax<=959 w_low<=-3497 -406 p<=234 p<=49 -312 201 320 p<=450 ahead5<=105 -509 -231 -58 425
    p1<=777 w_path<=-2547 cm1<=144 -479 afterh1<=199 272 -544 win20<=57 -495 2 tag<=14 cs1<=13 66 385 -82
    p<=954 cm3<=3 -528 untilcontent<=18 tag<=11 94 -86 gpos<=119 a_main<=22 586 phead<=165 -408 338 -286 392
    p1<=165 p3<=31 cm2<=49 -478 cumbefore<=541 -52 -502 cumbefore<=347 211 -214 p-1<=601 pmax<=883 615 -34 244
    win3<=79 w_own<=1917 -502 pmax<=982 pg_long<=614 327 2588 -410 p1<=919 pm<=193 388 -48 cm1<=726 -202 304
    cm3<=344 pmax<=947 h_0<=0 -101 712 -366 p1<=653 12 h_9<=0 tag<=5 302 45 s_count<=67 47 -1152
    p<=875 pconf<=816 c2_ld<=5 s_share<=108 158 w_own<=325 72 -848 h_4<=0 307 -420 cm1<=12 -488 -164 271
    ahead5<=9 cs1<=8 -481 -26 pm<=231 titlecov<=146 131 w_high<=540 -258 756 untilcontent<=29 c0_good<=684 -44 153 \
    -266
    p<=20 -462 a_footer<=22 -605 dupord<=0 end<=0 c2_gshare<=94 125 -146 h_13<=1 cs1<=244 113 338 -488 -211
    cm0<=971 pmax<=984 a_main<=22 242 w_path<=-5287 -359 35 cm4<=15 -461 w_own<=-704 -473 c1_gshare<=51 -54 -263 \
    324
    p<=16 -438 sigm<=929 s_count<=104 s_share<=844 pconf<=895 afterh1<=74 239 -44 -142 896 h_9<=0 -293 -1555 227
    win3<=37 -391 pmax<=489 622 boil<=10 p-1<=651 w_low<=0 -4 p1<=433 s_share<=126 -95 -2780 257 138 -2563
    cm2<=82 titlecov<=146 -412 54 win3<=939 titlecov<=289 s_good<=111 26 c0_ld<=117 -106 -502 160 s_share<=80 -88 \
    273
    p<=3 -465 boil<=9 titlecov<=114 p<=954 -82 251 cm1<=984 pmax<=990 210 pbytes<=5721 -153 253 392 -1129
    sigm<=705 p<=20 -382 cm2<=970 linkrun<=6 b1_rel<=-33 345 -146 180 -1797 c0_ld<=330 h_13<=1 191 -419 -138
    p<=0 -453 p<=8 -371 p<=994 pmax<=838 c2_gshare<=474 454 -417 s_count<=98 -2 c2_gshare<=40 -71 -753 410
    boil<=10 pmax<=988 a_footer<=13 -573 118 p<=892 -185 n1_ld<=425 143 pg_good<=688 79 n-1_end<=0 -1941 52 -1262
    s_count<=108 sigm<=878 s_count<=33 cm1<=970 -60 c0_ld<=33 -89 -1680 210 163 phead<=849 h_13<=1 -435 -1475 430
    cumbefore<=968 s_count<=3 -106 h_26<=0 p<=981 n-1_tag<=8 -90 p-2<=983 pbytes<=2979 394 -36 -751 171 335 -279
    boil<=12 p<=4 -407 upper<=334 a_footer<=20 -517 pmax<=993 174 -35 c1_gshare<=4 34 a_h<=0 127 -290 -1326
    pmax<=992 h_4<=0 102 pmax<=965 48 -513 untilcontent<=67 end<=0 -170 c1_gshare<=238 pg_good<=353 600 -184 267 \
    -277
    p<=49 -258 cumbefore<=541 cm3<=127 cs1<=7 766 -17 a_main<=22 win8<=428 498 dup<=1 210 -281 -3 -33
    cm0<=992 p<=91 -209 win20<=782 61 n1_ld<=169 h_13<=0 46 w_own<=415 67 -1111 c2_gshare<=158 -192 -735 308
    p<=10 -295 p-1<=969 pg_stop<=417 pconf<=928 afterh1<=45 153 b0_rel<=15 -81 hid<=0 383 -717 -116 531 141
    sigm<=922 win8<=819 w_high<=344 cm5<=483 -377 85 pg_titleh<=258 215 -9 -198 p<=992 tag<=0 -69 259 330
    a_footer<=14 -500 ui<=910 pbytes<=19246 a_section<=24 142 pmax<=917 183 -36 cm2<=980 -98 s_first<=199 -2010 100 \
    -452
    p<=917 s_good<=211 h_4<=0 32 -284 n1_ld<=185 h_21<=0 -166 -762 39 pg_titleh<=861 pbytes<=2063 321 -28 345
    pmax<=956 titlecov<=137 h_0<=0 cm4<=563 -237 179 329 s_first<=554 486 6 cs1<=38 19 p<=967 -197 96
    p-1<=88 w_low<=-180 n-1_tag<=6 pbytes<=2979 -358 -43 96 n1_ld<=230 -36 n1_tag<=11 134 pg_long<=710 -249 -1627 \
    40
    ui<=504 pconf<=981 w_own<=15 s_first<=64 -346 24 77 pconf<=987 -359 ahead5<=564 -278 end<=0 -140 492 -413
    p3<=0 -294 s_good<=316 s_count<=3 -40 dupord<=3 140 -264 h_21<=0 -15 s_share<=424 pm<=466 -175 -1666 139
    pg_h_article<=931 untilcontent<=37 dupord<=5 pm<=491 pg_good<=655 43 448 -31 -321 -154 pmax<=973 833 \
    w_own<=2170 130 -738
    upper<=166 s_good<=847 cumbefore<=689 b1_rel<=40 cs3<=997 168 -158 707 psure<=442 81 c1_gshare<=449 -398 242 \
    390 -58
    a_footer<=22 -482 cm4<=922 win20<=768 ui<=883 35 -388 bpos<=780 cm2<=917 -92 -409 127 pbytes<=17293 213 -319
    p-1<=39 -139 cm4<=893 h_9<=0 cm4<=832 55 h_0<=1 c3_ld<=249 -209 c0_good<=898 -648 -1947 277 -341 158
    boilrate<=33 h_26<=1 pg_stop<=347 c0_ld<=646 -3 -139 cm4<=529 -216 223 164 n1_ld<=935 -245 a_main<=22 528 -235
    pmax<=993 59 cm0<=987 s_count<=16 pm<=786 -308 81 cm5<=507 -207 pm<=404 b1_rel<=-15 1776 143 111 165
    a_footer<=20 -459 pm<=271 pbytes<=1975 w_high<=326 -254 s_share<=10 -182 hid<=0 274 -435 498 boil<=12 -34 -744
    h_0<=0 -30 pmax<=989 pm<=271 h_0<=1 767 s_share<=88 -324 377 pm<=699 152 -429 cm0<=984 -87 249
    p-2<=957 s_count<=108 p<=977 17 272 pg_long<=299 -108 a_main<=34 337 -811 w_own<=2076 afterh1<=18 -319 -78 182
    psure<=472 c3_ld<=986 pmax<=995 50 -156 hid<=0 431 -513 p-1<=554 p-2<=180 -183 -596 c0_ld<=852 56 -648
    pm<=179 b1_lca<=8 s_count<=9 111 bpos<=386 -92 756 a_main<=12 541 -290 win20<=911 sincecontent<=35 -7 -136 152
    s_count<=7 -52 s_count<=104 r_ld<=701 cm2<=977 139 ld<=230 -107 -1138 pconf<=847 144 -357 h_9<=0 -80 -666
    titlecov<=84 untilcontent<=16 -31 -195 c2_gshare<=693 sigm<=136 350 91 end<=0 p-2<=964 -92 -569 c1_gshare<=163 \
    -420 212
    ui<=910 pbytes<=266 linkrun<=3 -87 368 b1_rel<=-50 242 win8<=364 c2_gshare<=84 -42 pmax<=963 -579 -115 29 -321
    pm<=209 h_0<=0 h_21<=1 cm4<=452 s_share<=180 pg_long<=289 -265 250 -588 380 426 361 c0_ld<=625 10 -139
    s_good<=363 s_count<=7 -52 dup<=8 cs3<=767 68 305 pg_titleh<=0 445 -380 c1_gshare<=781 a_main<=34 -45 -275 132
    c3_ld<=992 s_share<=749 -22 369 h_21<=0 b0_rel<=-27 -446 prevh<=24 pconf<=941 889 -260 -364 pg_p<=164 -3 1143
    psure<=478 upper<=134 98 s_good<=70 36 -135 a_section<=19 prevh<=55 -250 pbytes<=10783 -79 -2441 n1_ld<=360 78 \
    -335
    ui<=97 boil<=5 r_ld<=743 21 n-1_tag<=14 -212 win20<=621 pg_long<=299 78 676 end<=0 -438 309 -567 -295
    r_ld<=0 p1<=89 -137 132 ui<=757 s_first<=241 h_4<=0 p-2<=748 s_share<=198 -102 221 -213 -493 25 -402
    a_footer<=20 -406 pg_p<=848 cumbefore<=592 hid<=0 c1_good<=847 101 prevh<=15 27 -287 -306 -57 c1_good<=437 -241 \
    358
    boilrate<=50 a_h<=3 sincecontent<=12 203 -67 s_count<=25 pg_stop<=255 -108 20 70 cm4<=315 -423 prevh<=13 61 \
    -292
    w_own<=-1204 r_ld<=103 -484 26 dup<=1 c3_ld<=57 98 pg_h_article<=880 -37 292 cm0<=892 -41 s_first<=554 -547 \
    -1817
    a_section<=18 a_form<=8 -460 psure<=433 pg_stop<=380 cm1<=261 692 240 -660 b0_rel<=-50 cs3<=45 -318 758 -92 -17
    pg_long<=710 h_13<=1 r_ld<=760 30 sec_ld<=976 -281 133 pg_h_article<=95 399 -415 behind5<=882 100 a_section<=24 \
    82 -623
    boil<=12 upper<=334 dup<=8 61 -417 upper<=626 s_first<=437 p2<=5 333 -116 -253 ahead5<=131 -159 88 -484
    a_footer<=23 -457 pbytes<=4327 pg_stop<=188 -141 pg_h_article<=537 103 p-1<=379 -229 4 pbytes<=20761 91 \
    pg_stop<=362 -562 270
    titlecov<=447 p2<=162 untilcontent<=85 -34 b1_lca<=2 -82 -375 -4 h_6<=0 235 pm<=538 c1_gshare<=29 543 -142 -886
    c1_gshare<=294 24 ld<=695 h_21<=0 cumbefore<=6 -270 psure<=407 -195 gpos<=641 194 -130 gpos<=336 87 -543 -554
    titlecov<=232 -35 ahead5<=479 n-1_tag<=9 cm4<=858 -69 420 399 upper<=502 h_13<=0 76 -416 pg_titleh<=510 151 \
    -500
    titlecov<=289 pmax<=996 a_section<=14 a_section<=11 pmax<=895 h_21<=1 -427 482 187 828 -22 -202 w_own<=-985 \
    -537 137
    psure<=488 pg_titleh<=436 psure<=376 cm4<=414 -70 324 2 s_first<=34 -314 b0_lca<=4 gpos<=895 -17 270 -182 298
    pmax<=947 titlecov<=44 pg_h_article<=537 r_ld<=0 -415 sigm<=677 -119 234 pg_h_article<=876 -11 582 250 \
    upper<=222 28 -63
    pm<=260 101 pbytes<=4581 p1<=605 -164 33 sincecontent<=82 tag<=15 97 h_6<=1 -124 a_section<=13 471 -1612 350
    p<=113 -1284 cm0<=838 untilcontent<=10 sincecontent<=9 57 -447 cumbefore<=713 pg_stop<=259 -17 -628 cm5<=542 \
    -1001 -415 753
    p<=74 -874 cm1<=691 sincecontent<=5 w_own<=-1 -205 168 b0_rel<=-12 56 cs3<=667 -550 -76 c0_good<=859 688 889
    p<=875 p<=25 -803 p<=450 pmax<=911 h_26<=1 -179 728 -618 pmax<=979 h_9<=1 620 -598 254 796
    win20<=199 -706 cm3<=820 cs3<=36 -500 cumbefore<=848 cs1<=78 114 a_footer<=20 -782 602 -204 cs1<=15 230 705
    cm2<=452 win3<=48 -700 pmax<=987 h_0<=1 -272 337 -553 end<=0 w_own<=-387 -224 win3<=912 182 529 640
    sigm<=907 sigm<=743 cm1<=144 -651 c1_gshare<=238 h_26<=0 -73 r_ld<=396 87 608 -485 dup<=16 435 -773 642
    sigm<=801 cm0<=13 -645 sigm<=49 -606 sigm<=528 pconf<=962 -217 -497 h_26<=0 126 573 cm0<=720 -84 589
    win3<=155 -593 cm0<=366 -360 cm1<=974 h_9<=1 c0_good<=684 327 behind5<=947 421 589 cs3<=943 320 -677 578
    cm3<=293 cm1<=24 -601 -205 p<=753 psure<=437 c3_ld<=542 -85 302 -410 dup<=1 h_13<=1 534 -97 -32
    p<=905 p<=357 p-2<=2 -578 pconf<=914 a_h<=1 303 -294 -515 pmax<=963 387 pconf<=978 33 -527 526
    sigm<=861 cm0<=61 -555 dup<=2 phead<=102 -128 b0_rel<=-14 396 untilcontent<=18 110 -204 -290 cm0<=966 305 537
    cm1<=304 pmax<=963 titlecov<=463 pg_h_article<=926 -371 1225 550 -501 win3<=739 pmax<=987 271 -90 win3<=900 227 \
    450
    p<=954 p1<=110 cm1<=60 -531 cumbefore<=640 3 -393 pmax<=982 a_footer<=12 -612 232 -82 pbytes<=20761 504 36
    cm0<=39 -532 p<=977 cm0<=757 sec_ld<=909 cm0<=239 pg_stop<=417 -289 774 -26 w_high<=273 -290 415 253 482
    sigm<=88 -484 cm0<=415 pmax<=917 394 -169 dupord<=4 h_9<=0 287 h_13<=1 c2_gshare<=427 423 -1040 -1637 -652
    sigm<=60 -507 p-1<=906 pm<=209 443 p1<=261 c2_gshare<=529 -72 p2<=600 -295 n1_ld<=340 -153 -2353 86 352
    cm2<=289 cm2<=39 -501 s_share<=223 cumbefore<=827 177 -294 -372 win3<=959 p1<=653 -16 end<=0 29 295 416
    sigm<=49 -480 p<=938 c2_gshare<=11 ui<=277 102 -539 s_count<=47 a_main<=21 74 -151 -602 sigm<=946 111 428
    cm0<=176 p<=20 -492 pmax<=838 h_9<=0 105 1429 -214 p<=753 pmax<=770 547 -83 dup<=10 281 -992
    cm3<=32 -455 pm<=179 386 win3<=912 untilcontent<=11 -10 -205 dup<=1 ld<=714 334 -382 c0_good<=963 -97 -1339
    p<=717 win3<=125 -353 pmax<=984 pmax<=748 485 -3 pmax<=993 38 -297 dup<=11 boil<=9 254 -1386 -709
    p<=312 cumbefore<=977 h_4<=0 pmax<=883 403 -133 -441 -448 p<=905 -2 pg_stop<=341 cs1<=281 37 333 451
    cm1<=561 win3<=17 -477 c3_ld<=938 -72 328 s_count<=1 -142 pm<=389 357 s_count<=90 boil<=6 149 -1793 -376
    behind5<=15 -378 boil<=7 cm0<=540 p3<=930 c2_gshare<=190 50 -228 -408 cm0<=892 7 cm0<=992 153 434 -1095
    p<=981 win3<=190 p-3<=30 end<=0 -434 pg_p<=863 -192 1072 -13 cumbefore<=592 52 psure<=451 -24 -297 338
    p-1<=59 pmax<=979 -16 p-3<=153 -399 24 h_13<=1 p<=977 pmax<=977 142 -65 333 h_9<=0 -71 -1507
    cm2<=19 -386 p<=677 pmax<=724 492 pconf<=934 -14 -300 win20<=720 262 dup<=1 p1<=135 -498 160 -385
    p<=357 cm2<=12 -403 -51 dup<=1 cm4<=893 cs1<=244 c0_good<=837 100 psure<=468 -90 -743 182 280 -180
    p<=8 -432 boil<=2 r_ld<=701 pm<=247 c2_ld<=970 c0_ld<=105 319 -124 989 31 sec_ld<=987 -237 300 -351
    win3<=13 -431 cm1<=984 pmax<=993 s_good<=877 pg_titleh<=951 s_good<=363 71 w_path<=1135 -421 19 280 402 -114 \
    341
    p<=892 c1_gshare<=139 win8<=4 -473 41 -327 pg_stop<=383 pg_long<=614 h_0<=1 -5 363 linkrun<=4 30 -2234 466
    p1<=39 a_main<=17 67 cm3<=820 pg_p<=749 untilcontent<=6 -6 -366 397 -627 cs1<=981 pg_good<=726 41 -138 205
    sigm<=5 -406 w_high<=567 cm5<=871 pg_h_article<=926 -178 430 313 c3_ld<=172 boil<=10 ld<=114 63 -287 -1109 131
    upper<=250 a_footer<=23 -517 end<=0 -33 cumbefore<=805 218 untilcontent<=85 gpos<=398 -752 257 -157 \
    w_low<=-3497 -389 -70
    a_footer<=21 -517 end<=0 psure<=459 7 -245 h_13<=1 psure<=478 137 p1<=89 -693 161 cs3<=943 -813 466
    pmax<=947 a_section<=4 -233 pg_p<=334 147 512 sigm<=878 a_section<=13 a_form<=7 -497 162 s_share<=493 -135 -711 \
    74
    win20<=57 -345 cs3<=998 32 s_share<=493 2 pbytes<=17293 linkrun<=5 h_9<=0 204 -754 c1_gshare<=36 423 -1318 \
    -1128
    cumbefore<=782 cumbefore<=6 -169 b0_rel<=47 dup<=8 upper<=166 159 24 -356 pmax<=922 887 50 s_good<=933 -159 305
    h_26<=1 a_footer<=21 -485 end<=0 c1_gshare<=191 -14 -294 39 s_share<=27 -17 pmax<=985 500 b0_lca<=2 315 -297
    h_26<=0 sigm<=15 -299 -12 h_9<=1 p-2<=36 -213 prevh<=14 273 pg_titleh<=759 85 linkrun<=0 -1201 45 658
    titlecov<=137 sigm<=743 c2_gshare<=190 s_good<=152 ui<=896 0 -519 sincecontent<=92 -545 409 end<=0 -193 -668 35 \
    108
    boil<=5 w_high<=567 untilcontent<=37 c2_gshare<=190 80 -205 -265 h_13<=1 53 a_section<=14 233 untilcontent<=96 \
    -705 194 -725
    s_count<=104 pbytes<=579 h_0<=0 57 606 ui<=504 -2 -519 h_13<=0 w_low<=-295 sec_ld<=63 -548 -53 175 -1001
    h_4<=0 boil<=5 pm<=193 234 untilcontent<=73 p<=995 pg_good<=14 b0_rel<=25 -586 445 7 319 -154 -611 -216
    ui<=728 upper<=153 101 cm5<=108 -281 h_13<=0 c2_gshare<=251 81 -76 c0_good<=525 23 r_ld<=103 -719 179 -359
    a_footer<=22 -500 pbytes<=5721 pbytes<=463 bpos<=63 -379 h_0<=0 189 h_0<=1 1043 238 -48 sincecontent<=49 43 550
    pconf<=743 hid<=0 h_9<=0 b0_rel<=7 s_good<=90 117 pg_h_article<=372 -681 620 638 600 -416 untilcontent<=77 -9 \
    -135
    r_ld<=701 s_count<=50 c3_ld<=992 a_section<=1 443 29 a_main<=20 -165 sec_ld<=375 -351 pg_p<=323 622 2388 -140 \
    -164
    titlecov<=215 sigm<=73 -219 pg_good<=688 dup<=7 pg_h_article<=6 cs3<=850 -119 138 127 a_main<=13 -623 202 -125 \
    122
    a_footer<=16 -452 pmax<=959 111 s_first<=661 sigm<=892 c2_gshare<=209 a_section<=14 101 r_ld<=679 -62 -369 -266 \
    23 166
    pmax<=992 pm<=179 182 29 a_form<=15 -553 p1<=25 cumbefore<=302 -28 -476 s_count<=5 -162 hid<=0 36 654
    upper<=181 71 p3<=0 -300 a_form<=6 -333 pg_stop<=207 p1<=226 b0_rel<=-19 234 -211 204 p3<=989 -38 -315
    pg_titleh<=912 gpos<=867 titlecov<=114 -140 42 105 p<=938 c2_gshare<=341 b0_lca<=4 pg_h_article<=38 622 52 -278 \
    -177 371
    win8<=16 -326 cm1<=991 w_high<=229 -208 cumbefore<=516 s_count<=20 ld<=604 pm<=491 135 -84 -252 233 -42 231
    pconf<=978 pm<=271 124 -27 n1_ld<=840 hid<=0 p<=994 p<=961 -373 32 pm<=912 448 -437 862 -596
    pmax<=993 titlecov<=84 s_first<=228 h_0<=1 -273 357 p-2<=273 -69 171 upper<=153 363 h_9<=0 75 -502 -72
    w_own<=-985 -189 dup<=1 s_count<=108 boil<=4 pconf<=981 82 -120 -426 h_9<=0 -134 -838 linkrun<=2 -250 6
    w_low<=-15 titlecov<=59 -46 cm2<=133 n1_ld<=925 71 a_h<=0 -249 824 sigm<=953 -3 dupord<=0 278 -804 -261
    s_first<=838 win20<=782 44 c0_ld<=233 p-3<=529 -219 92 -297 cm4<=422 h_0<=0 -504 402 tag<=19 155 -523
    pg_stop<=399 a_h<=2 98 win20<=57 -256 cm0<=992 c1_good<=678 26 -104 pbytes<=14147 374 a_section<=15 -1451 361 \
    222
    pmax<=956 sigm<=677 n-1_tag<=1 255 n-1_tag<=15 n-1_tag<=3 126 h_0<=1 -534 264 34 393 pg_stop<=347 -66 167
    a_footer<=18 -466 pg_long<=82 pg_titleh<=447 gpos<=336 -135 357 sec_ld<=20 162 -223 h_13<=1 57 cs3<=962 -506 \
    328
    hid<=0 pmax<=940 s_first<=608 209 linkrun<=2 -497 141 pbytes<=5721 -78 pbytes<=20761 sincecontent<=29 147 558 \
    -471 -178
    pbytes<=4327 pg_stop<=195 -169 17 tag<=8 130 b1_rel<=-44 929 h_21<=0 pg_titleh<=447 180 -200 s_first<=199 388 \
    -975
    pm<=761 b0_rel<=19 dupord<=1 -27 -280 cumbefore<=713 a_section<=23 790 195 pg_titleh<=258 404 -145 sec_ld<=802 \
    141 -404
    pmax<=996 pbytes<=7440 pg_long<=443 s_first<=30 -261 79 pmax<=991 15 n1_ld<=823 -154 c0_good<=845 244 -952 195 \
    -213
    pm<=260 n-1_tag<=5 n-1_tag<=0 118 phead<=305 b0_lca<=15 -452 175 182 b0_lca<=12 318 -145 n-1_tag<=1 43 -59
    s_good<=968 p<=987 bpos<=852 s_good<=847 -18 -253 106 prevh<=14 untilcontent<=71 291 -322 phead<=725 206 -787 \
    257
    w_low<=-77 cm5<=972 cs3<=667 -48 58 323 pbytes<=20761 pg_p<=251 -300 s_good<=391 250 n1_ld<=214 124 -693 -1169
    ui<=702 h_21<=1 pmax<=995 cs1<=995 18 326 w_own<=-166 -350 -62 phead<=818 227 p1<=226 -647 -18 -291
    a_footer<=9 -414 cm0<=990 p-2<=986 2 afterh1<=45 -309 119 afterh1<=39 429 phead<=890 169 h_0<=1 -551 257
    c1_gshare<=23 pm<=209 b0_rel<=-4 -148 369 -2 p1<=874 -118 c0_ld<=646 boil<=4 136 -561 pm<=774 -920 205
    pg_stop<=338 s_good<=164 22 h_21<=0 tag<=7 n1_tag<=12 -34 -408 210 afterh1<=70 h_13<=0 -502 -1642 -98 111
    pmax<=993 b0_rel<=-41 gpos<=76 -1 -381 s_count<=70 pg_stop<=188 s_count<=35 pg_long<=411 -180 273 287 120 -215 \
    -60
    pg_h_article<=931 pg_titleh<=278 s_first<=115 -137 125 b1_rel<=-9 s_first<=184 -319 b0_lca<=10 426 -159 -55 \
    w_high<=2076 339 -318
    pconf<=556 275 sigm<=528 s_good<=137 -28 prevh<=10 -505 25 pm<=283 cumbefore<=616 372 -95 pg_titleh<=851 -53 \
    133
    cs1<=988 c1_gshare<=294 h_4<=0 26 -196 cm0<=960 -271 w_low<=-457 cm5<=542 410 -478 pg_h_article<=954 347 -501 \
    120
    gpos<=526 -33 sigm<=205 b1_lca<=4 -20 -403 w_own<=15 173 sincecontent<=45 phead<=473 159 h_13<=1 -26 -562 -372
    ui<=353 s_share<=749 s_share<=211 51 pg_stop<=356 upper<=58 h_13<=1 -557 415 pmax<=963 126 -119 145 263 -288
    pbytes<=6416 c3_ld<=40 h_13<=0 94 -262 pmax<=991 45 sigm<=992 -201 352 gpos<=93 cs3<=13 -162 461 36
    p1<=135 untilcontent<=7 w_own<=1976 cs1<=20 -1082 -3 482 -1246 w_path<=-1634 -537 c0_ld<=349 cumbefore<=977 665 \
    -606 30
    cm0<=946 cm0<=143 -874 sincecontent<=9 p<=837 pmax<=967 469 45 761 pmax<=981 afterh1<=36 453 -153 -407 938
    cm1<=777 cm1<=118 -794 sigm<=341 -515 p<=584 pmax<=838 678 -174 568 p<=490 -573 sigm<=641 -32 792
    p<=39 -743 p<=534 p<=60 -654 h_21<=1 -374 -37 cm0<=938 h_9<=1 dupord<=2 526 -279 -270 747
    cm1<=726 cm2<=64 -692 cm1<=561 ahead5<=163 -511 h_26<=0 -240 243 sigm<=447 -522 325 c0_good<=549 451 664
    win3<=803 win3<=550 win3<=62 -659 cumbefore<=805 sec_ld<=969 -155 616 -482 s_good<=152 psure<=442 203 -241 483 \
    563
    cm2<=756 cm2<=341 cm4<=6 -648 -465 end<=0 34 362 end<=0 c0_ld<=270 366 h_26<=1 -330 526 586
    cs1<=15 p1<=135 sigm<=112 -611 -122 sigm<=677 -313 329 sigm<=418 c2_ld<=992 -416 337 end<=0 347 545
    p<=271 pmax<=838 ahead5<=9 -590 w_high<=291 -349 808 -563 p<=450 pconf<=640 648 -202 psure<=427 308 510
    win3<=782 cm2<=49 -573 pmax<=940 400 p<=408 -366 121 p<=954 pconf<=978 p<=892 -75 394 -398 561
    p<=271 win8<=27 -582 -361 cm0<=990 cumbefore<=616 309 p3<=194 h_21<=0 68 -576 p2<=917 120 372 569
    cs1<=3 cm1<=144 -521 20 w_high<=1046 p3<=72 -287 134 a_footer<=9 -578 h_13<=1 c1_gshare<=163 235 458 -321
    cm0<=720 behind5<=19 -522 pconf<=795 linkrun<=3 linkrun<=1 s_good<=211 -8 -839 162 395 -333 dupord<=3 400 -790
    p<=875 cm1<=30 -535 pconf<=847 c2_gshare<=69 228 -192 pconf<=928 c2_gshare<=144 106 -278 -379 p<=961 282 472
    p1<=25 cm3<=163 -506 -169 p1<=930 s_count<=70 win3<=912 24 318 c1_good<=0 -103 -775 end<=0 149 462
    untilcontent<=18 cs1<=10 -103 p-1<=31 pg_p<=715 -101 -1242 h_9<=1 288 -479 cs1<=26 -429 h_9<=0 -146 762
    sigm<=244 cm1<=30 -498 -201 win3<=589 pmax<=988 143 -250 sigm<=677 -202 sigm<=801 c0_good<=772 20 -633 367
    cm1<=19 -510 cm1<=917 pmax<=967 h_26<=1 h_0<=0 -47 420 646 dup<=11 untilcontent<=96 11 -333 -763 321
    p<=534 cm1<=12 -506 c2_gshare<=233 cumbefore<=870 h_4<=0 84 -369 -213 -365 cm1<=954 win3<=959 90 386 383
    ahead5<=24 end<=0 -493 -171 p-1<=875 pmax<=989 93 p1<=874 -210 115 end<=0 a_h<=2 386 -138 384
    cm0<=276 pmax<=748 pg_h_article<=840 110 1561 cm1<=7 -497 -231 s_count<=67 cm1<=965 110 330 h_13<=1 -85 -1812
    sigm<=939 sigm<=73 s_good<=770 -429 1041 pg_good<=506 72 s_good<=561 -55 pg_titleh<=258 353 pbytes<=14982 -406 \
    -1534 306
    p<=961 cm5<=4 -514 c1_gshare<=139 -18 tag<=8 h_21<=1 -158 534 cm4<=847 pg_h_article<=880 -411 -1066 125 347
    h_4<=1 boil<=8 p1<=48 pconf<=978 tag<=2 211 -278 sincecontent<=9 w_low<=-778 -345 -2550 -287 94 -1416 -446
    sigm<=29 -438 end<=0 pm<=343 pconf<=937 235 -364 -99 s_count<=86 untilcontent<=81 230 gpos<=205 419 -129 -586
    cm2<=1 -493 cumbefore<=870 tag<=8 cm2<=560 titlecov<=274 -149 325 prevh<=30 227 -131 titlecov<=73 -158 132 -192
    sigm<=112 -314 sigm<=743 cm3<=955 c3_ld<=441 -96 208 -1348 pbytes<=14982 193 h_9<=0 106 s_share<=395 339 -1635
    p<=987 cm1<=24 -400 b1_rel<=-35 pconf<=966 197 2067 pm<=166 351 -92 n1_ld<=925 399 a_main<=17 436 -1218
    p<=905 cm2<=19 -355 n1_ld<=425 -103 71 n1_ld<=200 276 cm2<=926 265 pg_p<=732 25 p-3<=363 -2055 345
    pm<=260 h_26<=0 behind5<=4 -345 129 543 dup<=7 p-2<=621 w_path<=-7882 -473 -77 upper<=222 149 -37 -488
    boil<=12 p<=990 pconf<=962 win8<=36 -420 h_26<=0 6 233 p<=954 -277 pconf<=978 261 -235 369 -1539
    sigm<=88 pconf<=770 170 -305 sigm<=939 pconf<=770 h_4<=0 s_count<=11 17 418 -661 win8<=767 6 -199 216
    win3<=1 -404 cm0<=994 pmax<=986 75 a_form<=18 -646 c2_gshare<=158 -6 cm5<=914 pg_p<=826 -315 277 166 387
    p<=987 a_footer<=11 -539 dup<=1 pbytes<=579 248 -14 pm<=260 98 -285 cs1<=759 pbytes<=20761 181 -959 433
    cm5<=2 -443 s_count<=1 -201 pbytes<=266 563 win8<=320 cs1<=5 r_ld<=760 266 -243 -309 dupord<=1 90 -243
    pmax<=989 sigm<=820 pmax<=838 279 -62 278 boil<=9 sigm<=49 -373 pg_stop<=335 cm2<=208 187 -145 182 -1544
    upper<=166 sincecontent<=39 154 -85 cm0<=953 c1_good<=589 p-1<=25 titlecov<=377 -329 443 29 ld<=423 -172 -578 \
    168
    ui<=336 w_low<=-3099 untilcontent<=75 upper<=125 789 -284 -386 pmax<=982 h_26<=1 h_0<=0 -40 260 372 -4 -480
    a_footer<=16 -498 ui<=602 cm4<=902 cm3<=972 w_high<=119 -275 pconf<=875 79 -44 -985 prevh<=51 195 -292 -443
    cm0<=984 pconf<=937 49 afterh1<=175 -222 b1_rel<=-4 n-1_tag<=1 1888 127 17 w_low<=-26 321 n-1_tag<=11 164 -1069
    ui<=622 boil<=7 a_main<=34 dup<=8 pm<=466 c1_good<=774 85 359 -14 -642 w_low<=-3207 -459 -22 -693 -441
    hid<=0 dup<=7 untilcontent<=89 65 cumbefore<=664 linkrun<=2 -324 b1_lca<=5 483 -230 -175 -285 c3_ld<=770 -103 \
    -744
    win20<=16 -388 titlecov<=44 -57 pmax<=936 418 b1_rel<=-41 582 cm0<=992 pmax<=987 132 pg_h_article<=840 -24 -261 \
    267
    r_ld<=796 c2_ld<=930 pmax<=996 c0_ld<=646 pbytes<=7031 59 260 -125 -171 w_path<=3814 445 -654 pg_titleh<=485 59 \
    -343
    cm0<=946 s_good<=363 win20<=30 -394 23 p2<=20 197 -243 win20<=753 379 p1<=807 p-1<=134 -956 -88 99
    boilrate<=76 pmax<=993 41 cm0<=990 boil<=5 cm5<=806 c2_ld<=920 -248 101 c1_good<=610 221 -69 -1103 187 -260
    a_footer<=16 -473 pg_stop<=399 ui<=474 s_count<=82 27 c1_gshare<=0 cm5<=483 -216 326 cm5<=902 -648 152 -361 263
    pmax<=990 h_0<=1 sigm<=861 c1_gshare<=65 w_low<=-697 157 -174 -281 pg_p<=625 369 w_low<=-944 -1197 234 296 -43
    h_4<=0 a_form<=5 -304 s_share<=684 20 h_0<=0 pg_titleh<=773 368 -485 494 c1_gshare<=70 s_share<=168 -85 -632 \
    193
    pg_long<=660 sigm<=60 -172 24 n1_ld<=875 behind5<=9 733 p3<=986 -21 pg_stop<=341 -1008 -19 s_good<=648 45 -999
    pbytes<=20761 pbytes<=6416 pm<=343 85 -61 141 pg_stop<=380 a_section<=34 cm2<=853 -5 -1952 a_main<=8 332 -598 \
    246
    titlecov<=64 s_count<=11 -162 18 h_21<=1 h_21<=0 w_low<=-4 78 -193 phead<=119 776 s_share<=261 -219 -1000 361
    p3<=-1 s_good<=599 -530 291 pbytes<=2562 n-1_tag<=15 p1<=697 -110 180 141 a_h<=3 cumbefore<=738 283 -198 -52
    s_share<=749 cm4<=902 win8<=877 w_high<=494 -139 27 c1_gshare<=714 c1_gshare<=0 -26 s_share<=493 -232 -1023 144 \
    130 338
    boil<=3 pm<=179 cumbefore<=738 s_first<=327 sec_ld<=308 238 -368 b0_rel<=-7 175 657 -103 s_first<=0 -490 -7 \
    -296
    a_footer<=11 -477 upper<=198 c1_gshare<=781 35 286 c2_gshare<=5 win20<=77 -324 86 cs3<=850 w_low<=-1143 -391 \
    -51 -30
    boil<=3 sigm<=801 s_good<=675 -17 untilcontent<=27 -736 232 pg_stop<=338 win20<=737 215 pg_stop<=315 66 -540 \
    283 -405
    sigm<=939 s_share<=844 pconf<=932 12 pg_long<=558 end<=0 -118 cm5<=806 -594 3 164 508 dupord<=0 152 -645
    p<=954 s_share<=117 21 -76 pm<=665 h_21<=0 337 p-3<=786 cm2<=756 80 cm2<=966 -1548 -5 110 -55
    ui<=820 pconf<=941 a_h<=0 234 dup<=1 a_main<=25 182 -13 -131 titlecov<=365 linkrun<=0 129 -188 130 -334
    cumbefore<=516 hid<=0 c3_ld<=975 cm0<=946 25 231 n-1_tag<=16 -74 759 -353 pconf<=981 win20<=458 -160 37 -322
    pmax<=995 titlecov<=73 -18 h_13<=0 130 -245 b0_rel<=-11 pg_p<=285 -384 380 pg_stop<=332 -242 hid<=0 111 -697
    gpos<=988 -22 end<=0 tag<=5 -293 s_share<=39 -99 450 sigm<=73 cs3<=36 tag<=11 2376 -82 -131 155
    s_share<=844 boil<=9 a_section<=22 pg_p<=164 336 pg_long<=230 pg_titleh<=154 430 -272 160 -27 -525 a_form<=25 \
    -367 445
    titlecov<=146 -45 h_6<=0 h_13<=0 w_path<=-1109 358 118 s_first<=437 57 -558 s_share<=240 37 h_0<=0 -1052 -9
    a_footer<=16 -417 pg_good<=726 s_count<=1 -121 h_0<=0 -14 160 pg_p<=802 c2_gshare<=852 s_share<=168 -11 -549 \
    117 109
    c1_gshare<=10 31 a_h<=0 137 s_first<=533 p-2<=813 p2<=88 227 -24 -147 h_13<=0 win20<=720 -229 61 -658
    sigm<=801 -32 c0_ld<=117 dup<=1 146 a_main<=15 p<=858 120 dupord<=0 -40 -1522 46 p<=858 -460 53
    pg_titleh<=925 w_high<=326 -138 -4 hid<=0 afterh1<=3 -190 p-3<=37 pg_long<=342 134 -294 259 c3_ld<=339 148 -834
    cs1<=2 p-2<=2 -233 pg_p<=285 h_21<=0 -232 a_main<=12 -278 581 280 pg_titleh<=925 a_h<=0 115 -77 98
    r_ld<=760 s_good<=877 pg_h_article<=670 cs1<=3 c2_gshare<=26 s_share<=10 43 578 -279 18 h_13<=1 -32 -494 234 \
    -111
    gpos<=782 dup<=1 b0_rel<=48 w_own<=-1086 -312 8 411 behind5<=827 -77 p<=905 -145 cs1<=59 -292 -1579 117
    w_path<=-944 a_main<=20 317 n1_tag<=2 277 -164 pmax<=996 pbytes<=4094 pg_good<=335 66 a_h<=0 151 -191 115 -164
    upper<=198 85 cm1<=954 cs3<=962 a_form<=7 -337 a_section<=22 112 sigm<=773 -146 119 s_share<=16 -89 180 -224
    a_footer<=22 -408 pmax<=996 29 a_section<=20 a_section<=2 125 prevh<=75 -272 -877 cm2<=983 cm2<=733 152 -165 \
    372
    titlecov<=169 pg_good<=599 -5 -105 win8<=532 n1_tag<=19 win8<=394 -82 276 377 h_21<=1 5 pg_titleh<=792 -756 108
    r_ld<=679 c3_ld<=807 pg_titleh<=938 -19 c2_gshare<=427 264 end<=0 -262 205 end<=0 130 1115 sec_ld<=976 -275 206
    h_4<=1 s_count<=18 h_13<=0 -36 -230 win8<=460 b0_lca<=13 pconf<=974 241 r_ld<=812 1298 -47 -437 37 -275
    s_count<=11 pbytes<=820 afterh1<=82 202 -169 phead<=82 68 pg_good<=624 -164 pconf<=966 a_main<=8 -222 227 -169 \
    55
    boil<=12 win3<=959 win20<=879 -23 123 prevh<=30 191 pg_long<=362 121 pg_titleh<=322 147 cs1<=501 -1321 99 -728
    """
}
