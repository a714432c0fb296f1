// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <article 106
    <aside -2409
    <blockquote 632
    <descriptionList -610
    <div -20
    <fieldset -98
    <figcaption -1202
    <figure -293
    <footer -3516
    <form -762
    <header -678
    <heading2 346
    <listItem 183
    <main 463
    <nav -2250
    <orderedList 298
    <paragraph 1745
    <preformatted 439
    <row 385
    <section 99
    <select -371
    <unorderedList -11
    ab -169
    above -323
    acc -40
    accordion -5
    action -319
    actions -568
    active 210
    ae 370
    after 95
    ai -258
    alert -421
    all -336
    animate 272
    answer 288
    app -293
    archive -215
    area 138
    article 97
    articlebody 582
    articles 102
    as 12
    attachment -300
    author -1289
    auto -133
    banner -535
    bar -1107
    basic -48
    bb -89
    bd 600
    before -400
    below -346
    between -315
    bg 32
    block -169
    blockquote 474
    body 167
    border -28
    bottom -71
    box -194
    bp 76
    breadcrumbs -543
    breaking -418
    browser -212
    bs 35
    btn -189
    builder 110
    button -706
    buy -18
    byline -539
    ca -19
    canvas 286
    caption -863
    card -210
    cards -20
    carousel -114
    cart -394
    categories -145
    cell 48
    center -121
    check 397
    clearfix -53
    click -414
    cnt -187
    col 9
    collapse -88
    collection 255
    cols 96
    column -72
    columns -142
    comment -456
    commentlist -541
    comments -185
    complementary -1051
    component -158
    con 108
    consent -1111
    contact -883
    contain -473
    container -72
    content 240
    contents 276
    controls -372
    cookie -584
    create 107
    credits -218
    css 78
    cta -9
    custom -625
    dark 142
    data 19
    default -3
    desc -44
    description 394
    detail -35
    details 613
    dialog -507
    direction 368
    display -349
    div 424
    divider -4
    doc 1051
    drawer -118
    dropdown -483
    ds 155
    ef -81
    elementor 36
    elements 638
    embed -456
    empty -267
    enabled -14
    entry 324
    example -20
    excerpt -302
    expand -639
    faq -82
    fb 2
    featured 152
    features 793
    feed 476
    feedback -242
    fg 369
    field 54
    fields -18
    figure -94
    filter -504
    filters -40
    first -396
    fix 48
    fl -66
    flat -511
    flex -119
    flow 22
    fluid 60
    font -33
    footer -940
    for -320
    form -422
    format -31
    frame -96
    full 142
    function -282
    fw -1242
    fx -75
    gallery 107
    gap 62
    gray -608
    grid 16
    group -26
    gutters 84
    has 125
    head -377
    header -393
    headline -226
    hentry 134
    hidden -835
    hide -144
    home 381
    hover -420
    hs 164
    icon -96
    identity 343
    image -157
    information 248
    inline -78
    inner 58
    input -170
    internal -253
    is 86
    item -44
    jp -212
    js -163
    landing -90
    large -41
    last -216
    latest -231
    layout 91
    lb 99
    lc -114
    leading 362
    left 10
    lg -8
    lh 285
    light -441
    link -638
    linklist -95
    links -490
    list -113
    listing 180
    listitem 394
    location 118
    logo 53
    loop -131
    main 70
    maincontent -260
    margin -161
    max -28
    mb -68
    md 105
    media -191
    medium 100
    menu -275
    message 205
    meta -369
    mini -296
    mobile -25
    modal -1413
    mode -469
    more -78
    most -1317
    ms -205
    msg 32
    mt -116
    mx 406
    my 139
    name 77
    nav -109
    navigation -806
    new -14
    news -143
    newsletter -898
    node -20
    not 252
    notice -1559
    odd 241
    offset 315
    on 47
    one 123
    only 673
    opt -394
    outer 135
    outline 5
    overflow 320
    overlay -475
    overview 302
    pad 290
    padding 159
    page -45
    pagination -1607
    pane 219
    paragraph 184
    parent 539
    paywall -290
    pb 66
    pc -109
    place -178
    plus -288
    popover -311
    popup -269
    position 9
    post 26
    posts -18
    pp -1008
    pre 179
    preview 11
    primary 43
    print -211
    privacy -126
    product -42
    promo -1519
    pub 89
    px 91
    py -48
    question 487
    quick -26
    ranking 53
    rc 220
    reading -170
    recommended -214
    region -172
    related -2169
    relative -93
    reply -291
    resources -158
    respond -613
    responsive -50
    result 313
    results 695
    reveal 832
    review -482
    reviews -442
    rich 556
    right -366
    root 379
    rounded -84
    row 88
    sc 65
    screen -486
    scroller 4
    search -167
    section 27
    select 45
    selection 11
    self -636
    settings 168
    share -853
    sharing -202
    sidebar -790
    signature -81
    single 1
    site -189
    size -77
    slide -129
    sm -46
    small -249
    social -518
    space 113
    spacer 95
    spacing 701
    span -58
    spotlight 118
    ss -217
    st 442
    stack -82
    standard -607
    start 88
    sticky 378
    stories 26
    style 321
    styled 56
    submenu -136
    subscribe -263
    summary 99
    sw -64
    swatch 21
    swiper -85
    tab -153
    table -68
    tabs -148
    tag -1
    tags -802
    tb -495
    td 6
    teaser -897
    template 111
    testimonial -439
    text 264
    textwidget -375
    the 376
    thread -198
    three -185
    thumbnail -61
    tile 6
    to 96
    toc -83
    toggle -233
    topic -134
    transparent 275
    trigger 383
    tw -229
    type 140
    typography 330
    up -91
    update -23
    user -451
    vc -123
    video -47
    visible -35
    vs -653
    wc 287
    wd 665
    weight 928
    well -147
    wide -10
    widget -171
    with 339
    woocommerce 389
    wp -99
    wrap -20
    wrapper -8
    wt -125
    xl 171
    xs 191
    zone -103
    """

  static let first: StaticString = """
    w_path<=-1 c1_gshare<=22 h_4<=0 gpos<=828 -1163 -1412 -1494 h_0<=0 -1209 -733 c1_good<=269 -612 separators<=7 \
    c0_good<=524 ld<=551 -1 -727 c1_gshare<=247 h_36<=1 231 -199 517 -1026
    s_good<=53 r_ld<=134 w_low<=-2963 -796 w_low<=-1019 -569 181 w_low<=-971 -789 -360 a_footer<=20 -876 tag<=1 \
    hid<=0 769 -202 h_25<=1 h_2<=0 -110 tag<=9 867 338 -744
    s_good<=123 c1_ld<=51 linkrun<=2 b0_rel<=30 169 -435 -438 w_high<=600 -668 pg_good<=236 -13 -476 w_high<=1100 \
    h_2<=0 -422 h_0<=1 165 815 r_ld<=738 c2_gshare<=480 503 791 -579
    w_path<=375 w_path<=-3602 -734 s_good<=123 h_4<=0 -371 -707 h_6<=0 265 -540 c1_gshare<=20 c3_ld<=23 444 \
    c3_share<=15 -303 106 boil<=9 s_good<=41 256 hid<=0 673 -58 -864
    c1_good<=329 h_4<=1 a_main<=9 -69 c3_ld<=30 s_share<=9 -449 195 c3_blocks<=87 -526 -94 -692 c3_gshare<=734 \
    a_main<=25 396 h_6<=0 b0_rel<=0 254 -544 -568 s_share<=49 17 583
    s_good<=63 c2_ld<=114 boilrate<=45 tag<=15 b0_rel<=2 311 -335 -356 -629 end<=0 -486 -146 b1_rel<=1 end<=0 39 \
    n1_tag<=2 576 h_36<=1 400 -90 afterh1<=30 259 -599
    w_low<=-2250 -626 end<=0 h_4<=0 s_share<=13 -359 h_25<=0 linkrun<=2 313 h_26<=1 h_2<=0 -370 74 342 -344 -547 \
    c1_gshare<=307 w_own<=-262 -572 b0_rel<=4 335 -508 572
    b1_lca<=1 tag<=2 b0_dist<=1 ld<=334 604 -395 a_footer<=20 -703 225 tag<=12 linkrun<=5 h_9<=1 382 -757 h_26<=1 \
    -457 539 -198 end<=0 -474 w_high<=600 -519 5
    b1_lca<=0 w_path<=-3602 -566 w_path<=1603 s_good<=839 h_6<=0 ui<=659 h_25<=0 208 -209 -530 -316 628 \
    c1_share<=28 229 489 w_path<=1177 w_path<=-1272 -589 -287 b1_lca<=15 -135 461
    s_good<=53 a_nav<=20 -590 gpos<=454 tag<=16 prevhl<=0 -425 309 -232 s_share<=149 gpos<=881 -175 -541 207 \
    afterh1<=71 prevhl<=0 -699 sentences<=9 394 -501 s_good<=783 -121 420
    s_good<=4 pg_long<=113 a_main<=23 380 w_low<=-692 -402 208 w_low<=-577 -465 -70 a_footer<=16 -694 w_low<=-2018 \
    s_good<=892 -540 727 boil<=4 n1_tag<=8 379 c1_share<=321 -88 471 -793
    end<=0 c2_ld<=215 pg_long<=113 235 -131 h_16<=0 -378 -52 s_count<=2 bpos<=484 96 -467 b0_rel<=12 prevhl<=4 \
    h_2<=1 pg_blocks<=507 322 -30 491 pg_article<=5 -610 292 -485
    w_low<=-259 w_low<=-971 w_low<=-2582 -550 s_good<=761 -301 574 linkrun<=4 s_count<=9 34 374 pg_ld<=357 -320 112 \
    boilrate<=45 linkrun<=3 boil<=14 440 -626 c2_share<=17 -318 188 -270
    w_path<=998 w_path<=-1716 -470 pg_long<=121 s_share<=82 -37 c2_share<=12 linkrun<=5 761 -647 651 linkrun<=4 \
    h_25<=0 48 -497 -304 sentences<=18 pg_blocks<=1244 titlecov<=155 156 383 -1092 -726
    b0_lca<=3 w_path<=-3340 -419 w_path<=375 boilrate<=45 pg_p<=302 119 -189 -478 bpos<=592 boil<=9 325 -699 \
    s_share<=27 -260 140 bpos<=592 a_h<=0 351 c4_ld<=794 11 -460 -414
    w_path<=-1083 h_21<=1 -422 16 s_share<=42 gpos<=850 pg_h_article<=396 ui<=112 ld<=457 298 -119 -473 -168 -474 \
    bpos<=661 separators<=7 dup<=10 322 -395 -398 h_36<=0 205 -253
    b0_lca<=0 h_17<=1 a_main<=34 upper<=556 h_35<=0 342 -1059 2 w_low<=-1200 -250 173 -528 w_low<=-533 pg_good<=21 \
    1272 h_17<=0 -422 c1_ld<=437 -217 1283 gpos<=184 209 -171
    a_footer<=22 -534 w_low<=-1200 s_good<=761 -267 597 n1_tag<=11 gpos<=522 s_count<=105 prevhl<=0 -333 h_35<=1 \
    pg_h_forum<=876 374 -183 -824 -380 s_good<=737 -47 305 s_count<=15 -214 159
    w_path<=481 pg_words<=19 692 w_path<=-1716 -382 pg_p<=209 191 c4_blocks<=281 -178 475 prevh<=78 end<=0 a_h<=0 \
    280 c2_gshare<=480 n1_tag<=11 173 -239 -390 s_share<=124 20 313 -332
    h_4<=1 w_path<=-2677 -358 boil<=0 ui<=734 hid<=0 s_count<=2 end<=0 a_h<=1 -14 -407 pg_h_article<=55 315 -150 \
    241 -318 -569 h_20<=0 c1_good<=931 -220 134 -430 -478
    boil<=1 w_low<=-533 pg_li<=45 301 titlecov<=377 h_2<=1 a_h<=0 29 -359 25 207 c0_ld<=187 c4_ld<=110 268 \
    c4_ld<=221 boilrate<=40 387 -611 gpos<=522 49 -463 -140 -460
    gpos<=899 h_4<=0 boil<=4 dup<=10 titlecov<=256 a_main<=17 pg_p<=58 595 129 h_20<=0 25 h_0<=0 -748 99 245 -418 \
    -468 c5_ld<=347 50 -500 pg_good<=49 1283 -364
    w_path<=-2400 -348 linkrun<=4 a_form<=9 -474 bpos<=774 pg_article<=10 206 -71 -177 pg_good<=215 s_last<=834 -5 \
    pg_article<=13 706 c2_share<=109 -447 599 pg_article<=14 bpos<=526 -135 -447 195
    afterh1<=-5 -442 boilrate<=76 a_footer<=21 -464 s_good<=823 gpos<=184 a_h<=0 488 133 pg_ld<=605 s_count<=4 -289 \
    n1_tag<=11 c0_ld<=700 206 -284 -132 236 c0_ld<=531 380 -1015 -427
    h_4<=1 boil<=0 pg_long<=30 262 r_gshare<=13 -214 gpos<=850 pg_h_forum<=160 gpos<=454 251 h_36<=0 211 -289 -119 \
    -180 h_2<=1 pg_h_article<=3 a_footer<=14 -500 151 -433 51 -401
    s_share<=10 -236 c0_ld<=269 boil<=2 n-1_tag<=16 prevh<=23 w_low<=-533 pg_li<=30 446 afterh1<=101 72 -370 318 \
    -71 pg_p<=255 196 -200 -441 c1_gshare<=0 bytes<=55 -152 201 -363
    pg_h_article<=80 r_ld<=534 160 h_26<=1 -149 319 b0_dist<=1 c0_ld<=216 235 -481 h_60<=1 b1_rel<=0 c3_blocks<=104 \
    c3_gshare<=993 -169 pg_article<=5 -203 -1421 c2_gshare<=47 701 -90 -438 357
    a_nav<=16 -453 s_share<=25 gpos<=664 prevh<=53 30 -330 -302 h_26<=1 c2_gshare<=979 s_good<=7 112 c0_ld<=114 \
    n-1_tag<=9 afterh1<=96 200 -123 -179 -380 330 n-1_tag<=15 579 139
    s_share<=6 -226 a_form<=6 h_6<=1 -532 219 dup<=1 a_footer<=23 -467 boil<=2 h_35<=0 s_share<=71 54 208 -319 -376 \
    c0_good<=203 -150 s_good<=53 -20 n-1_tag<=12 -1220 -368
    a_nav<=12 -421 ui<=673 titlecov<=309 pg_good<=236 c3_share<=682 109 479 n-1_tag<=2 prevh<=51 108 -279 b1_rel<=9 \
    -121 -437 end<=0 b1_lca<=2 -191 565 gpos<=522 357 27 -450
    b0_lca<=0 h_2<=1 a_form<=3 -619 8 h_17<=1 258 -554 pg_li<=20 pg_h_article<=3 hid<=0 738 -429 45 gpos<=437 \
    w_own<=249 pg_h_article<=681 -123 -497 111 h_17<=1 -345 759
    linkrun<=3 h_17<=0 s_last<=791 161 pg_long<=367 pg_h_comment<=57 c3_blocks<=8 -115 250 h_36<=1 91 -1057 -251 \
    -486 pg_blocks<=316 h_26<=0 -275 40 h_25<=1 s_last<=488 -245 225 -500
    pg_h_article<=2 ld<=163 a_form<=7 -237 dup<=1 h_20<=0 b0_dist<=18 326 -371 -222 -135 w_own<=249 -190 149 \
    pg_good<=190 242 gpos<=522 hid<=0 9 -413 b1_lca<=2 -130 -457
    titlecov<=232 s_last<=246 -363 pg_h_article<=71 h_21<=0 h_25<=0 b0_lca<=1 323 20 pg_li<=12 659 -412 -98 \
    s_first<=803 h_35<=1 -32 -646 -387 gpos<=111 293 w_low<=-1 83 -726
    a_footer<=21 -408 s_last<=445 boilrate<=27 -39 -640 s_share<=421 separators<=0 pg_h_comment<=3 dup<=8 \
    pg_li<=224 c1_good<=969 83 -161 s_count<=3 22 281 -309 -130 -185 pg_li<=267 309 -240
    a_nav<=15 -424 pg_h_article<=45 prevhl<=1 pg_p<=460 25 -328 h_20<=0 pg_ld<=299 278 76 -406 b1_lca<=0 h_17<=1 30 \
    -492 h_17<=0 pg_h_article<=578 -7 pg_blocks<=527 -413 433 484
    a_form<=6 -415 pg_h_body<=899 pg_h_body<=473 linkrun<=0 273 h_2<=0 h_21<=1 -246 533 s_count<=3 -83 h_25<=0 216 \
    -267 r_gshare<=19 -282 -33 dup<=1 224 pg_h_forum<=3 277 -538
    dup<=1 c1_ld<=5 sentences<=14 pg_blocks<=646 s_first<=828 ui<=74 h_17<=0 267 -280 -437 -374 -213 -585 h_60<=1 \
    h_17<=0 -62 530 367 a_h<=1 139 c2_gshare<=97 -200 -578
    titlecov<=109 pg_good<=437 c2_share<=629 ui<=702 h_35<=0 30 -362 -418 377 c0_ld<=136 b0_rel<=-40 230 a_form<=4 \
    -548 -112 -325 gpos<=850 s_good<=866 boil<=2 102 -391 385 -128
    boilrate<=27 a_h<=1 n1_tag<=6 bpos<=709 409 -52 32 dup<=1 w_low<=-577 -53 w_low<=-1 c0_good<=544 53 214 h_36<=0 \
    -162 -889 c0_good<=893 -99 c2_gshare<=237 -217 -1005 -220
    h_26<=0 h_0<=1 pg_h_article<=9 5 -189 h_36<=1 c0_good<=717 -13 pg_h_forum<=46 356 h_9<=0 c2_ld<=4 -751 115 313 \
    c5_ld<=224 53 w_low<=-160 57 -886 pg_words<=23 766 76
    a_form<=5 -499 a_footer<=12 -387 pg_h_article<=16 h_21<=0 prevhl<=1 -53 248 gpos<=197 121 h_17<=1 -358 750 \
    h_0<=0 h_21<=0 -251 164 b0_lca<=11 gpos<=817 52 -239 398
    afterh1<=0 -388 gpos<=122 127 h_60<=1 pg_good<=375 pg_h_body<=242 366 s_count<=29 pg_ld<=357 -569 -9 \
    w_low<=-533 597 -368 h_36<=1 r_ld<=692 -29 -457 -297 h_32<=0 467 -195
    pg_good<=49 b1_lca<=3 b0_dist<=4 494 -62 694 a_nav<=12 -424 w_high<=248 -195 pg_h_body<=293 b1_lca<=5 h_36<=0 \
    h_6<=0 254 -279 -81 411 r_ld<=892 boil<=14 2 -530 -346
    pg_h_body<=952 bpos<=661 s_first<=33 -255 pg_p<=201 c0_ld<=413 261 b0_lca<=14 r_gshare<=482 238 -318 -567 \
    s_share<=10 -181 a_h<=0 316 9 pg_p<=230 gpos<=617 300 -91 -222 160
    a_nav<=12 -353 b1_lca<=0 h_26<=0 w_high<=1853 20 -203 222 pg_p<=176 linkrun<=9 b0_dist<=14 201 912 -389 \
    n-1_tag<=2 b1_lca<=15 afterh1<=144 -423 385 196 pg_h_body<=975 -315 224
    hid<=0 pg_good<=324 pg_article<=8 b0_rel<=-5 -45 243 h_32<=1 -423 43 h_17<=0 a_footer<=22 -453 boil<=7 \
    c0_ld<=86 48 s_good<=174 -28 -389 -487 b0_lca<=14 -667 570 -210
    sentences<=15 boilrate<=91 titlecov<=365 h_26<=0 h_36<=1 prevhl<=2 h_25<=0 -22 -388 78 pg_blocks<=507 -94 -539 \
    107 titlecov<=938 hid<=0 177 -351 pg_blocks<=250 -889 360 -245 -538
    ui<=759 h_9<=1 pg_good<=100 gpos<=409 w_high<=1590 -166 485 580 c2_ld<=215 h_16<=1 51 -284 c4_ld<=982 h_20<=1 \
    -212 257 131 pg_good<=767 -528 separators<=5 464 -438 -380
    h_20<=0 c1_ld<=45 71 h_17<=1 c3_blocks<=51 -129 c3_blocks<=261 prevhl<=2 c2_ld<=102 -318 s_share<=71 -7 413 \
    -222 434 447 h_25<=0 hid<=0 afterh1<=106 27 -232 -466 -459
    boilrate<=35 a_h<=0 n-1_tag<=1 332 pg_p<=58 336 -40 ld<=188 pg_blocks<=816 sentences<=21 n1_tag<=9 \
    separators<=0 131 -193 -52 -448 c2_gshare<=88 -140 -902 c3_blocks<=289 -153 440 -174
    a_footer<=23 r_ld<=892 -476 486 h_4<=1 n1_tag<=3 tag<=14 b1_lca<=14 gpos<=645 124 -50 293 upper<=74 -473 -7 \
    b1_rel<=3 tag<=0 -105 gpos<=980 47 549 -191 -217
    ui<=607 upper<=300 sentences<=16 prevhl<=3 c4_blocks<=107 s_good<=193 40 185 -69 c4_blocks<=101 -61 -398 -454 \
    s_good<=4 bpos<=76 -351 46 sentences<=2 -291 h_0<=1 -193 453 -315
    h_60<=1 s_count<=5 titlecov<=64 a_h<=1 0 -251 pg_h_article<=0 h_6<=1 205 -446 -102 c3_share<=116 -25 \
    pg_long<=367 pg_article<=26 224 -218 c1_share<=403 -151 206 c3_share<=19 -414 268
    boilrate<=40 afterh1<=-43 -271 dup<=1 h_6<=1 c5_ld<=295 n-1_tag<=19 196 -29 -24 c1_ld<=5 108 -406 c0_good<=544 \
    -83 -377 s_count<=2 -380 c0_ld<=114 174 c1_ld<=170 -853 138
    s_last<=210 -198 boilrate<=59 s_last<=791 tag<=8 n-1_tag<=19 ld<=395 204 -104 -46 -65 w_own<=-18 b0_lca<=4 215 \
    -221 c4_blocks<=13 60 pg_words<=36 53 prevh<=87 -195 -777 -219
    pg_h_body<=910 n1_tag<=9 ld<=551 60 h_26<=0 pg_good<=158 0 -357 97 h_25<=1 pg_good<=473 c3_blocks<=188 \
    pg_h_article<=145 -120 150 347 b0_rel<=-26 h_20<=0 368 -365 -234 -407 112
    h_6<=1 s_share<=13 -76 c3_blocks<=45 s_good<=989 -9 442 tag<=0 a_main<=24 bytes<=166 -127 465 pg_h_body<=719 66 \
    s_good<=737 -546 201 b1_lca<=12 w_low<=-2111 -294 376 -246 -200
    a_form<=3 -419 hid<=0 titlecov<=309 pg_h_body<=952 prevh<=69 -23 -169 s_share<=224 c4_ld<=87 c5_ld<=72 115 -646 \
    290 423 boil<=2 pg_li<=347 101 370 -258 c5_ld<=205 -49 -481
    c4_blocks<=5 r_ld<=32 a_h<=1 307 -203 188 h_25<=0 titlecov<=289 -33 h_6<=0 sentences<=1 -17 sentences<=12 325 \
    -324 -224 pg_ld<=87 c2_gshare<=419 -696 160 a_h<=0 300 -132
    b0_rel<=0 h_21<=0 42 upper<=98 h_21<=1 -483 95 3 gpos<=454 529 h_6<=0 pg_h_article<=430 a_main<=15 \
    pg_h_body<=769 -482 270 h_20<=0 342 -310 h_9<=0 -341 113 -416
    pg_blocks<=395 s_share<=124 c1_ld<=338 pg_h_article<=578 35 -246 -242 71 b0_dist<=11 hid<=0 pg_h_article<=973 \
    pg_h_article<=460 c1_good<=837 227 b1_lca<=25 -329 337 359 -415 -277 b0_rel<=-8 207 -396
    a_form<=2 -437 a_footer<=20 c4_blocks<=134 -436 231 c4_blocks<=7 s_count<=2 prevhl<=2 pg_li<=510 -261 334 \
    h_20<=0 232 -268 a_form<=6 -253 202 s_count<=4 boilrate<=29 -83 -289 36
    h_26<=0 h_9<=1 c4_ld<=221 tag<=1 h_0<=0 prevh<=41 -91 -614 11 tag<=10 265 6 c0_good<=816 pg_blocks<=542 -80 183 \
    gpos<=361 s_share<=283 221 -386 -402 -285 83
    boil<=5 dup<=6 pg_li<=114 h_17<=0 r_gshare<=626 titlecov<=215 10 181 358 -455 h_36<=1 w_own<=1715 24 -117 \
    c3_share<=64 147 h_21<=0 -402 w_own<=110 415 -196 -250 -453
    s_first<=828 pg_article<=18 c4_ld<=21 dup<=1 204 c0_good<=940 -38 -455 s_last<=889 h_25<=0 -21 upper<=320 \
    h_60<=1 -495 322 50 pg_h_comment<=1 96 488 -189 a_main<=17 104 -309
    ui<=806 s_good<=57 36 upper<=430 c1_ld<=229 boilrate<=59 h_0<=0 w_high<=1837 n1_tag<=2 150 -97 c1_gshare<=24 \
    183 s_first<=782 -440 96 pg_words<=95 218 -33 -348 -268 -327 -332
    c4_blocks<=8 hid<=0 s_share<=303 pg_ld<=538 pg_ld<=289 125 -109 271 h_4<=0 516 -176 h_32<=1 -487 110 h_2<=1 \
    pg_h_forum<=2 2 -108 b0_lca<=3 upper<=400 163 -67 -265
    pg_h_article<=681 h_36<=1 h_21<=0 h_25<=0 c5_ld<=311 155 h_16<=0 -123 354 -161 c5_ld<=924 -170 499 195 \
    pg_h_article<=880 c2_share<=748 h_25<=0 w_high<=1838 -323 189 104 275 39
    w_low<=-1 pg_long<=100 afterh1<=33 s_share<=39 -165 84 c2_share<=748 pg_p<=504 45 411 522 dup<=1 h_36<=0 48 -56 \
    w_path<=1383 -10 pg_blocks<=583 -513 73 h_60<=0 -388 352
    pg_h_body<=390 54 s_share<=696 pg_h_forum<=5 b1_rel<=1 tag<=0 end<=0 -252 23 h_0<=1 s_last<=846 92 h_6<=1 422 \
    -338 -117 -207 h_60<=1 h_60<=0 -93 -404 173 313
    a_footer<=22 c4_ld<=861 -449 333 w_high<=143 -208 h_16<=0 c1_ld<=14 w_low<=-17 26 348 titlecov<=56 -121 17 \
    gpos<=828 c4_ld<=826 c2_ld<=4 -102 157 498 pg_h_body<=686 -551 52
    pg_long<=202 h_60<=0 prevhl<=1 -90 129 w_low<=-577 -576 133 h_60<=1 c3_blocks<=132 pg_blocks<=375 gpos<=664 -93 \
    -265 h_21<=0 -19 h_20<=0 508 -349 prevhl<=1 -310 333 276
    s_first<=68 h_21<=1 -189 346 s_first<=626 54 prevhl<=4 h_21<=0 h_20<=0 h_0<=0 207 pg_words<=44 -378 h_36<=0 \
    -106 418 -190 linkrun<=6 h_2<=0 164 -579 191 -362
    pg_blocks<=917 sentences<=21 r_ld<=692 33 ld<=765 -368 pg_h_body<=975 pg_h_body<=686 s_share<=15 377 bytes<=17 \
    -271 64 -500 upper<=166 -216 635 -456 c3_gshare<=610 c3_blocks<=51 -270 381 -651
    prevhl<=4 pg_h_body<=966 ui<=716 b0_rel<=40 b1_rel<=0 -7 -231 c2_gshare<=141 linkrun<=0 598 93 -399 -278 \
    pg_h_forum<=3 pg_article<=1 318 -116 h_21<=0 178 -338 w_own<=453 -26 -482
    sentences<=12 pg_good<=308 ld<=674 h_2<=1 s_share<=101 118 429 s_share<=82 pg_h_body<=686 -354 141 364 \
    c5_ld<=859 -203 h_2<=0 -136 233 pg_h_body<=958 -50 bytes<=27 -186 230 -369
    a_form<=5 -348 a_form<=28 242 pg_li<=239 pg_words<=19 pg_h_body<=973 152 921 pg_h_body<=355 bytes<=43 -94 126 \
    s_last<=957 c4_blocks<=281 pg_good<=427 -355 -40 232 197 h_4<=1 87 -333
    n-1_tag<=2 a_h<=1 207 c0_good<=624 pg_h_body<=542 -333 a_form<=10 676 pg_good<=324 322 c0_ld<=776 pg_good<=660 \
    204 -185 -399 hid<=0 gpos<=339 pg_h_forum<=931 242 -535 18 -322 -34
    w_low<=-28 s_count<=17 w_low<=-542 -66 end<=0 s_share<=3 -285 pg_blocks<=363 -68 272 h_21<=0 c1_ld<=14 276 57 \
    -93 c3_share<=921 79 509 pg_blocks<=351 pg_good<=687 -101 -433 140
    ui<=287 a_nav<=6 -387 h_35<=0 b0_dist<=24 b1_rel<=-47 w_high<=300 -109 317 pg_h_body<=975 w_path<=3885 18 \
    n-1_tag<=1 81 pg_li<=197 -530 17 158 -445 gpos<=269 39 -373 -297
    titlecov<=881 c2_share<=425 s_last<=825 s_count<=49 a_h<=1 h_4<=0 204 -302 4 -300 c2_share<=196 r_gshare<=140 \
    s_count<=18 -317 -69 linkrun<=7 -25 451 -445 65 c2_gshare<=40 189 -562
    dup<=7 a_footer<=23 -311 b0_lca<=0 h_6<=0 prevhl<=1 -102 39 w_own<=27 -19 364 pg_long<=403 c1_gshare<=5 -30 \
    b0_lca<=25 -312 157 pg_p<=504 305 -72 c4_blocks<=125 -417 52
    a_footer<=23 -283 c3_blocks<=18 h_0<=1 pg_article<=0 69 pg_p<=255 pg_h_article<=9 -329 148 -185 -179 b1_lca<=5 \
    r_gshare<=9 tag<=3 -184 79 prevhl<=4 167 -176 h_0<=1 -288 128
    n1_tag<=10 prevh<=72 pg_h_forum<=166 57 pg_h_forum<=916 prevh<=31 122 r_gshare<=215 -590 160 -283 b0_rel<=36 \
    a_h<=1 235 -275 252 s_count<=6 -161 w_own<=-305 h_25<=1 378 -280 -35
    h_2<=1 prevh<=25 -1 c1_good<=746 25 pg_blocks<=259 -427 -84 prevh<=87 tag<=5 c1_gshare<=3 tag<=4 end<=0 -237 \
    226 304 203 s_good<=362 c1_gshare<=64 23 -325 194 -169
    s_count<=3 gpos<=213 h_16<=1 c3_gshare<=960 titlecov<=226 h_16<=0 -109 407 pg_h_body<=692 24 389 -249 292 \
    c3_share<=50 h_2<=0 243 -85 b0_lca<=12 -270 173 b0_dist<=7 81 -8
    boilrate<=52 c3_blocks<=23 c3_ld<=19 r_ld<=0 a_main<=14 -358 pg_h_article<=5 380 -178 160 -62 prevhl<=2 121 -81 \
    afterh1<=0 -483 titlecov<=169 a_main<=34 23 c3_gshare<=166 -41 -418 193
    pg_p<=133 w_own<=69 -7 285 prevhl<=4 pg_li<=143 h_2<=0 pg_words<=109 314 -29 h_36<=0 h_6<=1 c3_share<=354 -160 \
    72 -599 pg_ld<=466 132 668 -51 w_own<=225 33 -435
    h_21<=1 r_gshare<=537 prevh<=69 -16 -139 gpos<=37 -319 c1_share<=21 linkrun<=2 c0_good<=913 -29 -499 h_36<=1 \
    -52 574 223 prevh<=53 b0_rel<=-18 w_low<=-638 246 -580 120 417
    a_nav<=7 -377 separators<=1 pg_li<=60 c3_ld<=70 pg_h_body<=564 164 h_9<=1 c2_gshare<=5 69 -269 355 \
    w_path<=-3602 662 n1_tag<=3 317 a_form<=11 566 pg_article<=6 153 -285 -12 -118
    c3_blocks<=18 pg_article<=0 h_36<=0 pg_h_forum<=42 c2_gshare<=4 65 292 -153 h_36<=1 b0_lca<=8 pg_long<=108 135 \
    h_0<=0 linkrun<=2 -643 -128 -45 257 110 pg_blocks<=233 -245 53 28
    w_own<=-1 pg_long<=0 137 c4_ld<=982 -146 r_gshare<=132 -180 582 c3_share<=21 -80 s_last<=766 c3_share<=59 211 \
    h_60<=0 upper<=781 48 -221 sentences<=21 349 -347 h_35<=0 -32 -458
    afterh1<=0 bpos<=224 -395 c1_ld<=283 -279 283 h_60<=1 b0_lca<=0 pg_h_forum<=906 58 -223 b0_lca<=2 -228 \
    s_last<=445 194 h_36<=1 c1_gshare<=117 41 s_last<=857 95 -613 -275 191
    s_count<=7 c1_ld<=821 -43 -216 b1_rel<=13 h_36<=0 pg_h_body<=473 bytes<=52 h_32<=0 -273 134 372 27 h_0<=0 \
    h_32<=0 -444 end<=0 92 h_21<=0 57 -657 97 -178
    h_9<=1 a_h<=0 s_last<=613 h_32<=0 -139 312 w_own<=156 -124 136 h_17<=0 w_low<=-2762 h_4<=0 h_21<=1 -469 129 126 \
    -9 b0_rel<=10 -424 594 pg_h_article<=845 -522 5
    bpos<=7 -374 w_high<=971 c4_ld<=60 upper<=272 308 39 n1_tag<=0 183 h_32<=0 -207 8 c3_ld<=934 c3_share<=27 \
    c1_gshare<=50 -106 -727 r_ld<=666 h_4<=0 -15 339 -324 446
    h_2<=0 s_count<=111 c3_blocks<=20 afterh1<=192 c1_ld<=30 26 s_share<=107 -93 -461 273 pg_ld<=87 -55 264 -285 \
    b1_rel<=-24 h_25<=1 229 -468 afterh1<=3 -191 c5_ld<=897 -30 157
    pg_li<=138 prevhl<=4 91 pg_article<=35 a_h<=0 195 -332 385 b0_rel<=0 c0_ld<=609 44 a_h<=0 s_count<=3 -190 386 \
    c1_gshare<=47 -170 -711 s_last<=613 b0_lca<=16 -139 573 -426
    s_first<=4 gpos<=45 -437 153 a_form<=4 -333 pg_li<=138 44 pg_li<=255 h_16<=0 -159 h_2<=1 -88 223 c4_blocks<=36 \
    c3_share<=19 h_60<=0 8 -515 h_9<=0 228 -275 -60
    s_good<=57 w_high<=344 -1392 c1_ld<=666 boilrate<=27 b0_rel<=4 tag<=14 -343 -896 -1091 -1239 -1169 w_own<=-305 \
    -1222 afterh1<=59 boilrate<=62 403 -577 h_6<=0 hid<=0 114 -1083 -730
    w_path<=0 s_good<=161 -757 s_last<=766 -6 -640 s_good<=53 s_share<=5 -377 gpos<=664 ld<=84 501 18 c3_share<=173 \
    -383 263 n-1_tag<=14 hid<=0 c0_ld<=460 881 -186 -220 512
    c0_good<=867 linkrun<=0 ui<=541 330 -710 a_main<=19 -228 b0_lca<=2 -410 -726 b1_rel<=7 c3_gshare<=825 h_2<=0 \
    a_main<=14 467 -113 hid<=0 489 -257 731 a_main<=10 385 -568
    end<=0 linkrun<=3 h_6<=0 h_9<=0 85 -628 -469 -554 w_high<=971 h_6<=0 linkrun<=5 198 -573 -592 a_footer<=21 -812 \
    c2_gshare<=128 h_20<=0 393 -263 tag<=0 710 2
    w_path<=-686 w_low<=-1487 -682 -442 s_good<=0 bpos<=867 s_share<=30 -178 c2_share<=88 60 a_form<=2 -561 745 \
    -422 boil<=9 w_low<=-692 bpos<=709 426 -191 a_form<=15 -419 601 -1182
    s_good<=460 b1_lca<=0 a_nav<=15 -660 n1_tag<=10 r_ld<=134 330 -33 -117 a_main<=12 gpos<=423 prevh<=51 363 -485 \
    -608 -533 separators<=4 r_ld<=718 w_high<=438 14 560 -706 -799
    w_path<=126 c2_ld<=22 w_low<=-748 -424 443 h_17<=0 w_low<=-492 -582 -127 146 c0_good<=799 gpos<=944 dup<=4 243 \
    -382 -437 sentences<=15 n1_tag<=7 b0_dist<=2 651 421 290 -711
    w_low<=-386 c3_ld<=643 b1_rel<=9 s_share<=15 -387 boilrate<=15 c2_gshare<=34 27 c2_gshare<=834 192 524 -279 \
    -531 c3_gshare<=320 -526 546 sentences<=0 106 sentences<=21 s_share<=27 111 504 -555
    c1_gshare<=11 c2_ld<=114 pg_h_article<=706 linkrun<=2 155 -250 -299 w_high<=523 -494 pg_ld<=336 -425 -54 \
    bpos<=709 tag<=17 boil<=3 426 -366 -62 c1_gshare<=983 b0_lca<=1 47 -607 428
    r_ld<=503 w_low<=-692 w_low<=-2963 -628 h_20<=0 tag<=11 203 -319 afterh1<=75 -90 -658 tag<=14 n1_tag<=14 425 \
    110 53 pg_good<=215 h_25<=0 w_low<=-2366 -495 246 -637 -520
    w_low<=-1487 -501 dup<=1 c0_good<=924 pg_long<=136 w_own<=82 s_count<=3 -213 ld<=92 727 55 542 bytes<=28 -222 \
    48 boil<=5 c2_gshare<=44 70 426 -731 c3_blocks<=57 -336 148
    w_path<=-1944 a_main<=18 -281 -549 upper<=455 s_count<=1 pg_ld<=346 -352 94 b0_lca<=0 prevhl<=4 c3_share<=27 95 \
    445 -86 a_form<=13 -480 20 a_h<=1 188 w_low<=-577 -378 -74
    w_path<=-686 b1_lca<=0 h_6<=0 -135 -524 -504 s_good<=193 gpos<=944 pg_long<=183 210 linkrun<=3 tag<=17 217 -213 \
    -246 -386 afterh1<=101 ld<=142 pg_h_comment<=965 459 -382 8 103
    b0_lca<=0 c1_gshare<=583 h_4<=1 tag<=11 175 -55 -452 pg_h_comment<=864 end<=0 122 534 -555 w_high<=409 -432 \
    h_60<=0 pg_h_article<=460 h_17<=0 -92 966 gpos<=409 -194 -638 442
    end<=0 a_h<=0 n-1_tag<=3 gpos<=735 604 -303 -95 c0_ld<=501 -111 pg_ld<=843 -393 242 gpos<=817 h_0<=1 h_20<=0 \
    219 -144 linkrun<=4 452 n-1_tag<=3 394 -576 -223
    s_share<=115 c2_ld<=114 w_low<=-1295 -328 prevh<=15 n-1_tag<=9 280 -99 -206 -278 w_low<=-2111 pg_p<=614 -433 \
    386 h_25<=0 linkrun<=4 342 pg_long<=586 83 -1408 prevh<=37 24 -973
    a_footer<=15 -560 hid<=0 ld<=163 h_36<=1 boil<=2 bpos<=570 s_first<=68 -238 290 13 -421 bpos<=505 78 -405 \
    pg_h_body<=49 a_h<=0 780 c3_blocks<=51 -273 409 -228 -403
    w_low<=-638 afterh1<=-1 -564 pg_good<=49 971 s_share<=149 boilrate<=27 -187 -531 pg_blocks<=197 381 -143 \
    boilrate<=145 prevh<=16 pg_h_forum<=906 a_form<=26 -481 s_share<=10 -11 299 -437 -6 -450
    w_path<=-2175 -418 boilrate<=15 b0_lca<=1 c2_share<=36 53 tag<=19 328 -61 h_26<=1 b0_rel<=-7 a_form<=2 -544 176 \
    -171 pg_h_comment<=28 420 -499 s_good<=761 a_main<=16 73 -460 224
    gpos<=911 tag<=3 gpos<=229 prevhl<=0 -305 325 c1_share<=403 h_20<=1 -35 -750 318 c1_ld<=21 ui<=693 111 -553 \
    h_2<=0 -384 prevhl<=1 -344 75 s_count<=44 -387 376
    bpos<=883 a_form<=3 -625 c1_ld<=140 boil<=2 w_own<=-621 -394 afterh1<=-1 -469 c0_ld<=368 c2_gshare<=920 156 432 \
    -528 -425 bytes<=24 -267 pg_good<=173 pg_good<=49 619 89 -87 -334
    afterh1<=-1 -489 pg_h_article<=3 ui<=817 w_low<=-3211 -404 239 -440 w_low<=-464 a_main<=30 -20 -291 linkrun<=5 \
    boilrate<=42 178 -347 prevhl<=2 49 w_own<=110 -2 n1_tag<=18 -237 -1619
    h_4<=1 w_low<=-1295 s_good<=904 -255 557 s_count<=7 -61 h_35<=0 pg_h_forum<=102 c2_share<=88 h_2<=0 h_25<=0 -23 \
    -1168 h_25<=1 302 -412 376 h_2<=1 -177 373 -698 -452
    a_nav<=11 -474 titlecov<=127 s_count<=22 bpos<=774 tag<=6 66 c2_share<=27 -61 -383 -362 c2_share<=748 \
    c2_share<=6 -219 pg_words<=50 328 -25 576 gpos<=269 271 bpos<=548 210 -102
    h_4<=0 h_9<=1 b0_rel<=0 a_form<=5 -511 ui<=336 pg_good<=324 287 prevh<=61 105 prevhl<=1 -497 105 -453 \
    s_count<=19 -360 h_16<=1 prevh<=37 -204 553 973 -368 -251
    titlecov<=303 w_low<=-1686 -352 pg_long<=325 pg_words<=23 506 boilrate<=55 pg_ld<=121 356 30 -293 gpos<=423 \
    h_2<=1 -92 261 s_good<=63 -407 h_2<=0 -563 96 sentences<=21 218 -628
    h_4<=1 boilrate<=42 hid<=0 a_footer<=15 -477 pg_good<=340 ui<=541 230 -461 n1_tag<=14 separators<=6 \
    pg_h_body<=952 c0_ld<=460 112 -157 373 -542 pg_h_body<=944 -199 300 -282 -253 -408
    r_gshare<=7 s_share<=3 -478 pg_p<=20 183 -155 titlecov<=114 h_60<=1 a_footer<=18 -503 pg_blocks<=408 c2_ld<=8 \
    34 s_share<=164 -322 8 122 433 a_footer<=14 -525 c4_ld<=756 143 583
    c4_ld<=161 prevh<=34 110 pg_words<=120 -26 pg_ld<=121 -266 -1420 pg_h_body<=926 h_21<=1 h_26<=1 pg_good<=158 61 \
    -301 c0_ld<=158 -301 305 pg_h_body<=355 454 w_high<=546 458 -571 263
    a_form<=8 -328 a_form<=12 697 a_nav<=9 -409 w_path<=-1716 s_good<=674 -232 h_0<=0 -204 871 separators<=5 \
    pg_p<=201 c1_share<=14 r_gshare<=16 -340 237 291 c1_share<=134 -46 179 -408
    b0_lca<=0 h_2<=1 h_16<=1 12 pg_article<=0 220 -847 tag<=15 279 -78 s_share<=149 pg_blocks<=375 -252 \
    pg_article<=14 pg_long<=55 935 gpos<=617 231 -435 -506 w_high<=891 -112 387
    w_path<=-336 h_21<=1 c1_share<=38 pg_li<=155 88 -229 -308 277 h_36<=1 c0_good<=0 -8 prevh<=61 hid<=0 \
    s_share<=95 69 297 -189 -239 titlecov<=377 h_20<=1 -181 -924 346
    a_footer<=23 -436 pg_p<=176 s_count<=90 186 h_0<=1 -446 598 pg_h_article<=514 a_form<=16 -285 77 h_17<=1 \
    linkrun<=4 s_good<=746 h_0<=0 -550 b1_lca<=0 31 -327 337 -335 -841
    b1_rel<=0 h_4<=1 s_count<=9 upper<=334 prevh<=16 titlecov<=943 103 -566 -173 -151 s_count<=66 dup<=5 h_26<=0 \
    156 417 -298 h_16<=0 gpos<=993 -298 556 470 -332 -204
    w_low<=-2762 pg_li<=12 454 -430 s_count<=8 n-1_tag<=0 103 n1_tag<=9 -48 -276 dup<=1 h_26<=1 prevhl<=3 \
    s_first<=68 -170 244 -222 459 c2_gshare<=324 -150 bytes<=38 225 -1349
    a_form<=6 -387 pg_h_article<=55 h_26<=1 a_footer<=18 -393 w_high<=248 end<=0 -377 252 120 379 h_60<=1 \
    b0_dist<=1 c0_good<=741 -222 313 h_26<=0 -200 s_share<=71 -135 316 343
    pg_blocks<=716 w_path<=-2677 -196 pg_h_article<=645 c4_blocks<=107 129 s_last<=942 -142 310 b1_rel<=0 \
    s_count<=3 -274 c3_blocks<=80 pg_words<=70 211 -74 439 -437 s_last<=535 165 c0_good<=989 -92 -644
    pg_good<=236 144 c4_ld<=178 boil<=2 h_17<=1 a_form<=4 -498 ld<=457 h_36<=1 pg_h_forum<=8 177 -14 -95 -245 -489 \
    -430 c3_blocks<=163 r_gshare<=180 r_gshare<=47 -196 -462 -49 268
    boilrate<=20 a_nav<=16 -368 h_25<=0 bpos<=570 dup<=1 c5_ld<=151 250 c3_blocks<=289 linkrun<=3 208 h_26<=1 -145 \
    194 596 c1_gshare<=54 -75 -558 -52 c2_ld<=19 49 -314 -193
    hid<=0 a_nav<=11 -369 gpos<=213 prevh<=26 a_h<=1 375 end<=0 upper<=375 143 -181 232 -190 h_35<=0 s_count<=29 \
    -25 pg_good<=620 289 prevh<=29 108 -724 -466 -264
    pg_article<=7 a_form<=4 -459 a_nav<=12 -337 pg_h_forum<=145 s_share<=421 separators<=1 s_share<=132 2 h_35<=0 \
    s_last<=416 488 102 -359 -262 a_main<=34 442 h_35<=1 107 -673 -141 -177
    s_first<=803 s_count<=4 gpos<=595 2 -306 s_count<=151 dup<=8 c3_blocks<=18 c4_blocks<=12 136 w_path<=3885 -37 \
    -570 c4_blocks<=165 151 394 -346 pg_article<=31 56 -906 pg_ld<=314 -580 -19
    afterh1<=-35 -390 s_count<=3 pg_ld<=538 -154 66 pg_ld<=141 225 pg_h_forum<=959 h_9<=1 prevhl<=4 s_count<=201 78 \
    c2_gshare<=37 -78 -845 a_h<=1 303 h_25<=0 -584 -58 -522 -888
    boil<=0 gpos<=522 s_count<=97 h_20<=0 45 c5_ld<=4 -188 285 -186 h_21<=0 h_20<=0 c4_ld<=121 162 -99 -262 \
    pg_ld<=672 -394 537 a_main<=18 21 h_20<=0 -145 -485
    a_form<=5 -371 pg_good<=324 107 dup<=1 linkrun<=3 n-1_tag<=9 w_own<=545 244 pg_good<=409 pg_long<=188 237 -880 \
    92 -45 -130 w_high<=971 -141 pg_h_comment<=61 h_26<=0 -857 -124 -111
    h_25<=0 pg_article<=7 hid<=0 s_count<=10 13 pg_words<=27 605 prevhl<=4 s_count<=49 167 linkrun<=7 92 a_form<=23 \
    554 -514 -313 -223 b0_dist<=10 -78 -652 prevhl<=1 -572 4
    dup<=1 boil<=14 gpos<=423 prevhl<=0 -217 155 pg_long<=44 c3_ld<=23 493 45 r_gshare<=204 -162 h_21<=0 136 \
    s_good<=10 407 -605 -513 s_good<=26 -43 b0_rel<=-30 226 -500
    ui<=825 h_4<=1 pg_h_body<=973 a_h<=1 116 pg_li<=462 s_last<=957 -48 258 166 h_6<=0 pg_h_article<=645 pg_li<=191 \
    495 16 3 h_32<=0 746 -394 pg_li<=30 538 -342 -385
    afterh1<=0 w_own<=-65 37 -371 b1_rel<=-26 pg_long<=121 -25 489 titlecov<=289 pg_long<=286 c0_good<=862 hid<=0 \
    78 -301 h_36<=1 -9 a_main<=22 -663 -119 -125 end<=0 -67 177
    a_footer<=21 r_ld<=880 -496 549 ui<=71 b0_dist<=0 h_0<=0 -721 -82 titlecov<=232 linkrun<=2 w_own<=1490 137 \
    h_36<=0 103 -328 -43 b0_rel<=-14 319 ld<=780 101 -201 -296
    h_60<=1 pg_good<=215 r_gshare<=941 93 425 r_ld<=785 n-1_tag<=1 hid<=0 82 -427 pg_h_body<=966 s_last<=681 \
    c2_share<=481 h_25<=1 43 -347 -263 -167 192 -279 boil<=1 320 -267
    a_footer<=26 r_ld<=930 -510 568 pg_li<=138 71 gpos<=817 pg_li<=267 n-1_tag<=19 h_6<=0 -67 303 titlecov<=431 \
    -348 164 b0_rel<=44 titlecov<=114 h_2<=0 -295 23 204 609 -268
    s_share<=10 -126 boil<=5 h_6<=1 a_h<=1 s_count<=49 261 pg_h_forum<=12 196 -734 h_2<=1 w_path<=3885 ld<=44 72 \
    -78 a_main<=6 -880 -199 103 c4_ld<=51 196 -379 -556
    pg_good<=100 gpos<=11 b0_lca<=7 -137 487 593 boilrate<=35 r_gshare<=4 pg_li<=164 b0_lca<=13 pg_words<=44 \
    c3_blocks<=80 72 771 10 -540 -284 a_footer<=18 -430 r_gshare<=941 37 -178 -236
    boilrate<=33 w_low<=-2454 w_high<=1837 -402 460 s_share<=605 c2_ld<=0 h_17<=0 pg_p<=341 w_high<=1206 370 4 21 \
    -555 w_high<=199 -283 bpos<=753 14 pg_li<=117 66 -367 377 -149
    pg_h_body<=975 h_26<=1 c0_ld<=70 c4_blocks<=72 s_first<=873 43 -338 prevhl<=3 prevh<=26 titlecov<=930 96 -502 \
    -282 -492 c3_blocks<=396 c1_good<=208 -81 c0_ld<=792 -157 -690 309 94 195
    ui<=410 c4_blocks<=5 pg_li<=480 h_9<=0 -4 530 583 b0_dist<=13 c2_ld<=8 tag<=1 -80 h_9<=0 tag<=8 430 pg_p<=539 \
    254 -229 -321 -61 h_21<=0 -27 -828 -382
    h_6<=1 w_low<=-28 c3_blocks<=54 s_last<=766 62 pg_h_body<=36 -275 h_21<=0 35 c4_ld<=924 pg_h_body<=796 -763 34 \
    703 prevhl<=2 247 h_0<=0 -227 218 -290 c4_ld<=33 148 -291
    a_h<=0 95 bytes<=26 pg_words<=36 pg_h_article<=71 -14 501 -194 a_footer<=21 -423 pg_ld<=727 w_own<=-469 \
    titlecov<=51 104 -411 19 w_high<=1206 h_21<=1 c3_gshare<=17 -415 212 491 426
    sentences<=13 s_first<=28 -225 pg_p<=201 101 pg_h_comment<=781 s_first<=803 pg_article<=18 h_25<=0 b0_dist<=13 \
    b0_lca<=8 35 260 -230 h_32<=1 -358 95 -290 h_32<=1 -69 -475 529 -480
    pg_h_body<=293 c3_ld<=991 w_low<=-129 w_low<=-1487 -205 114 b0_rel<=16 -184 399 r_gshare<=7 187 933 \
    pg_h_body<=910 r_ld<=930 b0_dist<=10 h_9<=1 r_ld<=830 7 -408 -483 -230 -432 108
    r_gshare<=673 prevh<=9 tag<=6 77 -70 n1_tag<=6 h_60<=0 -268 166 afterh1<=144 n1_tag<=12 239 -196 ld<=848 41 446 \
    h_17<=1 bytes<=90 c3_ld<=952 -40 525 295 -540
    c3_blocks<=188 boilrate<=45 s_share<=375 n-1_tag<=0 a_h<=1 257 bytes<=90 -151 w_own<=1671 -192 125 -58 \
    pg_h_article<=883 51 337 a_main<=11 70 pg_h_article<=16 11 -372 w_path<=3885 264 -484
    separators<=1 pg_h_body<=966 n1_tag<=9 prevh<=63 48 n1_tag<=6 -372 406 w_path<=1603 h_20<=0 h_25<=0 84 -170 \
    c5_ld<=151 -442 97 -284 w_path<=-3899 814 178 a_h<=0 337 -264
    pg_good<=324 sentences<=1 pg_words<=19 597 c3_ld<=600 83 pg_h_article<=16 -249 190 310 r_gshare<=5 -179 h_26<=0 \
    s_good<=63 50 h_0<=1 r_gshare<=98 103 s_good<=746 -291 132 38 147
    c3_blocks<=163 sentences<=13 pg_h_body<=975 s_first<=850 dup<=9 r_gshare<=5 -115 18 -402 c1_gshare<=829 -333 \
    275 h_36<=0 286 c3_gshare<=81 152 -415 -453 pg_article<=29 206 h_21<=1 -485 355
    pg_blocks<=917 s_count<=7 n-1_tag<=15 c2_ld<=373 h_60<=0 25 412 -311 h_32<=1 end<=0 -371 -123 pg_ld<=314 -224 \
    pg_ld<=727 258 -369 b0_lca<=17 84 -126 c1_good<=617 52 -618
    pg_h_body<=975 h_35<=1 s_count<=3 b0_lca<=12 titlecov<=891 bpos<=570 h_17<=0 8 -478 -269 -620 titlecov<=365 -18 \
    565 b0_dist<=10 74 pg_words<=61 -229 108 -330 pg_long<=245 414 -5
    titlecov<=114 h_35<=0 ui<=383 boil<=0 8 w_high<=1684 -294 78 -370 -420 c2_gshare<=4 238 c5_ld<=224 h_17<=1 \
    c0_ld<=501 75 -444 -439 s_last<=834 -26 h_32<=1 -637 124
    h_35<=1 w_high<=1715 b1_rel<=21 w_path<=-5577 pg_p<=515 -430 130 w_high<=707 h_32<=1 8 244 h_25<=0 r_gshare<=19 \
    -107 79 -209 -141 b1_lca<=8 c1_ld<=979 -177 219 300 -373
    h_20<=1 s_count<=4 pg_blocks<=221 -191 pg_li<=155 296 n1_tag<=9 75 -239 c4_blocks<=3 229 pg_blocks<=342 ld<=477 \
    pg_long<=302 244 3 -117 ld<=61 -140 75 w_high<=798 105 -344
    h_2<=1 s_good<=956 h_6<=1 pg_good<=819 titlecov<=169 -46 97 pg_li<=30 -400 74 -249 383 prevh<=87 w_own<=39 \
    titlecov<=289 44 -357 bytes<=30 -123 c0_ld<=26 254 8 -266
    c4_ld<=44 h_60<=0 dup<=1 pg_h_body<=355 317 96 w_own<=292 81 pg_h_comment<=21 -561 298 b0_dist<=22 -56 -710 \
    h_25<=0 pg_h_comment<=15 b0_rel<=44 dup<=9 18 -470 294 -130 -199
    titlecov<=919 titlecov<=215 s_last<=651 h_16<=0 linkrun<=2 -40 linkrun<=6 pg_ld<=346 -233 pg_h_article<=514 254 \
    -262 -468 88 c0_good<=905 89 -71 n-1_tag<=17 -1 160 a_main<=18 172 -532
    s_share<=11 pg_h_article<=2 108 -196 separators<=0 pg_article<=3 54 pg_h_forum<=5 -180 h_2<=1 r_gshare<=258 \
    pg_h_article<=430 -625 -58 371 351 a_h<=1 306 pg_li<=2 -433 h_32<=0 113 -208
    h_60<=1 dup<=1 w_low<=-1 b0_lca<=0 96 s_count<=6 b0_lca<=25 -243 157 87 r_ld<=320 51 -628 end<=0 -28 \
    pg_blocks<=444 -354 140 boil<=7 pg_li<=308 328 -199 -398
    h_26<=0 a_h<=0 gpos<=664 225 -109 a_form<=1 -476 b1_rel<=-40 162 pg_blocks<=386 h_6<=1 -53 -316 h_0<=0 h_2<=0 \
    225 c4_ld<=245 -243 3 h_2<=1 123 445 81
    boilrate<=71 n-1_tag<=0 hid<=0 80 -284 pg_blocks<=917 titlecov<=102 pg_h_body<=473 35 h_60<=0 -186 \
    pg_h_body<=779 -183 336 c4_blocks<=140 s_first<=55 -242 87 -191 c3_share<=855 -491 281 -179
    w_high<=1100 pg_p<=874 r_ld<=0 h_17<=1 262 -355 w_path<=-4600 -244 a_main<=22 78 -43 -445 b1_lca<=14 h_21<=0 \
    s_last<=942 -57 154 -286 w_path<=-3602 643 w_low<=-1487 -399 142
    pg_h_comment<=931 c2_share<=792 c1_good<=931 c4_ld<=0 c1_gshare<=117 211 -284 -19 s_last<=815 c0_good<=975 \
    s_good<=0 137 -685 28 tag<=18 -340 246 c0_ld<=836 69 492 r_gshare<=121 627 -66
    ui<=716 afterh1<=-75 -344 boil<=5 s_share<=649 gpos<=167 prevhl<=0 -140 105 pg_h_body<=966 r_ld<=892 w_own<=180 \
    66 h_21<=0 -40 -226 -273 234 c0_good<=780 -77 382 -368 -259
    hid<=0 c4_ld<=993 c2_ld<=0 c3_share<=17 h_36<=1 h_36<=0 -28 a_h<=0 214 -494 195 h_36<=0 pg_p<=341 270 \
    pg_h_body<=293 341 h_4<=0 -218 342 225 -32 224 -141
    n1_tag<=9 dup<=1 b1_rel<=-1 -138 c0_ld<=348 h_16<=0 73 267 -72 c1_share<=13 53 w_high<=1072 -35 -512 \
    w_path<=1383 b1_lca<=14 38 -264 h_21<=1 h_21<=0 -76 -471 -520
    h_60<=1 c2_gshare<=979 pg_ld<=538 prevhl<=4 -8 -174 sentences<=2 c4_blocks<=117 104 c5_ld<=875 -271 121 379 \
    s_good<=174 c4_blocks<=101 -183 149 295 h_21<=0 c2_gshare<=598 407 19 -259
    dup<=1 upper<=334 c4_blocks<=101 b0_lca<=1 sentences<=21 163 -398 c4_blocks<=11 110 -221 pg_h_forum<=124 \
    s_share<=206 126 prevhl<=3 w_low<=-318 183 -230 -491 -374 -32 c1_good<=979 -41 -319
    pg_blocks<=395 bpos<=570 4 a_main<=19 c1_gshare<=990 -161 -698 c3_ld<=135 h_20<=0 c0_ld<=136 144 -350 -215 -204 \
    pg_good<=21 a_main<=25 13 1042 c1_good<=979 76 pg_good<=637 -282 113
    s_count<=19 tag<=14 0 -107 w_low<=-533 h_20<=0 w_high<=282 -163 w_low<=-2582 c1_share<=5 299 -428 349 -99 \
    c2_share<=109 -106 c0_ld<=823 c2_gshare<=784 -166 boilrate<=19 432 -229 442
    a_footer<=22 ld<=334 -469 136 h_2<=0 prevh<=75 ld<=334 h_0<=0 prevh<=15 337 -76 -46 -101 -174 bpos<=614 \
    titlecov<=79 -63 88 h_6<=0 pg_blocks<=917 -97 -769 139
    pg_h_article<=3 pg_good<=437 h_20<=0 19 -373 b0_rel<=20 221 -150 b0_dist<=6 h_0<=0 pg_good<=737 c1_gshare<=0 59 \
    -267 -597 b0_lca<=6 -31 395 a_main<=20 c3_share<=11 -126 354 -87
    pg_good<=324 pg_article<=8 h_16<=0 r_gshare<=537 s_last<=269 -328 s_last<=488 -266 60 end<=0 9 341 h_25<=0 \
    r_gshare<=65 725 228 -342 tag<=15 -15 -467 h_17<=0 -22 -272
    h_26<=0 h_0<=1 -38 linkrun<=3 w_own<=-18 -210 pg_li<=273 109 341 gpos<=85 243 pg_article<=14 c3_blocks<=113 \
    -348 234 541 c1_gshare<=12 pg_li<=9 419 h_17<=1 -46 406 193
    bpos<=22 -275 a_form<=6 h_36<=0 -396 h_16<=0 -231 469 dup<=7 pg_good<=100 upper<=166 -65 340 bpos<=526 \
    upper<=455 88 a_h<=1 125 -130 h_36<=0 10 -121 -203
    c2_share<=161 20 r_gshare<=893 s_share<=49 pg_h_body<=623 -258 20 c5_ld<=311 c0_ld<=86 h_21<=1 64 -424 \
    s_good<=262 287 -354 pg_words<=62 384 -140 prevhl<=3 end<=0 -453 67 -773
    ui<=383 s_count<=1 bytes<=90 -235 3 h_26<=0 b1_rel<=9 c3_blocks<=15 pg_h_body<=856 a_main<=10 -259 16 86 \
    w_path<=3885 132 -177 -108 c1_share<=11 19 w_path<=-486 34 395 -265
    a_footer<=22 h_4<=0 -434 224 h_20<=1 ui<=520 b0_rel<=0 h_17<=0 61 -386 h_17<=1 pg_li<=74 64 pg_p<=143 98 -295 \
    719 -225 c1_ld<=953 h_32<=1 -70 -486 231
    titlecov<=891 upper<=133 46 w_own<=1684 h_4<=0 b1_rel<=0 s_share<=9 -88 hid<=0 h_35<=1 104 -414 -254 -149 -179 \
    w_low<=-1 -122 -609 w_high<=1715 c2_gshare<=480 -55 -663 316
    afterh1<=185 h_60<=1 h_32<=1 prevh<=96 ld<=243 h_17<=1 1 -523 -175 -281 b0_dist<=2 -156 76 w_low<=-285 47 462 \
    h_60<=0 n1_tag<=2 262 39 h_4<=0 -444 396
    dup<=1 linkrun<=4 56 h_20<=0 w_low<=-58 pg_li<=26 c3_blocks<=87 20 533 n-1_tag<=8 -124 90 -275 gpos<=774 \
    n-1_tag<=4 172 -283 -512 n-1_tag<=2 -268 h_20<=0 -87 274
    w_high<=2419 s_first<=68 c3_blocks<=97 gpos<=388 -280 w_low<=-184 -339 369 pg_li<=33 524 pg_long<=375 -262 338 \
    pg_h_comment<=960 w_low<=-2250 a_main<=11 226 -236 -5 397 w_low<=-692 -341 416
    pg_h_body<=623 c5_ld<=186 c3_share<=32 c3_share<=21 s_good<=57 -56 -430 166 164 ld<=952 c3_share<=736 \
    afterh1<=144 6 tag<=16 -454 154 -366 upper<=878 203 -99 s_good<=989 -48 394
    w_low<=-1295 s_good<=362 -1422 h_0<=1 h_0<=0 -1174 345 354 c0_good<=948 c0_ld<=413 s_share<=46 -765 0 \
    pg_ld<=809 -1084 -187 c2_gshare<=155 n1_tag<=16 164 -430 h_9<=1 447 -858
    s_good<=135 c3_ld<=122 w_path<=-5914 -814 w_path<=2129 bpos<=732 20 -575 513 w_path<=-4600 -858 w_path<=-1716 \
    -807 b1_lca<=0 -159 -558 w_path<=257 w_path<=-1477 -600 251 boil<=4 826 -600
    s_good<=262 c0_ld<=482 w_path<=-4901 -766 w_path<=-2400 -733 gpos<=850 w_own<=-18 -293 n1_tag<=15 495 41 -481 \
    a_main<=11 -259 -675 dup<=1 w_path<=-898 -483 ld<=551 777 -551 -270
    end<=0 linkrun<=5 linkrun<=0 hid<=0 244 -593 c1_good<=511 -422 -47 -592 c2_gshare<=155 c4_ld<=44 w_own<=-1 -122 \
    431 w_high<=1590 -439 147 w_own<=-158 -354 w_own<=545 234 651
    s_good<=10 w_path<=-183 -602 gpos<=713 pg_h_comment<=21 204 -271 -275 w_path<=-3130 -602 b0_rel<=32 s_good<=674 \
    prevh<=78 afterh1<=47 c0_ld<=63 545 156 c2_gshare<=875 209 693 -87 591 -556
    s_good<=107 c2_ld<=28 n-1_tag<=8 143 -213 titlecov<=205 afterh1<=3 -660 bpos<=914 c3_blocks<=80 -379 30 -616 \
    -139 boil<=1 h_0<=1 s_good<=806 afterh1<=75 367 21 621 604 -312
    end<=0 h_4<=0 b1_lca<=2 s_share<=5 -447 h_25<=0 c2_ld<=373 200 -144 -384 -362 -601 s_share<=54 s_last<=800 2 \
    -445 w_own<=1671 b1_lca<=13 c2_gshare<=907 60 711 -533 511
    w_low<=-351 w_low<=-2018 -576 b0_rel<=2 b0_lca<=1 h_4<=1 c3_share<=19 -160 s_first<=600 429 95 -563 h_4<=0 -125 \
    -636 -571 s_good<=17 gpos<=645 232 -182 c0_ld<=269 479 -122
    w_low<=-1019 s_good<=218 -477 h_2<=1 h_0<=0 -420 260 413 titlecov<=114 s_last<=269 -478 tag<=10 c2_ld<=965 272 \
    -228 -168 n1_tag<=6 c0_good<=741 121 527 gpos<=409 368 -134
    w_path<=257 b0_lca<=0 a_main<=24 221 -256 h_17<=0 -499 h_26<=0 -198 1433 s_share<=27 gpos<=930 77 -539 \
    c2_share<=17 -54 hid<=0 boil<=7 460 -961 b0_lca<=1 233 -890
    s_good<=73 h_4<=1 gpos<=713 a_h<=1 476 bytes<=38 -244 160 r_gshare<=180 -437 3 -566 tag<=8 a_footer<=26 -722 \
    b0_rel<=16 h_36<=1 separators<=5 417 -844 68 -492 -114
    linkrun<=3 w_own<=-18 -185 a_footer<=14 -667 c3_gshare<=648 hid<=0 200 -301 c0_ld<=327 466 -335 h_4<=0 \
    pg_h_article<=751 tag<=4 c1_ld<=979 79 529 c3_blocks<=334 -257 612 -317 -549
    w_path<=582 pg_h_article<=102 h_6<=0 linkrun<=2 a_form<=25 -337 h_16<=0 313 -646 -167 -459 -378 end<=0 tag<=11 \
    pg_h_comment<=706 prevh<=63 275 -454 -765 -186 hid<=0 345 -257
    b0_lca<=3 b1_lca<=1 sentences<=18 c1_gshare<=35 h_25<=0 s_first<=685 pg_good<=173 433 55 -232 -282 \
    c1_gshare<=904 178 c0_ld<=776 470 -506 -928 h_0<=1 -419 102 a_main<=23 83 -396
    r_ld<=655 w_low<=-971 a_footer<=9 -617 titlecov<=86 -301 h_20<=0 237 -282 boil<=3 c1_gshare<=440 h_20<=1 \
    pg_h_article<=145 279 21 -503 390 -779 c3_share<=936 -342 s_count<=49 -268 1078
    n1_tag<=3 bytes<=217 boil<=0 128 -339 365 s_share<=82 linkrun<=4 -112 -397 c3_share<=921 n-1_tag<=3 188 \
    w_high<=409 pg_ld<=170 294 -436 s_first<=40 -588 pg_ld<=525 -37 415 557
    w_low<=-2111 h_17<=1 -447 525 titlecov<=114 s_share<=25 -202 a_main<=21 201 w_low<=-1362 -499 pg_long<=430 \
    s_count<=11 -73 337 -266 gpos<=361 334 n1_tag<=6 145 h_20<=1 -83 -1082
    w_path<=-2400 -432 h_2<=1 pg_good<=236 301 afterh1<=0 -476 c3_ld<=297 bpos<=614 n1_tag<=17 boil<=14 253 -710 \
    -94 pg_blocks<=766 pg_p<=392 144 -216 -938 -261 s_share<=33 -67 310
    boilrate<=42 w_low<=-692 w_low<=-1487 s_good<=904 -370 673 prevhl<=4 49 -392 a_form<=41 -650 separators<=2 \
    linkrun<=2 titlecov<=881 333 -630 bytes<=34 -155 gpos<=122 439 46 -296 -418
    w_path<=-686 a_h<=0 17 pg_li<=26 208 -407 s_count<=8 pg_good<=448 titlecov<=303 27 392 pg_blocks<=221 boil<=0 \
    bpos<=709 -10 -516 -504 c2_ld<=102 212 -293 ui<=825 248 -591
    w_low<=-1133 a_footer<=15 -518 s_good<=737 b0_lca<=0 32 -317 602 end<=0 ui<=830 boilrate<=91 linkrun<=1 \
    c1_good<=951 288 -242 -51 -449 -603 h_35<=1 boilrate<=33 192 -126 -703
    linkrun<=2 boilrate<=27 h_17<=1 h_0<=1 pg_blocks<=316 h_25<=0 249 pg_words<=89 3 -794 h_36<=0 121 -389 374 -628 \
    -306 gpos<=735 h_4<=0 titlecov<=109 -56 221 -455 -309
    s_share<=11 -234 h_6<=0 a_nav<=14 -463 dup<=8 titlecov<=289 s_count<=3 -190 pg_good<=190 470 h_60<=1 \
    pg_h_comment<=64 b1_rel<=25 118 -270 h_32<=1 -23 -803 425 300 -451 -184
    w_path<=1177 afterh1<=-21 -430 pg_long<=242 a_form<=2 -627 pg_article<=18 s_share<=132 24 pg_h_forum<=16 423 \
    -229 -467 gpos<=269 6 -298 gpos<=865 c4_blocks<=75 n1_tag<=14 291 36 11 -166
    s_share<=19 pg_h_article<=578 -46 -344 w_low<=-28 w_low<=-415 hid<=0 s_good<=737 a_main<=30 164 -179 354 -603 \
    ld<=76 328 -13 h_36<=0 pg_h_forum<=145 ld<=84 386 -443 -636 -1196
    gpos<=664 h_2<=0 pg_h_article<=16 ld<=61 167 -205 -306 hid<=0 ui<=607 boilrate<=59 h_0<=1 c5_ld<=875 84 460 310 \
    -339 -533 -384 r_gshare<=239 linkrun<=2 5 -376 26
    a_nav<=20 -435 a_h<=0 boilrate<=22 227 -317 pg_good<=324 pg_article<=6 pg_h_article<=904 a_form<=3 -556 209 690 \
    -244 c5_ld<=224 end<=0 -170 titlecov<=405 boilrate<=13 70 -187 317 -321
    w_low<=-1686 pg_li<=74 s_count<=6 -250 400 h_17<=1 -431 c2_share<=15 1081 -503 boil<=2 s_count<=2 -214 h_26<=0 \
    c1_ld<=86 173 c2_share<=277 c3_blocks<=301 -156 964 237 368 -472
    a_footer<=26 -472 ui<=693 n-1_tag<=3 125 boilrate<=8 a_form<=2 -510 bpos<=684 w_path<=-2677 c1_good<=935 -427 \
    441 89 s_good<=174 gpos<=690 419 -168 -409 s_count<=6 -405 -28 -491
    s_share<=11 -184 h_2<=1 pg_words<=27 328 pg_h_forum<=959 prevh<=35 n1_tag<=12 c1_ld<=18 c4_blocks<=473 255 \
    -1192 -33 -183 tag<=4 w_path<=1758 -118 linkrun<=0 -1443 -276 -60 -588 144
    a_form<=7 -321 gpos<=645 prevh<=25 w_own<=-528 c0_ld<=147 -416 246 pg_h_forum<=946 162 -576 -174 pg_good<=100 \
    919 c4_ld<=133 pg_h_body<=856 pg_good<=340 352 -182 h_25<=0 277 -210 -355
    w_path<=-1716 -183 b0_rel<=2 prevh<=51 tag<=19 h_36<=1 boil<=9 191 -546 end<=0 245 -248 -59 h_32<=1 -349 236 \
    pg_long<=30 316 b0_lca<=10 -379 s_count<=20 296 -480
    hid<=0 c1_share<=463 r_gshare<=180 pg_h_article<=396 c2_ld<=8 171 n-1_tag<=4 120 -178 s_share<=89 h_60<=1 -395 \
    497 -26 c2_ld<=982 upper<=334 n-1_tag<=17 168 -65 -107 584 189 -330
    ui<=659 s_first<=803 afterh1<=-10 s_first<=359 -518 359 s_count<=11 -5 b1_rel<=-13 526 w_path<=3073 \
    pg_blocks<=201 ld<=133 439 -37 64 w_own<=1715 -397 202 pg_ld<=525 -418 143 -447
    pg_h_body<=973 r_gshare<=190 w_low<=-2454 -397 c4_ld<=355 -23 s_good<=42 h_20<=1 -157 574 -652 hid<=0 h_2<=1 \
    c4_ld<=987 -2 n1_tag<=9 6 872 205 -422 sentences<=15 275 -381
    s_count<=2 h_32<=1 -255 -26 s_share<=696 w_low<=-2366 w_high<=735 -337 177 c4_ld<=121 pg_h_forum<=145 \
    pg_article<=29 pg_blocks<=1244 219 -818 -618 -23 c5_ld<=988 -39 293 h_6<=0 455 -421
    a_form<=5 -514 a_h<=1 n1_tag<=1 391 b0_lca<=16 pg_long<=0 524 gpos<=617 153 -302 -345 h_20<=1 separators<=0 \
    bytes<=18 -147 h_35<=0 51 -325 -183 h_21<=1 -377 294
    pg_p<=230 c0_ld<=33 h_9<=0 dup<=4 296 -243 -40 h_4<=1 26 -468 pg_ld<=672 linkrun<=4 b1_lca<=0 h_9<=1 47 \
    pg_ld<=131 57 -687 pg_blocks<=488 -338 -8 -203 349
    pg_h_article<=2 102 h_26<=0 gpos<=409 w_own<=-621 -550 32 s_count<=24 s_count<=5 -367 h_35<=0 c5_ld<=126 80 \
    -235 -694 c1_good<=942 225 pg_h_article<=396 -815 h_32<=0 312 -403 156
    a_footer<=20 -465 dup<=1 n-1_tag<=0 boil<=4 177 -431 h_20<=0 pg_p<=255 r_ld<=952 246 -493 pg_h_body<=966 -62 \
    317 -213 h_20<=1 linkrun<=2 c1_good<=809 -265 -812 -155 413
    pg_blocks<=917 dup<=1 w_path<=1758 7 prevh<=37 184 h_60<=0 -436 206 w_path<=2226 c1_good<=957 -80 s_last<=597 \
    87 -605 b0_dist<=10 -316 -1055 c3_gshare<=150 -38 pg_ld<=357 -1423 251
    a_nav<=20 -325 pg_good<=282 pg_li<=20 s_last<=175 -362 dup<=10 484 -260 b0_lca<=16 130 -177 pg_p<=20 189 \
    h_25<=0 r_ld<=856 h_17<=0 4 b0_lca<=10 -718 489 -316 -204
    boilrate<=76 b1_rel<=1 a_form<=5 -449 boil<=2 pg_blocks<=386 n1_tag<=9 a_h<=0 249 c0_ld<=269 97 ld<=321 302 \
    -253 -50 198 -363 pg_good<=100 672 c3_ld<=182 -124 -439 -284
    boilrate<=42 s_count<=6 titlecov<=377 -104 140 b0_lca<=6 c3_gshare<=460 h_21<=1 a_h<=1 297 pg_long<=556 -106 \
    268 327 prevhl<=2 347 s_good<=299 364 -191 h_21<=0 -3 -516 -186
    dup<=1 a_footer<=20 -470 h_60<=1 pg_h_body<=958 pg_h_body<=293 w_low<=-1295 -252 159 r_ld<=946 pg_li<=2 385 \
    pg_h_comment<=229 -13 -341 -534 300 290 c0_good<=989 -121 c1_share<=38 -143 -750
    s_count<=6 b0_lca<=11 c1_ld<=126 h_17<=1 w_own<=-262 -350 c1_share<=852 h_20<=1 74 r_gshare<=204 -840 163 -646 \
    -651 -252 a_main<=30 457 -42 h_25<=0 h_35<=0 97 -339 -130
    sentences<=9 bpos<=592 prevh<=13 bytes<=117 tag<=15 75 -133 h_0<=1 pg_h_forum<=12 208 pg_h_forum<=359 93 -356 \
    346 prevh<=87 -36 -228 tag<=3 -168 c3_blocks<=67 -41 252 -397
    dup<=1 h_20<=0 c4_blocks<=15 b1_lca<=0 193 pg_h_article<=733 84 -401 13 h_0<=0 -435 gpos<=595 184 \
    c3_gshare<=135 -479 -24 c3_blocks<=163 c2_share<=25 a_main<=13 -272 75 -323 279
    pg_good<=125 169 w_low<=-28 b1_lca<=0 h_21<=0 h_17<=1 114 -582 -89 gpos<=388 s_first<=170 -337 131 b0_lca<=16 \
    -450 w_low<=-464 -344 381 afterh1<=171 h_60<=1 -402 198 316
    pg_article<=4 prevhl<=4 h_25<=0 s_count<=12 16 hid<=0 pg_h_forum<=46 h_35<=1 pg_li<=117 371 118 -472 pg_li<=191 \
    -204 313 -281 -137 w_path<=3073 -173 -1129 h_60<=1 -161 472
    ui<=363 tag<=1 c5_ld<=807 upper<=400 prevh<=47 c1_gshare<=649 -43 separators<=0 249 -483 w_low<=-1295 146 -494 \
    -355 401 w_high<=371 w_low<=-971 -274 h_32<=1 -82 282 100 -366
    h_6<=1 pg_blocks<=766 h_2<=1 -15 b0_lca<=0 c3_gshare<=976 linkrun<=6 84 500 432 -130 c0_ld<=413 c3_gshare<=46 \
    -164 c3_gshare<=866 -883 206 9 h_0<=0 upper<=58 -761 -204 50
    c3_blocks<=289 tag<=17 n-1_tag<=0 tag<=1 h_0<=0 c3_gshare<=73 96 -241 c0_ld<=437 211 -477 319 linkrun<=1 \
    c1_gshare<=33 188 -94 -89 c3_blocks<=5 30 -163 tag<=9 92 619
    sentences<=18 ui<=87 c5_ld<=205 c1_share<=23 pg_h_article<=71 40 b0_dist<=2 -421 pg_article<=18 -136 316 \
    s_good<=917 112 408 s_good<=37 pg_article<=53 n1_tag<=5 -36 141 -338 -179 -293 -483
    h_6<=1 a_form<=2 -460 boilrate<=38 b1_rel<=-47 227 pg_p<=243 95 c3_share<=64 -104 h_36<=1 h_21<=0 117 -256 -216 \
    h_16<=1 -109 h_36<=1 -50 -1119 c3_ld<=86 80 -495
    w_low<=-58 dup<=6 h_4<=1 w_low<=-184 s_first<=626 r_ld<=655 83 -191 c1_good<=540 44 h_21<=0 pg_h_article<=102 \
    146 -361 -575 171 -239 -257 pg_blocks<=316 pg_h_article<=681 -80 -389 159
    h_60<=1 pg_long<=218 bpos<=125 -215 h_9<=0 c4_ld<=355 157 w_high<=971 -113 c1_ld<=969 -50 388 -536 bpos<=484 \
    h_2<=1 -11 187 prevhl<=3 -135 c0_good<=725 -48 -524 208
    separators<=6 pg_p<=133 linkrun<=9 174 c1_ld<=990 216 -499 dup<=1 b1_rel<=7 hid<=0 pg_h_comment<=781 \
    pg_good<=340 164 linkrun<=4 h_9<=1 46 -554 -162 478 -249 -181 -151 -418
    afterh1<=0 -321 h_26<=1 boil<=5 ld<=243 h_36<=0 69 -41 prevhl<=1 -370 pg_blocks<=342 -120 135 -470 s_first<=379 \
    b0_lca<=12 ld<=152 104 557 -133 h_0<=0 161 -241
    separators<=0 gpos<=423 prevh<=8 112 bpos<=352 -124 107 pg_good<=236 prevh<=61 prevhl<=1 -465 gpos<=437 -444 \
    c1_ld<=79 -66 331 490 pg_words<=32 323 -103 sentences<=16 -126 -587
    pg_li<=20 w_low<=-3585 1026 pg_p<=719 hid<=0 gpos<=971 179 660 -346 s_first<=305 65 -510 h_36<=1 a_footer<=26 \
    -464 s_first<=33 -369 24 prevhl<=2 29 s_good<=57 -46 -456
    a_footer<=16 h_4<=0 -482 379 b0_lca<=0 w_high<=1206 123 14 h_36<=0 pg_p<=95 140 pg_h_article<=592 \
    pg_h_article<=378 h_26<=0 -88 229 -362 prevhl<=1 -105 -542 b0_rel<=-6 205 -72
    a_footer<=26 pg_good<=21 855 -495 h_25<=0 w_high<=0 -264 bytes<=336 14 h_20<=1 228 -257 prevh<=30 h_20<=0 \
    tag<=11 linkrun<=0 566 20 h_36<=1 57 -441 -458 -451
    s_last<=766 bytes<=77 c2_gshare<=109 27 -239 h_16<=1 134 -173 c1_ld<=821 pg_h_forum<=22 c4_ld<=145 h_21<=1 67 \
    -683 c2_gshare<=370 -301 96 c4_blocks<=3 191 r_ld<=0 -673 -254 170
    pg_h_body<=958 pg_li<=255 pg_li<=143 c3_blocks<=216 h_6<=0 19 -206 346 -152 r_gshare<=9 -205 c5_ld<=151 254 \
    prevhl<=2 -149 gpos<=522 512 -103 pg_li<=138 pg_long<=252 579 125 -5
    h_60<=1 pg_blocks<=395 pg_h_forum<=1 c2_ld<=215 pg_h_article<=0 h_21<=1 214 -280 c2_share<=13 -406 4 -99 \
    pg_h_article<=33 prevh<=18 pg_h_comment<=57 -142 422 253 -184 77 h_21<=0 350 -776
    titlecov<=891 s_count<=1 titlecov<=303 -242 86 h_26<=1 pg_h_body<=966 tag<=0 h_0<=0 -220 pg_h_forum<=20 102 \
    h_2<=1 -393 178 c2_ld<=153 163 prevhl<=1 -267 22 188 190 -399
    h_9<=1 pg_h_forum<=273 bpos<=684 n-1_tag<=0 a_h<=0 356 c0_good<=405 -71 tag<=10 243 -187 end<=0 -71 94 -66 \
    h_60<=1 h_2<=1 -353 -33 207 prevhl<=1 27 -486
    r_gshare<=5 -94 h_36<=0 a_form<=9 -312 s_count<=5 h_17<=0 37 -388 155 pg_long<=44 linkrun<=4 354 -178 \
    c1_ld<=862 bpos<=333 s_share<=89 163 h_20<=1 -64 -687 -186 231
    c3_share<=893 dup<=7 r_ld<=655 s_count<=2 -89 w_high<=971 161 pg_blocks<=605 9 prevhl<=3 -180 -615 linkrun<=7 \
    -266 -24 -351 pg_good<=732 h_0<=0 147 565 tag<=11 133 -407
    pg_words<=23 pg_li<=390 616 9 a_footer<=13 -470 s_count<=105 c3_blocks<=17 prevhl<=2 a_h<=1 123 -159 pg_li<=273 \
    -23 241 r_ld<=0 196 r_gshare<=941 h_36<=1 84 -172 -304 -228
    a_form<=3 -460 boil<=5 titlecov<=839 bytes<=199 a_h<=0 93 afterh1<=15 prevh<=3 c2_gshare<=991 66 -602 -281 19 \
    b0_dist<=11 separators<=0 188 -109 -147 b0_dist<=5 -564 312 -444
    h_9<=1 w_high<=226 -178 dup<=12 prevhl<=4 s_good<=839 pg_h_forum<=166 pg_li<=101 pg_good<=594 170 -12 4 h_60<=1 \
    -144 141 243 pg_article<=5 -347 158 -220 pg_words<=82 -512 64
    ui<=607 s_last<=782 15 s_good<=17 pg_long<=260 pg_ld<=192 370 c5_ld<=988 c3_blocks<=61 -92 210 504 b0_rel<=-8 \
    391 -219 b0_rel<=24 h_60<=1 pg_long<=55 -445 -90 308 -431 -299
    h_25<=0 w_high<=76 -201 a_form<=6 h_9<=0 -372 264 a_form<=21 377 h_17<=0 pg_article<=31 43 -154 pg_article<=0 \
    w_own<=-209 465 -320 -586 pg_article<=23 -166 c3_gshare<=100 420 -137
    dup<=7 sentences<=9 titlecov<=289 -17 c1_ld<=945 bpos<=661 s_good<=22 -25 h_6<=0 235 h_6<=1 118 -343 -95 \
    prevhl<=2 613 -2 -242 prevhl<=1 -559 h_16<=0 -207 253
    pg_h_comment<=975 c4_blocks<=9 72 h_35<=0 b0_lca<=0 a_main<=20 r_gshare<=580 28 269 pg_li<=231 -149 66 h_2<=1 \
    pg_p<=851 pg_li<=45 b0_lca<=9 483 17 -116 -541 -320 -324 525
    b1_rel<=-28 136 tag<=11 w_high<=1325 c5_ld<=720 132 h_26<=1 -344 s_first<=117 547 -72 c5_ld<=544 c0_good<=624 \
    s_share<=54 -56 -433 pg_good<=518 -124 42 229 c1_gshare<=131 -13 -326
    w_low<=-242 pg_li<=394 c3_blocks<=32 h_26<=1 pg_li<=143 -54 h_20<=0 -252 39 46 32 c3_blocks<=87 171 -357 \
    sentences<=1 pg_li<=30 -259 b1_lca<=8 c1_ld<=3 166 -128 345 211
    boilrate<=59 gpos<=167 afterh1<=-1 h_32<=1 -520 72 dup<=4 c0_good<=827 64 c0_ld<=33 267 -47 -437 h_20<=0 4 \
    h_2<=0 -592 gpos<=690 75 -272 a_main<=20 88 -298
    dup<=1 ld<=56 pg_blocks<=646 b0_lca<=25 sentences<=14 88 -385 h_20<=0 370 -216 prevhl<=2 h_32<=1 324 -321 -413 \
    h_6<=1 -21 -385 w_path<=2129 w_own<=1853 -64 671 -297
    ui<=309 h_6<=1 s_count<=20 upper<=272 h_36<=0 w_low<=-533 -59 213 r_gshare<=482 b0_dist<=5 -294 15 152 -67 \
    pg_h_forum<=8 s_count<=359 145 -318 -53 h_36<=0 -247 181 -297
    sentences<=3 a_nav<=21 -198 pg_li<=143 pg_words<=19 494 h_2<=0 prevh<=41 240 h_26<=1 -228 454 b1_rel<=-14 326 \
    -49 -40 c1_gshare<=735 gpos<=85 305 h_21<=0 -1 -354 513
    s_good<=429 12 bpos<=732 h_0<=0 tag<=9 pg_h_forum<=12 -77 383 -511 c0_ld<=700 linkrun<=4 bpos<=165 \
    c1_gshare<=117 343 -255 253 h_36<=1 127 -521 -667 pg_h_forum<=773 -301 314
    dup<=1 b1_lca<=0 h_26<=0 c4_blocks<=42 89 c3_share<=273 pg_p<=539 -273 28 h_6<=1 pg_long<=442 128 -84 -313 \
    pg_long<=0 472 94 -58 c0_good<=978 -30 h_2<=1 -405 -10
    c2_ld<=0 w_high<=1100 h_17<=1 203 -361 c2_share<=14 -207 prevhl<=3 s_count<=44 139 -370 -219 h_17<=1 \
    r_gshare<=82 s_first<=10 pg_words<=23 366 -424 43 -98 c2_share<=14 753 -113
    separators<=5 boil<=2 pg_p<=176 s_count<=359 w_path<=-4901 -406 pg_words<=62 54 242 -399 n1_tag<=10 \
    pg_words<=23 557 pg_words<=41 s_last<=782 74 -315 41 pg_h_body<=944 -123 257 -173 -271
    gpos<=7 h_16<=1 -152 356 pg_good<=845 s_count<=3 c3_gshare<=90 91 -200 c3_gshare<=320 27 s_good<=238 tag<=8 419 \
    80 ld<=551 114 -571 pg_h_comment<=1 -352 separators<=7 276 -456
    dup<=1 c1_share<=17 s_good<=218 w_high<=226 -300 31 pg_long<=100 212 -366 c0_ld<=0 89 pg_h_body<=112 187 \
    afterh1<=157 -212 200 linkrun<=4 bytes<=90 -73 n-1_tag<=6 -444 -47 84
    afterh1<=-35 -239 pg_long<=183 h_60<=0 c1_good<=734 37 ld<=212 259 -227 c1_good<=828 108 pg_blocks<=299 151 \
    -852 pg_li<=417 h_60<=1 titlecov<=289 -98 55 boil<=4 317 -402 190
    b0_dist<=22 pg_h_body<=899 c4_blocks<=560 dup<=1 -5 -110 -337 h_2<=1 c3_gshare<=20 pg_h_article<=479 \
    c3_blocks<=16 70 445 -202 -77 dup<=11 tag<=11 344 26 -318 h_60<=1 123 -694
    pg_h_body<=899 pg_h_body<=355 b1_lca<=7 c4_ld<=44 273 c1_ld<=935 b0_rel<=-7 200 -128 152 319 titlecov<=289 \
    b1_lca<=2 c1_good<=734 s_good<=146 55 -254 -137 -251 h_36<=0 -77 279 82
    c3_blocks<=216 a_h<=1 c1_good<=723 pg_long<=245 57 -190 237 s_first<=828 -14 -163 pg_li<=308 c5_ld<=109 \
    n-1_tag<=14 pg_h_forum<=160 242 -204 -325 a_h<=1 -68 441 c3_gshare<=835 -355 228
    upper<=334 r_gshare<=5 -102 boil<=5 h_26<=0 pg_blocks<=245 prevh<=57 s_first<=575 h_32<=1 192 end<=0 138 -313 \
    -149 -420 r_gshare<=713 68 296 prevhl<=3 305 -335 -438 -59
    n-1_tag<=0 h_21<=0 h_17<=0 115 -306 gpos<=253 c0_ld<=48 200 -490 r_ld<=150 -474 100 ui<=541 pg_p<=143 \
    c0_ld<=752 129 c2_ld<=955 101 pg_h_article<=145 -442 174 -57 -286
    c3_blocks<=23 prevh<=9 pg_li<=239 -40 c1_ld<=935 177 b0_rel<=14 -428 181 pg_h_article<=925 -151 307 s_count<=15 \
    h_0<=0 -84 pg_h_article<=613 298 2 gpos<=522 h_36<=0 -95 235 276
    c5_ld<=886 s_last<=639 h_60<=0 c0_good<=294 -63 58 boil<=5 282 -354 pg_h_body<=958 -69 w_path<=701 -82 h_0<=0 \
    426 c0_good<=427 -411 204 a_main<=6 -273 s_last<=501 -116 256
    pg_h_body<=958 a_footer<=16 -380 pg_blocks<=657 tag<=15 31 c2_share<=17 h_25<=1 94 -365 c1_gshare<=59 -65 \
    h_32<=0 end<=0 -421 60 -367 c1_ld<=79 -326 bytes<=399 127 -528 102
    s_first<=33 r_ld<=952 -255 218 c2_gshare<=78 titlecov<=102 pg_blocks<=316 -98 h_25<=1 165 -271 124 w_own<=-528 \
    -303 s_first<=873 pg_li<=128 pg_good<=732 172 -94 prevh<=28 -35 -271 -320
    w_high<=1715 c3_blocks<=289 h_2<=1 -15 r_gshare<=580 c2_gshare<=0 -155 81 303 afterh1<=30 -165 364 s_good<=823 \
    b1_rel<=29 c5_ld<=807 afterh1<=116 -93 h_36<=0 -18 -638 176 255 225
    """

  static let second: StaticString = """
    sigm<=377 p-2<=76 -1472 -1042 win8<=874 boil<=5 win8<=429 -536 c0_good<=963 ld<=801 146 -456 298 -1411 476
    cm0<=598 ahead5<=111 -821 pconf<=712 a_footer<=8 -829 213 -440 a_footer<=20 -854 ld<=84 817 ld<=270 761 311
    cm2<=270 cm0<=146 -737 -280 w_path<=481 cm0<=279 -534 cs3<=897 -2 442 end<=0 cm1<=546 -175 414 724
    p-1<=167 cm3<=296 -648 s_good<=123 -458 381 s_good<=0 tag<=11 196 -239 win3<=820 phead<=157 -240 419 696
    win3<=765 win3<=150 -645 cumbefore<=780 a_footer<=22 -835 129 -263 c1_share<=23 s_good<=41 -162 317 \
    c0_good<=689 321 682
    cs1<=38 ahead5<=127 -593 p<=434 -278 241 a_footer<=12 -788 p<=557 pconf<=813 tag<=18 499 -338 -481 556
    cm0<=87 pconf<=609 -148 -622 cm0<=882 pm<=269 231 phead<=213 sentences<=21 -182 -924 cs3<=11 -233 73 553
    cm0<=882 cm1<=645 cm1<=367 cm1<=112 -562 -128 -108 b0_lca<=14 174 612 w_own<=-12 s_good<=568 -518 491 531
    cm1<=112 -537 tag<=14 cm1<=546 -55 s_count<=82 422 ld<=270 9 -806 s_share<=9 -374 s_count<=30 -42 237
    cm0<=704 behind5<=96 -497 cm0<=559 boil<=0 -124 -416 214 boil<=7 ld<=826 s_good<=783 335 496 -164 -785
    p1<=87 cm0<=798 -456 109 cm2<=686 pmax<=980 boil<=3 118 -651 -288 cs1<=111 144 sentences<=13 445 -586
    cm2<=72 pmax<=889 -253 -542 p<=557 pmax<=752 460 -217 p<=948 pmax<=969 250 -15 p-1<=7 -360 477
    cm2<=42 -488 sigm<=893 cs1<=8 -136 c1_gshare<=0 197 untilcontent<=45 psure<=271 -340 94 -233 c0_good<=294 -122 \
    378
    p-3<=24 s_good<=460 cm4<=18 -522 -257 136 end<=0 pconf<=772 232 -103 w_path<=-1 cm4<=820 -196 479 275
    p<=99 cm0<=20 -498 -273 p<=824 pconf<=873 pconf<=0 529 23 s_good<=238 -140 -516 w_own<=-1 -89 323
    cm0<=100 -401 win8<=862 sigm<=928 phead<=886 w_low<=-1826 -267 62 -301 end<=0 -204 380 c0_good<=990 76 328
    p1<=14 -428 sigm<=903 pconf<=945 sigm<=767 pm<=299 195 s_good<=238 -138 -533 297 -280 s_count<=47 284 -202
    cm2<=6 -472 cumbefore<=924 a_footer<=15 -636 s_good<=956 h_4<=1 pconf<=781 259 end<=0 -27 127 -356 540 -254
    p2<=46 cm5<=16 -466 s_good<=262 -228 109 cs1<=942 boil<=7 w_low<=-1686 -267 39 -661 c0_good<=972 65 471
    cm1<=126 pmax<=964 -72 -473 sigm<=303 -105 ld<=531 pbytes<=16979 186 s_count<=133 7 w_low<=-386 -1025 318 -166
    cm0<=46 -364 p<=958 s_good<=299 p3<=964 52 -213 pbytes<=10299 cs1<=151 81 -188 -359 cs1<=624 103 436
    p<=46 -350 p<=798 -37 behind5<=507 387 cs1<=38 -55 cs1<=97 -113 p-1<=39 -171 w_own<=-12 -306 336
    w_path<=-2400 s_good<=938 s_good<=904 -387 735 808 p<=596 ld<=916 -115 110 ld<=133 linkrun<=5 192 -194 -108
    sigm<=553 pmax<=479 362 pmax<=967 -47 sigm<=82 -434 -161 pbytes<=2900 227 ld<=270 69 pmax<=951 181 -363
    w_path<=-2400 -263 cm0<=980 cs3<=997 23 c1_share<=67 73 cumbefore<=29 104 phead<=22 247 phead<=617 -711 -237 \
    425
    pconf<=813 boil<=2 s_count<=151 172 -338 -435 p1<=807 ahead5<=81 -373 -108 c0_good<=885 -23 psure<=404 -147 287
    win3<=951 a_footer<=11 -459 pmax<=971 106 pbytes<=21215 p-1<=115 -335 phead<=48 -529 ld<=733 107 -296 -650 285
    p<=924 pm<=118 c1_share<=30 b0_rel<=40 498 1622 -214 cm0<=10 -465 -51 p-1<=115 p-2<=131 -47 -1079 236
    p<=75 -221 cs3<=610 -32 cm0<=957 s_good<=494 109 linkrun<=5 end<=0 -426 linkrun<=2 -221 316 -1263 347
    a_footer<=11 win20<=2 277 -540 pmax<=976 w_own<=1684 42 290 p-3<=188 -235 w_low<=-184 untilcontent<=57 -119 302 \
    143
    w_low<=-1 tag<=4 ld<=900 boilrate<=123 72 -565 260 w_low<=-2582 -457 b1_lca<=8 3 -240 c2_ld<=15 227 -769
    pmax<=904 linkrun<=0 s_share<=164 82 -746 235 cm2<=50 -345 p1<=643 gpos<=67 102 -135 sentences<=11 85 -413
    pconf<=589 boilrate<=45 cs1<=13 1178 199 -296 sigm<=36 -348 tag<=14 win3<=923 10 cs1<=301 -24 288 -111
    pmax<=978 a_footer<=22 -379 pmax<=666 299 w_high<=574 -60 122 cm0<=279 -306 sigm<=965 -138 ld<=637 324 -588
    pbytes<=1103 w_low<=-318 60 324 p1<=10 -319 cs1<=994 w_path<=4317 w_path<=-8263 633 -19 pbytes<=12195 -111 -803 \
    311
    pconf<=781 138 ahead5<=6 -420 win8<=87 -391 p<=846 s_good<=135 -17 -228 cs1<=908 s_count<=7 207 -79 279
    a_footer<=13 -369 cs3<=827 s_share<=375 s_count<=359 -21 -762 171 s_count<=24 pm<=399 172 -47 win3<=689 591 178
    sentences<=14 c1_gshare<=12 h_4<=1 67 tag<=1 419 -333 win20<=405 sincecontent<=43 p2<=515 -142 271 -319 -4 -539
    cm5<=916 pbytes<=1298 b0_rel<=46 cm5<=888 63 -1009 c0_good<=913 819 -628 p-1<=8 -318 p-2<=905 -9 -135 289
    pconf<=698 b0_rel<=4 w_own<=0 -144 243 w_low<=-1487 912 215 p<=975 s_good<=494 -17 -127 p-1<=54 -485 293
    p<=144 c2_ld<=373 -257 47 w_low<=-58 s_share<=433 6 248 linkrun<=5 b0_lca<=7 -285 348 s_good<=26 -143 -1360
    pbytes<=20301 boil<=0 p<=883 -7 c2_ld<=343 144 -223 pm<=446 -288 50 ld<=188 b0_rel<=-22 222 -407 171
    a_footer<=26 -360 tag<=16 cumbefore<=697 c1_share<=14 cm2<=895 w_low<=-2454 539 4 w_high<=1838 -170 -960 111 \
    -64 -95
    phead<=330 w_high<=0 -347 s_count<=2 -103 142 cumbefore<=368 56 p3<=387 cm2<=846 -255 -689 pmax<=986 57 -153
    w_low<=-28 w_low<=-117 a_footer<=21 -358 15 boil<=3 226 -359 cs1<=832 cs3<=98 105 b0_rel<=-5 35 -792 5
    s_count<=359 s_good<=53 p-2<=88 w_high<=344 -230 38 linkrun<=0 213 26 b0_lca<=9 -55 237 pm<=565 -681 295
    a_footer<=20 linkrun<=9 -433 430 s_good<=589 -2 w_low<=-1090 622 w_path<=3885 end<=0 -211 win20<=880 133 446 \
    -494
    s_count<=7 b0_lca<=8 -79 272 pbytes<=2322 159 b0_lca<=25 pm<=716 psure<=401 -131 72 220 s_good<=26 -598 43
    boilrate<=26 pmax<=983 s_share<=303 67 -80 sigm<=181 -331 psure<=377 psure<=369 -502 313 35 boilrate<=76 5 -312
    boil<=2 pmax<=962 s_count<=504 w_own<=-35 187 20 -623 sigm<=303 -173 c2_ld<=215 35 w_high<=409 -759 -117 -318
    cm2<=599 cm1<=326 cm1<=192 -1443 -802 -529 w_own<=60 s_share<=30 p-1<=351 -1323 -256 18 end<=0 110 451
    cm3<=296 cm0<=129 -820 -168 cs1<=23 cm1<=144 -808 ld<=99 p<=596 -196 613 -189 p<=596 -317 822
    sigm<=418 p-2<=39 -756 -457 cm2<=789 boil<=14 p-2<=1 -435 cs1<=908 339 756 -732 cs1<=80 536 801
    cm1<=167 -676 cm1<=922 a_footer<=21 -936 ld<=212 ahead5<=424 92 c1_share<=17 295 539 -44 ld<=200 718 -33
    sigm<=553 p<=28 -679 cm1<=112 -554 s_count<=5 -327 -117 ld<=608 psure<=404 414 end<=0 391 678 -3
    sigm<=473 sigm<=30 -641 p-1<=130 -445 -183 end<=0 sentences<=11 ld<=863 388 -184 -707 s_count<=60 526 247
    p1<=100 s_good<=460 cm1<=13 -630 -404 end<=0 -540 287 c0_good<=405 54 a_footer<=21 -852 s_good<=530 317 577
    sigm<=473 pmax<=479 399 sigm<=82 pmax<=874 -246 -609 -234 cs1<=235 266 boil<=6 boil<=1 540 19 -919
    cm1<=60 -554 cm1<=745 pmax<=880 pmax<=479 700 143 pmax<=983 -95 -417 ld<=801 427 cs3<=35 497 -431
    p-1<=75 p<=24 -559 cs1<=35 -348 -35 p-1<=675 sentences<=0 -90 160 boil<=9 cs1<=127 200 456 -792
    p<=670 win8<=73 -535 c1_gshare<=131 -119 -474 sigm<=973 s_count<=82 cs1<=832 240 505 -159 c0_good<=689 -201 574
    p1<=191 sigm<=794 sigm<=6 -546 -303 bpos<=526 428 -209 sigm<=877 pbytes<=781 boil<=3 375 -480 -27 391
    cm2<=487 sigm<=59 -475 -107 c0_good<=643 sigm<=303 -441 psure<=408 220 w_own<=1108 87 -376 psure<=399 75 423
    sigm<=473 pconf<=0 455 pmax<=874 54 cm1<=13 -545 -298 cm2<=629 14 c0_good<=856 pmax<=978 322 -107 307
    p<=866 p2<=24 -407 sigm<=124 pmax<=969 -100 -501 pmax<=942 s_count<=34 252 -135 -121 c2_ld<=215 352 38
    p-1<=28 cm1<=11 -506 -204 cs3<=515 cumbefore<=610 pm<=333 281 -5 -177 boil<=4 w_own<=1108 102 339 -640
    p<=244 pmax<=841 c2_ld<=890 c1_share<=38 298 -348 687 -396 a_footer<=13 -810 end<=0 2 s_good<=674 121 339
    cm0<=882 cm0<=46 -407 boil<=6 p3<=973 c0_good<=885 48 b0_lca<=8 -137 230 -398 -689 s_count<=97 288 -280
    p-2<=39 w_path<=1177 -329 -20 sigm<=698 pm<=305 c1_gshare<=14 373 -74 s_good<=146 -132 -490 c1_share<=13 -51 \
    270
    cm2<=114 -354 pm<=286 linkrun<=5 boilrate<=22 246 -186 536 win3<=608 -205 win3<=913 27 cs1<=59 -84 323
    cm1<=50 -335 sigm<=553 pconf<=821 a_footer<=12 -520 tag<=7 363 17 -222 a_footer<=11 -699 psure<=461 94 340
    p-3<=87 cm1<=60 -345 -87 sentences<=18 a_footer<=7 -563 a_footer<=11 -586 cm0<=911 pconf<=846 176 -83 257 -726
    p1<=46 pm<=175 c1_share<=11 605 -218 -339 a_footer<=15 -622 s_good<=610 13 boilrate<=91 boil<=2 240 -377 -723
    cm1<=18 -368 ahead5<=2 -451 tag<=5 bpos<=257 c0_good<=975 p-3<=917 176 -288 327 win3<=889 -20 142 -64
    p2<=10 -270 w_path<=-2932 -280 pmax<=947 175 p-1<=743 p-1<=115 -296 c2_ld<=766 47 -237 tag<=11 168 -140
    cm1<=11 -368 cumbefore<=610 sentences<=16 pmax<=947 282 tag<=14 pbytes<=10299 end<=0 42 251 -165 -200 -671 -125
    pconf<=698 275 cm0<=935 sigm<=49 -401 c1_gshare<=59 -4 -182 c1_gshare<=583 p1<=100 -1088 pconf<=952 3 491 383
    a_footer<=14 -478 cm5<=16 -363 pconf<=730 s_count<=90 275 -197 p-1<=351 -101 ld<=50 cs3<=981 43 281 -116
    boilrate<=11 pbytes<=3051 cm0<=353 pm<=377 w_high<=523 -184 linkrun<=8 200 916 -372 191 -31 sincecontent<=7 23 \
    -478
    p<=912 pmax<=874 b0_rel<=6 39 570 a_footer<=23 -512 pmax<=982 p2<=351 -66 114 c1_gshare<=85 -190 -502 164
    sentences<=12 cm0<=169 pconf<=826 w_own<=-709 423 -6 -297 w_path<=3073 54 pm<=681 25 p-3<=46 -1124 -235 -556
    pbytes<=2175 88 cm4<=727 sigm<=941 c0_good<=787 -70 b1_lca<=10 -379 44 179 ld<=637 73 b1_lca<=14 -71 -808
    p<=937 cm1<=15 -281 w_low<=-58 c1_share<=147 66 win3<=264 -461 -105 -299 bpos<=570 284 cs1<=127 -405 110
    w_high<=414 cm5<=876 c1_share<=95 -95 -391 406 c1_share<=5 sincecontent<=69 -150 240 boil<=5 s_share<=605 49 \
    310 -558
    a_footer<=23 -434 p2<=4 -291 sentences<=21 phead<=481 s_good<=938 cs3<=986 s_count<=25 -38 146 198 507 -36 -443
    s_count<=359 s_count<=105 tag<=15 w_high<=163 -204 pmax<=874 261 cs1<=478 -5 end<=0 -41 326 -78 -257 -459
    pconf<=589 linkrun<=8 220 1084 h_4<=1 pmax<=977 56 cs3<=963 -183 end<=0 -172 untilcontent<=65 256 -359 -331
    c1_gshare<=583 pconf<=772 gpos<=690 boil<=0 92 -377 371 cm5<=868 -124 107 ld<=354 p<=703 -188 267 -491
    ahead5<=81 pmax<=970 15 -296 s_share<=283 47 pmax<=988 pbytes<=1648 gpos<=122 -34 633 c0_good<=827 -82 -383 206
    cm2<=19 -186 cumbefore<=395 pm<=175 313 46 a_footer<=23 -496 cm5<=906 cm2<=658 15 w_path<=3885 -71 -514 249
    p2<=75 -122 a_footer<=12 -455 s_count<=66 37 tag<=11 linkrun<=6 cs1<=13 141 -447 -627 b0_lca<=5 341 -268
    boilrate<=101 pm<=305 80 w_path<=3885 17 pm<=798 c0_good<=893 122 pm<=345 68 -751 374 phead<=276 -523 7
    win3<=150 -98 cumbefore<=194 104 s_good<=866 p1<=100 pbytes<=5876 c1_share<=57 -222 -971 381 pbytes<=16979 10 \
    -255 208
    w_low<=-58 w_low<=-492 w_low<=-533 -18 pm<=175 381 -601 h_4<=0 phead<=170 301 63 -226 b0_lca<=5 -293 224
    cumbefore<=802 a_footer<=18 -422 27 ahead5<=465 s_count<=53 w_path<=-898 -330 b0_lca<=8 s_count<=8 -286 -30 334 \
    126 99
    a_footer<=21 -326 ahead5<=9 -194 pconf<=807 psure<=453 win20<=80 -276 113 807 cs1<=958 b1_lca<=6 -18 -252 164
    boilrate<=38 h_4<=1 28 -156 c1_share<=57 sincecontent<=7 win3<=913 w_own<=110 -130 360 -400 -307 cm2<=562 -587 \
    -181
    cumbefore<=753 untilcontent<=85 14 boilrate<=20 h_4<=0 338 -141 -194 gpos<=361 -480 pconf<=807 171 p2<=277 -256 \
    58
    psure<=419 s_good<=41 75 -43 cumbefore<=825 b0_rel<=0 p1<=605 untilcontent<=2 win20<=604 88 -442 -31 50 380 \
    -218
    cs1<=973 w_low<=-1019 s_count<=86 pconf<=912 linkrun<=9 108 gpos<=45 -457 844 -127 -261 -16 s_count<=22 -52 514
    p<=144 -1462 p<=912 untilcontent<=15 win8<=495 c1_share<=134 -508 -1074 ld<=173 37 -452 w_low<=-93 -673 -82 515
    cm1<=504 ahead5<=111 -827 -399 ld<=581 sentences<=16 pconf<=870 620 836 -547 c1_gshare<=182 w_own<=6 -249 540 \
    -512
    cm0<=169 pmax<=920 -600 -762 p<=633 pm<=305 pmax<=980 219 -594 behind5<=507 -435 -138 p<=967 609 835
    cm0<=798 cm0<=64 -710 w_path<=-183 phead<=303 -421 4 boil<=6 cs3<=15 -360 s_share<=82 0 310 -821 648
    sigm<=513 sigm<=36 -671 pm<=299 -150 sigm<=339 -532 -208 end<=0 w_low<=-93 348 12 psure<=219 -290 589
    p<=215 p1<=54 -621 -397 a_footer<=11 -923 cs1<=71 p1<=443 49 307 boil<=4 tag<=2 586 321 -582
    win3<=81 -601 end<=0 cm2<=178 -378 ld<=581 126 -161 cm2<=789 untilcontent<=75 185 -113 s_share<=46 184 551
    sigm<=767 p-3<=24 -551 pmax<=986 boil<=0 pmax<=971 pm<=305 251 -130 -254 -461 -441 cm0<=923 304 554
    cm3<=240 cm3<=51 -570 psure<=419 gpos<=971 -177 417 -440 cm0<=87 -544 cm0<=769 -28 gpos<=269 504 347
    p<=215 h_4<=0 -385 -553 sigm<=858 b0_lca<=12 32 313 cs1<=151 gpos<=388 325 b0_rel<=-44 -910 102 500
    p2<=24 sigm<=513 -496 172 sigm<=418 c2_ld<=928 -293 pconf<=836 348 -259 boil<=7 p-1<=854 198 424 -663
    cm1<=580 sigm<=72 -486 pconf<=870 pbytes<=4944 s_share<=421 68 987 -249 -316 p<=912 sigm<=948 167 -482 410
    cm0<=635 pmax<=666 h_4<=1 545 -400 cm1<=167 -428 -119 linkrun<=6 cm1<=854 142 334 p3<=510 -410 447
    p<=912 p-2<=54 pconf<=807 cm3<=215 -264 linkrun<=1 -613 340 p<=557 -520 -25 pmax<=979 97 -180 359
    sigm<=819 sigm<=107 -406 c1_share<=256 45 ld<=780 -429 519 boilrate<=67 ld<=411 c1_share<=62 147 400 -381 -545
    cm0<=64 -428 cm0<=882 b0_rel<=-38 cumbefore<=172 344 -31 cm2<=562 cs3<=950 w_high<=371 -425 -75 190 30 275
    ahead5<=81 win8<=58 pm<=82 b0_rel<=12 -372 769 -496 -172 win8<=898 61 c0_good<=975 -16 c1_gshare<=131 58 441
    cm0<=218 p<=46 -394 linkrun<=5 -215 191 cm2<=450 -77 a_footer<=9 -805 ld<=114 197 end<=0 -259 139
    p<=64 -350 cm0<=882 pconf<=945 c1_gshare<=78 pconf<=698 393 4 linkrun<=0 -499 53 -278 c1_share<=10 -220 260
    cm2<=35 -389 p-1<=709 p2<=5 -371 pm<=82 800 w_own<=69 -86 39 c1_share<=28 -68 w_own<=-1 -44 316
    w_path<=-1944 pmax<=889 a_footer<=26 -572 225 -426 cm0<=481 pconf<=839 118 -237 ld<=200 166 s_good<=494 -40 \
    -547
    cumbefore<=780 pconf<=0 638 w_path<=-2400 -346 sentences<=16 psure<=474 85 353 -615 ahead5<=21 -429 p3<=112 \
    -303 -33
    p<=12 -394 pbytes<=1405 pbytes<=0 555 127 c1_gshare<=860 cs1<=973 pmax<=979 cs3<=991 71 -511 -175 502 244
    cm0<=10 w_own<=1853 -442 706 p<=912 cm0<=481 -62 49 cs1<=478 s_good<=610 92 -477 c0_good<=624 -408 434
    cm1<=612 pmax<=982 c1_share<=38 pmax<=904 pbytes<=10612 276 -592 p3<=10 -402 32 phead<=170 -368 2 -341 96
    a_footer<=22 -535 cm4<=14 -411 win3<=933 boil<=14 cm2<=895 cumbefore<=448 129 p-2<=88 -208 25 -233 -601 266
    cm0<=882 cm3<=11 -342 pm<=324 s_count<=2 -89 linkrun<=8 102 w_own<=-818 1382 373 -107 s_count<=53 193 -546
    pconf<=684 b0_rel<=2 w_path<=1383 23 486 737 p-1<=100 -217 p2<=144 -112 ld<=883 c1_gshare<=649 58 246 -146
    a_footer<=22 -489 pm<=269 h_4<=0 s_count<=3 -25 linkrun<=5 150 558 -154 s_good<=17 p-1<=87 -293 -67 40
    a_footer<=16 -479 sigm<=234 pconf<=856 11 -280 boil<=6 p<=975 s_count<=176 psure<=250 470 6 -451 366 -542
    a_footer<=20 -451 ahead5<=111 pmax<=979 w_high<=143 -326 pmax<=962 133 cm4<=779 -323 388 untilcontent<=13 125 \
    -330 29
    p1<=14 -249 pconf<=826 sigm<=877 147 s_count<=17 54 -997 p<=798 b1_lca<=5 s_count<=4 -192 14 -432 61
    p3<=46 -128 c1_share<=463 s_share<=206 cs3<=104 c1_gshare<=20 -16 -240 109 pbytes<=3051 35 -197 sentences<=15 \
    255 -414
    cm0<=9 -247 cm0<=974 b0_lca<=3 c2_ld<=890 -60 b0_rel<=14 s_count<=57 224 -474 855 ld<=56 177 -68 262
    cumbefore<=218 boilrate<=55 end<=0 27 boil<=1 223 -297 -283 p2<=128 -149 gpos<=755 pbytes<=2900 44 -119 107
    win8<=14 -281 sigm<=553 ld<=354 -111 54 pmax<=947 b1_lca<=25 127 468 ld<=701 50 pmax<=969 185 -602
    pmax<=951 p<=476 ld<=354 -126 134 207 p-2<=116 -168 phead<=376 114 ld<=531 ld<=56 -84 265 -310
    p<=975 pmax<=967 37 pmax<=970 246 s_count<=201 pmax<=987 -26 s_count<=22 -296 34 -661 w_path<=3490 435 -83
    cm2<=895 tag<=4 linkrun<=8 68 367 -36 psure<=399 cs3<=167 69 end<=0 267 -1074 end<=0 -207 99
    sentences<=11 boilrate<=62 ahead5<=9 -143 pmax<=956 c1_gshare<=70 128 -28 b1_lca<=4 5 -209 phead<=213 -427 14 \
    -432
    boil<=2 cs3<=749 p-2<=965 -20 -349 s_share<=3 -338 p-3<=7 linkrun<=4 95 s_share<=375 -65 -1225 123 -320
    pmax<=956 ld<=900 40 200 b1_lca<=9 cm0<=986 -34 c1_share<=49 -507 372 cm2<=721 -426 ld<=61 403 -555
    a_footer<=13 h_4<=0 -542 pmax<=880 921 -213 cm0<=9 -227 w_path<=3885 46 pbytes<=3051 281 p<=824 -34 -465
    w_path<=3885 p<=987 ld<=30 s_count<=17 w_low<=-1133 130 -40 162 -58 329 end<=0 107 b0_lca<=13 -362 394
    a_footer<=21 behind5<=8 227 -540 sentences<=15 sentences<=1 behind5<=583 -72 53 c0_good<=989 327 ahead5<=955 26 \
    266 -438
    w_low<=-28 cumbefore<=553 b0_rel<=2 cm0<=671 17 s_good<=674 103 325 cm5<=40 1530 183 -50 s_good<=362 -173 -903
    cm0<=882 a_footer<=18 win3<=3 354 -505 -24 w_own<=-65 -702 p2<=351 274 pm<=377 305 linkrun<=5 30 -643
    tag<=12 pbytes<=10299 cm5<=906 40 278 s_count<=82 cm5<=844 173 -262 -332 s_count<=4 -259 pconf<=0 623 -31
    w_high<=409 cm5<=626 -212 158 phead<=515 pconf<=589 p1<=64 1121 330 boilrate<=33 72 -139 gpos<=45 183 -54
    cs3<=998 w_low<=-28 38 b1_lca<=4 -342 194 cs1<=44 287 p1<=965 pmax<=981 -727 -139 ahead5<=671 -507 279
    """
}
