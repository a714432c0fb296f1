// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let names: StaticString = """
    <article 59
    <aside -2919
    <blockquote 1701
    <details -282
    <div -4
    <figcaption -1352
    <figure -219
    <footer -4995
    <form -185
    <header -870
    <heading1 116
    <heading2 408
    <heading3 95
    <listItem 3
    <main 902
    <nav -3089
    <orderedList 540
    <paragraph 2125
    <preformatted 1245
    <section 216
    <select -2066
    <table 396
    about -196
    acc -35
    accordion 231
    action -1255
    actions -1323
    active 366
    ad -386
    ads -64
    advanced 159
    ae 895
    alert -644
    all -658
    and 14
    animate 997
    answer 308
    app -358
    archive -764
    area 39
    art -11
    article 33
    articlebody 744
    articles 182
    as 21
    attachment -177
    attribution -170
    author -1658
    auto -58
    banner -348
    bar -1897
    base -3
    bb -306
    bd 325
    before -694
    below -138
    between -124
    big -664
    bl -228
    black -74
    bleed -372
    block -237
    blockquote 1037
    blocks 728
    blog 65
    body 380
    bodycontent -470
    border 12
    bottom -365
    box -212
    bp 106
    breadcrumb -382
    breadcrumbs -1052
    breaking -576
    browse 253
    browser -376
    btn -745
    business 37
    button -1228
    buttons -584
    buy -355
    bx 37
    byline -678
    ca -108
    calc -21
    calendar -110
    canvas 304
    caption -1100
    car 832
    card -17
    cards -327
    carousel -210
    cart -471
    cat -211
    categories -505
    category 68
    cell -158
    center -8
    centered 79
    cf 72
    check 337
    ci 176
    clear 279
    cli 216
    click -68
    cm 5
    cms 99
    cnt -32
    code -112
    col -22
    collection 294
    colors -776
    cols -28
    column -72
    columns 12
    comment -732
    commentlist -2956
    comments -217
    complementary -1308
    component -283
    con 69
    consent -1070
    contact -511
    contain -1183
    container -92
    content 314
    contentbox 669
    contents 469
    contentwrapper -80
    controls -634
    cookie -1449
    cookiebanner -118
    copy 69
    copyright -754
    credits -477
    css 73
    cta -317
    ctrl -418
    custom -601
    customer 37
    dark 336
    data 99
    date -48
    db 244
    dc -2
    de -310
    delivery -59
    desc -264
    description 516
    detail -25
    details 527
    dialog -605
    direction 516
    disclosure -1289
    display -345
    div 716
    divider -214
    doc 1085
    dom -587
    dp -30
    drawer -240
    drop -227
    dropdown -911
    ds 69
    editor -60
    ef -160
    el -106
    elementor 38
    elements 824
    embed -142
    empty -228
    entry 404
    et -4
    eu -442
    even -378
    excerpt -156
    expand -809
    facet -857
    fade 35
    faq 745
    fb -68
    featured 546
    features 863
    feedback -792
    fg 644
    field 45
    figure -237
    file 658
    filter -879
    filters -176
    first -331
    fit -710
    fl -97
    flat -603
    flex -161
    float 414
    flow 365
    fluid 162
    font -81
    footer -1603
    for -632
    form -539
    format -232
    fr 38
    frame -143
    fs -152
    full 118
    function -630
    fusion -33
    fw -1237
    fx -248
    gallery 326
    gap 262
    gform -371
    global 112
    gp 48
    gr 138
    gray -803
    grey -238
    grid 55
    guest -110
    gutters 171
    has 159
    head -649
    header -611
    heading 154
    headline -138
    height 72
    hentry 146
    hidden -955
    holder 34
    home 824
    hover -415
    hp -298
    hs 478
    image -371
    in -212
    info -74
    inner 178
    instagram -10
    intro 55
    is -46
    item -39
    items -289
    js -188
    landing -24
    lang 1196
    large -5
    last -305
    latest -387
    layout 45
    lb 1065
    leading 410
    left 62
    level -22
    lg 9
    lh 337
    light -595
    line 4
    link -1358
    linklist -466
    links -839
    list -145
    listing 138
    load -1318
    location 450
    logo 241
    loop -224
    main 137
    map -212
    margin -29
    market 426
    max -75
    mb -162
    md 149
    media -191
    medium -278
    member -47
    menu -888
    message -15
    meta -375
    metadata -56
    mini -565
    mm -260
    mobile -77
    mod -241
    modal -1365
    mode -653
    module -47
    more -394
    most -2206
    ms -539
    msg 122
    mt -75
    mx 716
    name 434
    narrow 16
    native -157
    nav -669
    navi -16
    navigation -1019
    news -112
    newsletter -1426
    next -32
    no -53
    not 552
    note -343
    notice -2209
    nowrap -47
    nv -320
    odd 88
    offcanvas -186
    offset 277
    old -111
    on 381
    only 247
    open -321
    opt -550
    outer 142
    overflow 632
    overlay -831
    pad 396
    padding 244
    page -11
    pagewrapper -26
    pagination -1330
    pane 572
    panel -104
    panels 40
    paragraph 526
    parent 584
    payment -581
    pb 73
    pdp 85
    pinterest 745
    player -478
    plus -253
    poll -70
    popover -936
    popular -123
    popup -1149
    portal -119
    portlet -175
    post 140
    posts -391
    pp -17
    preview 66
    price 214
    primary -13
    print -385
    privacy -776
    prod 516
    product 56
    products 205
    profile -279
    promo -2167
    prose 38
    pt -50
    pub 380
    px 97
    question 172
    quick -167
    quote 333
    rail -61
    rating -512
    reading -253
    recommended -916
    region -293
    related -3447
    relatedposts -423
    relative -256
    reply -455
    report -166
    reset -407
    resources -75
    respond -1245
    result 493
    results 418
    rev -713
    reveal 1039
    review -590
    reviews -787
    rich 859
    richtext 93
    right -413
    root 357
    rounded -231
    row 200
    rs 2
    sc 56
    screen -873
    scrollbar -1520
    scroller 510
    search -163
    secondary -543
    section 53
    select 38
    selection 523
    self -75
    seo 281
    services -205
    settings 334
    shadow 10
    share -1196
    sharing -535
    shipping -368
    short 19
    show -59
    sidebar -1019
    signature -1934
    signup -383
    single 175
    site -312
    size -180
    skin 265
    skip 151
    slide -325
    slider -572
    sm -49
    small -205
    snippet -505
    social -992
    space 26
    spacing 755
    span -131
    special -223
    spotlight 318
    ss -160
    st 446
    standard -665
    start 242
    sticky 540
    store -96
    stories 421
    story 48
    style 445
    styled 246
    su -664
    submenu -368
    submission 1708
    subscribe -970
    subscription -318
    summary 148
    super -223
    sw -103
    switch -308
    tab -311
    table -22
    tabs -24
    tag 2
    tags -1060
    tax -84
    tb -729
    td -15
    teaser -1687
    template 242
    testimonial -523
    text 413
    textwidget -1203
    the 364
    thread -646
    three -372
    thumbnail -446
    title 14
    tl -880
    to 58
    toc -154
    toolbar -544
    top -268
    tp 201
    track 283
    transparent 277
    travel -19
    trending -26
    trigger 34
    tw -254
    two -72
    type 162
    typography 520
    ul -702
    under 38
    up -104
    user -451
    variants -320
    vc -258
    video -814
    view 278
    views -356
    vp 371
    wc 198
    wd 697
    well -110
    white 100
    widget -300
    width 2
    window -154
    with 365
    woocommerce 666
    world 447
    wp -217
    wrap -128
    wrapper -126
    wt -105
    wysiwyg 376
    xl 133
    xs 144
    zone -139
    """

  static let first: StaticString = """
    w_low<=-3484 -1352 b0_lca<=1 s_good<=21 w_low<=-1576 -1031 tag<=18 34 -651 w_low<=-1313 nexth<=49 71 -722 631 \
    w_low<=-779 r_gshare<=62 -1270 -926 s_bytes<=83 pg_long<=0 127 -800 270
    w_path<=2778 w_path<=1070 w_path<=-5735 -876 s_good<=59 w_path<=443 -689 n-2_ld<=50 284 -364 c2_blocks<=13 \
    a_main<=34 213 w_low<=-1487 -780 -124 451 end<=0 262 821 c0_ld<=800 883 65
    w_path<=1754 c3_gshare<=722 w_path<=-3434 -792 c1_ld<=45 pg_h_comment<=6 ui<=830 216 -693 -358 w_path<=585 -616 \
    113 linkrun<=3 c0_words<=200 95 h_0<=0 290 856 -491 c0_words<=100 350 780
    s_good<=88 w_low<=-1138 a_main<=20 -380 -713 c3_ld<=89 393 h_4<=0 s_share<=376 b1_rel<=0 5 -691 749 -742 \
    w_low<=-385 w_low<=-3334 -530 bpos<=790 br<=4 569 -422 -93 729
    w_path<=-5333 -686 w_low<=-1785 linkrun<=4 w_path<=-929 -558 250 -654 bytes<=72 linkrun<=3 tag<=18 420 -136 \
    -322 w_high<=1173 w_low<=-810 -161 c0_ld<=133 490 -231 c1_gshare<=75 390 678
    w_path<=310 c3_ld<=141 boilrate<=8 s_count<=1 -579 -125 -630 -597 s_count<=6 c1_gshare<=41 pg_h_article<=675 \
    102 -567 c5_share<=888 481 n-1_tag<=18 372 pg_h_article<=820 -32 -1394 c3_ld<=419 639 168
    w_low<=-1894 w_path<=585 w_path<=-489 -598 -12 382 b0_rel<=0 s_bytes<=65 prevhl<=1 -285 s_share<=9 -136 \
    prevhl<=4 435 -464 h_9<=1 540 -150 pg_h_article<=464 -212 pg_stop<=110 583 -751
    w_path<=-4534 -607 s_good<=119 a_main<=16 b0_lca<=0 348 pg_h_article<=538 b1_rel<=-6 718 -17 -646 \
    pg_h_article<=179 w_high<=207 -543 76 -426 b0_lca<=0 br<=61 525 -809 gpos<=251 416 -264
    end<=0 b0_lca<=0 a_h<=1 452 w_high<=533 -416 79 h_21<=0 -515 h_26<=0 -187 638 w_high<=1932 b1_rel<=2 120 -632 \
    hid<=0 b0_lca<=0 h_9<=1 542 -389 120 -504
    end<=0 h_4<=0 tag<=16 n1_ld<=502 bpos<=844 215 -357 -271 pg_ld<=662 -407 h_21<=0 -453 609 -570 bpos<=917 \
    b0_rel<=26 c1_share<=160 titlecov<=146 24 371 531 -433 -437
    s_good<=66 w_low<=-1221 w_path<=-1483 -537 -169 pg_h_article<=363 afterh1<=-60 -609 263 pg_long<=0 359 -278 \
    w_path<=585 afterh1<=48 c5_gshare<=726 -283 251 -428 n-1_tag<=15 512 separators<=3 295 -919
    s_good<=21 w_low<=-1089 a_main<=22 -125 -499 gpos<=664 a_h<=3 528 4 c2_ld<=0 193 -358 w_own<=-394 -484 \
    w_low<=-1785 a_main<=19 427 -443 gpos<=594 448 n-2_end<=0 -25 414
    b0_lca<=3 end<=0 h_4<=1 pg_long<=298 109 -225 -572 a_footer<=15 -630 c3_gshare<=72 19 384 h_4<=1 \
    pg_h_article<=575 sec_ld<=163 hid<=0 252 -571 h_26<=0 -339 234 -540 -582
    r_ld<=475 titlecov<=84 boilrate<=25 n1_tag<=15 linkrun<=1 355 -58 -234 -512 c1_gshare<=161 h_20<=0 218 h_20<=1 \
    b1_lca<=12 160 -702 -743 429 h_4<=0 pg_ld<=504 -405 75 -573
    c1_ld<=161 b0_lca<=0 a_form<=27 -337 h_17<=1 h_0<=1 231 466 -857 s_first<=713 afterh1<=-14 -654 a_form<=27 -430 \
    143 -486 w_high<=720 -411 c1_share<=100 a_h<=2 252 -251 337
    b0_lca<=0 s_count<=88 c5_gshare<=759 pg_long<=368 h_23<=0 213 -705 h_27<=1 -34 -735 338 -387 gpos<=687 \
    prevh<=45 a_main<=23 h_26<=0 222 935 pg_p<=191 308 -225 -422 -454
    s_share<=92 sec_ld<=107 h_1<=0 -154 172 pg_blocks<=430 -419 -12 afterh1<=-9 -462 a_li<=4 c5_ld<=36 256 -209 \
    a_footer<=15 -587 s_count<=10 end<=0 -346 295 h_26<=0 377 861
    w_high<=795 h_4<=0 s_count<=2 -428 s_count<=7 -318 102 -513 n-1_end<=0 s_share<=19 -281 bpos<=703 dupord<=0 \
    n1_tag<=12 305 -45 -367 -161 s_count<=88 s_share<=92 156 473 -337
    w_own<=-687 -431 b0_rel<=18 h_4<=1 a_main<=19 ui<=734 319 -658 b1_dist<=1 409 h_6<=0 h_60<=1 s_count<=70 27 \
    s_bytes<=126 -55 -1337 470 -391 -511 h_17<=1 -366 1403
    linkrun<=2 h_31<=0 h_9<=0 dup<=6 h_23<=0 hid<=0 338 -207 -503 -651 h_0<=1 -772 205 -229 w_high<=485 pg_good<=23 \
    319 -433 links<=0 s_count<=24 -36 354 -220
    linkrun<=3 h_9<=0 s_count<=4 -97 h_20<=0 369 pg_plainh<=13 352 h_42<=0 -833 h_15<=1 455 -536 -375 h_4<=0 \
    pg_p<=376 pg_h_body<=654 pg_h_related<=9 381 -44 -205 -307 -509
    b1_dist<=1 319 pg_titleh<=718 h_26<=0 n1_tag<=4 126 h_2<=0 s_good<=447 r_ld<=599 42 -469 -922 -9 477 \
    c1_gshare<=373 pg_long<=149 5 c2_ld<=53 b0_rel<=-28 453 -219 -473 229
    afterh1<=0 -456 boilrate<=21 a_form<=6 -428 n-1_ld<=270 w_own<=-16 -107 s_first<=764 h_9<=0 318 -87 -65 \
    pg_stop<=129 h_8<=0 557 -422 c0_words<=40 -364 c3_blocks<=25 -155 210 -329
    bpos<=749 h_4<=1 titlecov<=77 w_path<=-306 -258 boil<=2 ui<=962 s_last<=329 -153 196 -630 -977 w_path<=2242 \
    w_path<=-2538 -210 206 339 -476 w_path<=-2538 -497 pg_stop<=158 382 -189
    w_high<=485 n1_end<=0 -360 49 s_share<=143 pg_blocks<=230 -166 h_20<=0 dup<=3 204 -471 -193 w_own<=-687 -519 \
    separators<=6 a_footer<=23 -540 a_ul<=5 13 a_form<=2 -717 331 -801
    w_low<=-2437 a_main<=30 upper<=135 404 -237 -497 boilrate<=52 pg_titleh<=447 312 boil<=12 b0_rel<=4 dupord<=3 \
    a_h<=0 368 n1_ld<=252 155 -144 -601 h_17<=0 -311 806 -1717 -334
    w_high<=455 -254 gpos<=664 a_form<=9 -323 w_path<=-2845 -149 n1_tag<=10 prevh<=11 tag<=6 427 19 -1 pg_stop<=175 \
    595 -25 w_path<=879 pg_long<=108 93 s_good<=746 -505 479 20
    gpos<=862 a_nav<=10 -512 boil<=2 ui<=309 h_26<=0 b0_dist<=1 ld<=250 392 -678 h_2<=1 c0_share<=49 dupord<=0 68 \
    -313 -352 156 356 -556 -592 pg_h_related<=53 -122 -430
    w_path<=732 s_first<=834 pg_good<=142 379 a_footer<=16 -548 sec_ld<=124 pg_linkh<=247 221 -211 pg_plainh<=89 \
    -289 941 -459 boil<=12 h_60<=0 dup<=8 a_dl<=5 -953 123 -545 420 -1393
    w_path<=3119 hid<=0 s_count<=4 titlecov<=232 -345 80 a_li<=10 h_4<=0 h_21<=0 c2_ld<=0 390 a_main<=24 176 \
    pg_blocks<=132 195 -508 437 -535 h_26<=0 127 473 -474 238
    a_footer<=26 -545 n-1_end<=0 s_first<=713 pg_stop<=224 ui<=566 h_7<=0 308 -169 -513 a_main<=25 45 s_count<=84 \
    -142 -606 s_count<=2 -484 h_27<=1 -6 -688 h_43<=0 -81 231
    h_60<=1 titlecov<=327 a_h<=3 bpos<=727 279 -151 pg_stop<=164 bpos<=377 -96 274 r_gshare<=765 upper<=334 h_36<=1 \
    -60 pg_plainh<=14 -628 -126 -330 146 226 c0_share<=143 490 -216
    dupord<=0 titlecov<=205 boilrate<=38 sec_bytes<=15015 w_low<=-1221 s_first<=595 -54 pg_words<=46 -48 -506 \
    h_4<=0 h_35<=1 180 -618 -266 -457 -338 i_date<=0 sentences<=20 209 -738 -627 -284
    pg_h_article<=2 a_footer<=23 -537 s_first<=53 -172 270 b0_rel<=12 pg_good<=474 w_high<=485 -203 203 \
    n-1_words<=50 upper<=429 sec_bytes<=8518 h_60<=0 n1_tag<=19 29 -420 356 -631 -413 221 -344
    hid<=0 gpos<=878 a_h<=0 293 afterh1<=-9 -398 s_count<=7 n-1_tag<=11 upper<=375 119 -251 pg_h_article<=711 -123 \
    -568 h_26<=0 113 600 s_count<=27 -297 a_ul<=11 -291 502 -426
    w_path<=-1998 h_18<=0 -335 n1_ld<=428 333 -228 ui<=542 boilrate<=52 boil<=4 pg_stop<=233 245 bpos<=632 \
    n1_end<=0 s_first<=28 -420 50 217 c4_ld<=148 -36 -319 -689 -285 -513
    s_count<=16 tag<=9 h_20<=0 c1_ld<=31 c4_ld<=303 237 -294 -63 c1_share<=192 h_7<=0 -515 -5 303 -227 s_count<=88 \
    h_15<=1 b0_lca<=16 197 -403 704 pg_h_comment<=109 -35 -749
    pg_good<=236 h_26<=0 112 472 ld<=230 h_6<=0 titlecov<=215 h_60<=1 pg_h_comment<=209 h_36<=1 36 -259 -391 434 \
    c5_share<=970 258 -238 gpos<=392 69 -401 pg_titleh<=654 33 -529
    pg_titleh<=348 h_26<=1 h_3<=0 h_4<=0 80 -673 249 501 n-1_end<=0 pg_p<=326 w_path<=-306 pg_p<=218 -31 -450 \
    separators<=3 130 -448 n-1_tag<=8 -81 -359 boil<=5 101 -1010
    hid<=0 s_good<=636 links<=0 h_9<=1 h_23<=0 dup<=3 b0_rel<=-42 328 66 -308 a_li<=13 394 -638 -482 -175 ld<=727 \
    h_1<=0 -34 boil<=4 369 -871 -1344 -400
    pg_h_article<=6 prevh<=6 253 b1_dist<=11 w_low<=-2045 -372 175 -398 h_0<=0 pg_h_buy<=12 -420 23 s_good<=895 \
    c1_share<=371 linkrun<=2 72 pg_ld<=320 -347 19 274 sec_head<=324 668 -233
    s_share<=68 sec_ld<=288 c2_ld<=44 100 -178 -251 h_4<=0 s_good<=41 258 h_6<=0 pg_titleh<=436 h_20<=0 408 -201 \
    h_9<=1 n1_end<=0 h_16<=1 0 -444 219 -468 -247 -244
    upper<=222 gpos<=491 dup<=1 256 -142 prevhl<=0 875 dupord<=0 c1_ld<=45 98 -176 -476 h_9<=0 copyright<=0 hid<=0 \
    i_date<=0 linkrun<=0 192 -47 -565 -381 -880 -455
    s_share<=17 a_section<=34 19 -248 hid<=0 h_2<=0 h_4<=0 pg_h_article<=142 132 n-1_words<=20 h_1<=1 -523 \
    prevh<=11 -305 389 209 -483 gpos<=76 297 pg_stop<=265 191 -6 -280
    boilrate<=25 ui<=953 bpos<=585 a_nav<=13 -451 hid<=0 dup<=10 copyright<=0 157 -906 -419 -270 pg_stop<=284 \
    pg_li<=159 166 -52 -167 -475 n-2_end<=0 h_20<=0 -173 -661 41
    ui<=791 b1_rel<=0 a_h<=1 222 h_6<=0 h_60<=0 dupord<=0 upper<=501 85 c2_gshare<=76 -29 -471 -265 252 h_26<=0 \
    -230 433 c3_ld<=80 3 pg_ld<=723 -407 120 -430
    h_60<=1 a_footer<=22 -508 pg_h_body<=973 s_share<=34 pg_plainh<=25 -219 sec_bytes<=908 276 -163 prevhl<=2 96 \
    h_2<=0 h_43<=0 122 pg_plainh<=25 -647 -27 gpos<=428 250 -78 234 472
    dupord<=0 s_count<=16 upper<=466 h_20<=0 pg_titleh<=707 s_last<=207 -293 228 -71 h_7<=0 boilrate<=23 -163 -716 \
    91 a_h<=0 73 -249 h_15<=0 h_35<=1 82 -696 422 -232
    pg_p<=77 h_18<=1 125 564 n-2_end<=0 boilrate<=38 r_gshare<=7 w_path<=-3434 -452 -94 c3_gshare<=5 185 \
    s_good<=973 prevh<=86 s_last<=737 h_1<=0 -76 211 -163 -435 617 -342 75
    afterh1<=0 -321 pg_h_article<=2 a_footer<=10 -466 168 h_60<=0 pg_good<=415 h_32<=0 -188 h_25<=0 s_share<=68 69 \
    501 -308 s_good<=913 b0_rel<=-26 199 c2_blocks<=7 -344 -119 403 244
    gpos<=713 a_h<=2 263 h_43<=0 -196 a_table<=4 482 ui<=504 bytes<=20 -183 s_count<=3 -96 124 -477 w_low<=-1672 \
    -337 h_20<=1 pg_good<=377 h_38<=1 151 1189 -87 -602
    pg_h_body<=952 s_first<=13 -407 pg_h_body<=248 h_38<=0 h_9<=1 linkrun<=1 276 48 -425 h_25<=0 877 -489 ld<=534 \
    -17 b0_dist<=1 -1318 -275 boil<=14 hid<=0 257 -373 -789
    h_25<=0 a_footer<=10 -480 copyright<=0 s_count<=2 -124 linkrun<=4 h_23<=0 152 h_36<=0 308 -978 r_gshare<=230 \
    h_36<=1 -61 c0_ld<=146 -895 -106 335 -824 h_1<=1 -365 -6
    a_figure<=1 -620 h_9<=0 a_nav<=9 -483 s_share<=9 -151 a_footer<=12 -487 c3_blocks<=15 pg_plainh<=32 c1_ld<=14 \
    pg_meddepth<=12 -18 369 -151 h_25<=0 353 -329 123 pg_stop<=327 -419 34
    pg_article<=0 pg_titleh<=707 a_h<=1 429 s_bytes<=22 -153 boilrate<=31 229 -170 pg_words<=31 240 a_section<=28 \
    c5_share<=79 623 -5 pg_h_product<=32 -116 -463 c2_blocks<=21 n1_end<=0 -204 15 87
    links<=2 hid<=0 gpos<=409 prevh<=61 sec_bytes<=1230 202 h_17<=0 prevhl<=1 231 -102 -799 n1_tag<=19 -259 158 \
    s_count<=3 -246 pg_titleh<=436 271 h_18<=1 9 -389 -239 -407
    pg_h_related<=9 h_26<=0 33 276 h_23<=0 pg_meddepth<=9 tag<=12 boil<=4 bytes<=225 -161 178 -681 -355 h_25<=0 \
    b0_rel<=4 b0_rel<=0 218 -382 -157 -127 r_ld<=100 -858 29
    pg_article<=0 pg_h_article<=933 sec_ld<=323 pg_titleh<=809 pg_long<=89 406 103 pg_titleh<=902 -279 134 -77 457 \
    n-1_words<=38 b1_lca<=0 h_27<=1 pg_meddepth<=10 -86 148 r_blocks<=19 -647 130 -316 214
    copyright<=0 titlecov<=274 pg_h_article<=897 h_9<=1 s_bytes<=83 sec_ld<=163 160 s_bytes<=29 -211 85 h_36<=1 -52 \
    n-2_end<=0 -650 -50 -474 129 separators<=7 h_13<=0 183 -273 -480 -761
    a_footer<=26 -473 ui<=877 pg_good<=224 161 h_36<=1 sec_ld<=0 h_27<=1 307 h_8<=0 -553 376 c0_good<=768 h_27<=0 \
    -162 304 83 pg_ld<=130 153 h_18<=1 -192 -645 -377
    titlecov<=154 s_count<=12 -107 sec_ld<=0 h_27<=0 480 -233 h_26<=0 h_2<=0 -246 pg_linkh<=188 162 -99 274 \
    upper<=334 h_7<=0 c2_gshare<=829 c3_gshare<=608 108 -209 294 310 -55
    pg_p<=175 s_first<=215 pg_h_article<=933 -107 675 nexth<=15 311 44 pg_h_body<=898 n-1_tag<=0 nexth<=85 \
    pg_h_product<=376 h_9<=1 183 -404 s_last<=779 -19 -830 -225 n1_tag<=16 -79 -249 73
    h_60<=1 pg_h_related<=11 pg_h_related<=7 h_8<=0 dupord<=0 h_20<=1 159 -183 h_20<=0 -367 310 -71 -375 \
    b1_rel<=-14 238 a_table<=11 388 sec_bytes<=8518 r_gshare<=673 -144 81 -561 375
    s_first<=13 -394 pg_h_article<=179 pg_article<=1 h_20<=0 pg_words<=52 hid<=0 pg_cur<=126 141 -443 -385 225 -163 \
    -159 h_17<=0 h_36<=1 19 h_38<=1 -333 940 b1_lca<=17 -682 521
    copyright<=0 s_count<=3 pg_plainh<=27 h_60<=0 -185 132 h_20<=0 225 -361 dupord<=6 boil<=5 h_26<=1 w_path<=-5735 \
    -194 w_path<=-1213 h_18<=0 -218 191 96 212 -758 -331 -632
    boilrate<=41 ui<=962 h_23<=0 c1_ld<=0 h_17<=1 s_count<=2 h_31<=1 h_43<=0 -364 111 -484 pg_long<=384 240 25 -603 \
    h_35<=1 -11 -534 pg_h_product<=442 185 -939 -376 -210
    s_count<=18 boil<=2 n-1_words<=4 -86 26 -485 sec_head<=146 c5_ld<=365 h_1<=0 377 133 h_21<=1 n-2_end<=0 -242 \
    250 447 n-1_ld<=943 b1_rel<=-7 294 -326 n-1_tag<=19 -48 371
    h_60<=1 sec_bytes<=1382 n-1_words<=22 21 223 h_21<=1 pg_titleh<=941 pg_plainh<=0 163 h_9<=0 pg_h_product<=41 \
    -69 -348 -432 pg_h_product<=964 199 -816 h_3<=1 276 -469 h_20<=0 397 -245
    dup<=3 gpos<=491 s_count<=111 s_count<=2 -23 a_figure<=7 -542 145 -295 pg_h_comment<=960 s_first<=500 28 \
    h_20<=0 r_gshare<=116 -183 n-2_end<=0 -63 261 -360 815 h_42<=1 -345 266
    links<=2 titlecov<=289 pg_meddepth<=11 hl<=0 w_low<=-516 -150 h_36<=0 98 w_own<=120 pg_blocks<=217 -280 361 \
    b0_lca<=27 -483 369 127 r_blocks<=4 -229 154 w_own<=-474 -276 155 -433
    dup<=7 afterh1<=-71 -449 pg_h_comment<=17 a_form<=7 -226 39 h_27<=0 r_ld<=750 pg_blocks<=373 c0_share<=502 \
    c0_words<=110 -101 209 -529 h_6<=0 pg_ld<=204 -572 -37 446 -530 -577 -287
    h_25<=0 h_13<=1 c0_words<=348 h_38<=0 a_li<=8 sec_ld<=442 261 h_15<=0 -181 353 -49 c4_ld<=225 -84 652 \
    c2_gshare<=887 prevhl<=1 343 -20 330 s_ld<=739 -466 473 -170
    s_first<=834 s_first<=33 -230 w_own<=-1213 n1_ld<=109 -439 84 a_figure<=12 -347 pg_p<=127 209 pg_ld<=784 \
    h_13<=0 dup<=1 60 -135 h_32<=1 -382 279 348 pg_ld<=362 -368 -5
    upper<=153 pg_article<=4 h_25<=0 182 -293 prevhl<=1 417 c1_ld<=63 h_16<=1 102 -588 -478 a_h<=2 86 w_high<=1296 \
    -2 h_0<=1 n-1_ld<=176 -287 -23 c0_good<=827 -388 206
    prevhl<=0 prevlong<=37 175 -291 pg_titleh<=563 85 pg_h_body<=984 c0_share<=29 pg_plainh<=37 a_table<=9 205 \
    pg_h_article<=3 2 -219 h_36<=1 394 -351 prevhl<=1 351 h_6<=0 -9 -492 311
    copyright<=0 a_footer<=26 -454 pg_h_body<=973 n1_tag<=15 linkrun<=0 161 h_3<=0 a_section<=15 149 h_26<=0 -302 \
    132 57 w_path<=3405 -52 h_27<=1 -183 -909 boil<=6 206 -548 -664
    c1_good<=980 s_good<=160 c3_blocks<=307 a_section<=7 106 -48 324 pg_h_product<=50 c0_ld<=395 -18 -597 h_1<=1 \
    a_section<=34 -687 175 prevlong<=9 -400 -1761 pg_plainh<=17 194 c1_share<=12 175 -288
    a_footer<=21 -459 pg_titleh<=278 h_15<=0 98 408 n1_tag<=14 h_35<=1 separators<=6 pg_good<=792 68 -176 -380 -431 \
    n-2_end<=0 pg_stop<=175 110 pg_h_comment<=684 -246 333 h_13<=0 134 -362
    pg_titleh<=510 h_26<=0 22 295 boil<=5 h_25<=0 r_gshare<=0 -152 pg_h_article<=3 196 h_2<=1 h_0<=0 h_27<=0 -357 \
    186 pg_meddepth<=16 -30 484 c0_good<=817 -172 240 -221 -612
    sec_bytes<=15015 pg_p<=160 120 s_share<=2 -284 r_ld<=715 s_count<=32 pg_words<=34 -214 s_share<=612 h_23<=0 7 \
    -393 302 h_1<=1 pg_h_article<=975 365 -366 -54 c1_gshare<=649 -85 -863 -311
    titlecov<=340 a_footer<=13 -396 s_first<=20 -300 -11 b0_lca<=6 c5_ld<=394 n-1_ld<=502 c0_share<=98 \
    pg_h_article<=820 196 c0_share<=28 -297 223 -260 343 c0_share<=60 c1_share<=30 -144 -741 225 387
    i_date<=0 pg_p<=58 h_20<=1 111 510 prevh<=17 22 h_32<=0 h_42<=0 -32 h_16<=0 -468 212 h_1<=1 h_9<=0 157 -457 \
    pg_long<=399 s_good<=41 -92 -728 183 -398
    ui<=465 dup<=1 c4_ld<=166 h_3<=1 n-2_tag<=8 h_13<=1 185 -249 23 h_15<=0 -56 -675 -20 c1_gshare<=69 a_main<=17 \
    -253 pg_h_body<=349 403 -39 s_good<=26 123 -717 -295
    pg_h_product<=486 hid<=0 a_form<=1 -391 a_form<=19 273 c0_words<=590 pg_h_buy<=16 pg_h_related<=5 pg_long<=368 \
    120 -67 -100 h_43<=0 -266 gpos<=733 262 -32 186 -242 n1_ld<=626 -209 112
    w_path<=-2538 pg_stop<=277 -290 pg_h_buy<=1 h_42<=0 139 -315 c2_blocks<=29 362 -329 siblings<=45 i_date<=0 \
    pg_p<=735 pg_stop<=138 h_6<=1 242 -391 7 a_section<=22 137 -188 -336 468
    h_42<=1 prevhl<=4 copyright<=0 n-1_words<=63 sec_bytes<=15015 s_share<=5 -167 c1_blocks<=1 pg_blocks<=303 \
    pg_article<=20 -173 433 92 51 h_32<=0 -440 125 259 -503 -244 c5_share<=174 292 3
    s_count<=1 titlecov<=215 c5_share<=174 2 -330 pg_plainh<=14 h_7<=0 w_own<=180 -357 47 214 333 a_footer<=9 -415 \
    c3_blocks<=25 3 pg_h_comment<=18 161 n1_ld<=972 c1_ld<=91 -122 323 -596
    c2_ld<=5 dup<=1 h_31<=1 pg_long<=271 244 w_path<=1984 c5_gshare<=874 pg_h_article<=6 132 -386 226 \
    c5_gshare<=588 359 -64 -216 tag<=0 pg_main<=0 -4 -959 0 links<=2 -33 -397
    pg_blocks<=225 c2_blocks<=17 pg_ld<=89 c5_share<=23 -486 separators<=3 203 -296 -128 boilrate<=17 h_31<=0 \
    c0_ld<=444 upper<=501 c3_gshare<=90 -303 266 -218 -234 387 pg_cur<=1 -15 -665 49
    s_bytes<=14 c1_ld<=161 h_32<=0 -304 82 a_li<=0 -545 -161 s_first<=5 prevlong<=21 128 -541 gpos<=607 a_h<=0 \
    pg_titleh<=773 339 -23 pg_li<=0 308 22 prevh<=23 -75 102
    bpos<=34 r_gshare<=24 -496 -4 dup<=1 s_first<=856 gpos<=607 pg_h_body<=676 152 10 n-2_end<=0 s_first<=379 74 \
    pg_h_article<=739 pg_h_product<=41 38 -326 -392 108 -151 h_42<=1 -172 136
    c4_ld<=0 pg_words<=112 h_31<=0 198 pg_h_article<=607 pg_h_body<=451 224 -417 386 -198 upper<=198 c2_gshare<=991 \
    17 360 h_42<=1 h_8<=1 -55 -254 pg_h_comment<=10 187 h_31<=1 -372 353
    a_main<=30 bytes<=288 12 246 pg_main<=0 separators<=1 pg_h_related<=180 h_60<=0 w_path<=-929 -169 h_3<=1 \
    pg_stop<=284 205 h_1<=1 -175 197 -207 346 h_18<=0 -36 -586 -309 -367
    h_60<=1 n-1_tag<=3 pg_h_product<=109 pg_long<=250 177 gpos<=209 160 pg_h_article<=0 246 -137 c5_share<=159 122 \
    c5_share<=927 -146 -679 pg_h_comment<=28 -28 h_35<=0 -218 320 separators<=7 344 -340
    afterh1<=-1 -255 pg_meddepth<=4 278 bpos<=255 88 c0_words<=110 w_high<=1362 86 pg_h_body<=313 192 -179 h_9<=1 \
    h_21<=0 h_1<=1 -128 83 h_1<=0 89 h_3<=0 189 -595 -362
    ui<=980 hid<=0 h_60<=1 s_last<=68 -278 dup<=1 h_35<=0 50 -236 bytes<=25 64 n1_ld<=643 b0_rel<=-6 124 -454 169 \
    boil<=3 316 -399 a_form<=12 -505 -98 -369
    pg_li<=93 separators<=1 h_25<=0 107 -156 -195 h_9<=1 pg_words<=51 h_27<=0 sec_ld<=11 98 -175 232 \
    sec_bytes<=3221 c0_share<=73 s_share<=196 183 -66 -266 pg_linkh<=281 -217 121 -421
    pg_h_body<=433 77 pg_h_body<=795 bpos<=679 n1_tag<=14 sec_ld<=19 228 c0_good<=510 pg_blocks<=480 -131 -612 \
    r_blocks<=48 -70 370 -174 -258 r_ld<=454 pg_h_body<=992 23 392 h_32<=1 -481 49
    a_footer<=13 -378 pg_titleh<=550 sec_head<=152 c1_share<=6 150 h_26<=0 -92 197 s_count<=13 308 -19 h_13<=0 \
    afterh1<=-1 -503 sec_head<=324 pg_h_buy<=24 titlecov<=365 -63 154 162 -149 -258
    c5_share<=996 dup<=2 s_count<=161 pg_h_article<=1 h_23<=0 pg_words<=49 25 c2_ld<=37 332 74 h_26<=0 87 -829 \
    b0_rel<=-48 167 -34 -290 -169 w_own<=-312 -662 h_0<=1 -266 211
    boil<=1 pg_h_comment<=960 titlecov<=232 pg_linkh<=863 h_60<=1 -52 290 tag<=12 328 pg_article<=7 225 -598 \
    afterh1<=36 c3_gshare<=337 317 38 h_42<=1 -2 tag<=2 166 -665 622 -182
    afterh1<=-41 -278 ui<=835 h_7<=0 pg_titleh<=379 n-2_end<=-1 -418 156 pg_words<=56 h_1<=0 -126 93 pg_stop<=190 \
    209 -134 h_38<=1 h_21<=0 94 b1_dist<=12 21 -630 569 -260
    s_count<=4 pg_blocks<=401 h_43<=1 h_16<=0 -57 h_13<=0 283 -328 pg_h_comment<=4 -142 n-1_words<=24 -566 146 \
    b1_dist<=13 pg_long<=163 -140 353 -305 a_dl<=2 -250 c3_blocks<=29 -7 133
    w_own<=-1377 c2_gshare<=69 -37 -453 a_footer<=23 -351 pg_good<=167 pg_article<=4 h_4<=1 pg_plainh<=9 329 4 -424 \
    h_21<=1 -323 342 sec_bytes<=92 pg_titleh<=654 4 -356 h_25<=1 3 -205
    c0_share<=25 pg_titleh<=436 prevhl<=1 -127 h_7<=0 163 h_7<=1 c3_blocks<=73 -362 226 278 h_7<=0 pg_titleh<=919 \
    h_6<=0 -109 -418 21 63 s_first<=788 h_6<=0 152 -123 -172
    s_good<=867 s_good<=77 pg_h_body<=248 117 c2_ld<=668 18 -182 prevh<=16 h_27<=1 pg_long<=682 h_3<=0 -69 \
    pg_h_body<=909 83 454 -356 -316 h_16<=0 -293 182 c3_ld<=381 268 -323
    h_60<=1 a_form<=1 -324 pg_meddepth<=9 pg_cur<=0 sec_ld<=11 104 pg_stop<=259 sec_ld<=909 sec_ld<=26 414 -162 274 \
    a_form<=18 329 h_7<=1 pg_stop<=414 -331 375 215 39 42 182
    a_nav<=15 -324 pg_blocks<=217 h_17<=1 pg_main<=0 37 s_share<=79 pg_words<=107 -154 pg_p<=112 242 -604 \
    n-2_ld<=292 168 -237 -583 h_25<=1 pg_plainh<=16 pg_li<=126 274 19 -7 -243
    s_count<=18 nexth<=43 pg_h_product<=760 a_figure<=8 -321 19 h_36<=1 -367 99 prevlong<=17 a_li<=11 320 h_32<=0 \
    -241 h_8<=0 n-1_end<=0 -250 249 399 sec_ld<=82 -640 -138 63
    pg_h_body<=961 pg_h_body<=349 h_43<=0 -120 b0_lca<=20 pg_li<=99 202 pg_long<=652 pg_long<=569 -28 446 -410 363 \
    -67 sec_bytes<=367 -160 h_0<=0 hid<=0 511 -169 linkrun<=5 -48 491
    pg_h_product<=442 h_16<=0 bytes<=334 pg_linkh<=286 sec_bytes<=3499 71 -124 -109 171 116 h_36<=1 a_li<=3 69 \
    a_table<=3 356 pg_long<=551 n1_ld<=19 -432 -53 201 bpos<=130 -357 329
    copyright<=0 c0_share<=25 s_good<=341 12 h_16<=0 c0_good<=629 pg_p<=326 66 -729 -180 194 a_main<=25 239 h_16<=1 \
    a_li<=1 -276 n-2_tag<=10 182 -47 prevhl<=2 117 -472 -498
    pg_h_product<=125 pg_h_article<=41 pg_cur<=9 pg_h_body<=36 s_first<=265 b1_lca<=5 -425 149 110 127 293 -36 \
    sec_ld<=929 linkrun<=3 w_own<=2179 -114 h_32<=1 -651 175 sec_ld<=442 213 -167 231
    s_count<=6 pg_blocks<=123 -193 a_section<=18 pg_li<=116 323 h_3<=1 49 -387 nexth<=85 -22 prevlong<=69 -72 \
    pg_titleh<=348 -912 -54 b1_lca<=4 76 pg_meddepth<=7 afterh1<=174 -89 488 -269
    bytes<=15 -103 a_footer<=14 -380 pg_h_body<=465 c4_ld<=131 h_9<=0 233 -243 pg_p<=77 159 -51 h_1<=0 -158 hid<=0 \
    pg_h_related<=658 r_gshare<=19 -92 50 283 n-2_tag<=7 -494 117
    i_date<=0 pg_linkh<=934 r_ld<=820 s_first<=0 s_share<=410 -539 223 pg_blocks<=684 34 c3_gshare<=90 -35 h_18<=0 \
    -234 -949 pg_h_body<=279 w_path<=-2538 -341 120 h_27<=1 -383 348 265 -302
    h_42<=0 h_2<=0 h_20<=0 h_1<=0 c4_ld<=60 175 h_26<=1 -274 290 309 -328 c5_ld<=5 -384 pg_main<=0 62 c5_ld<=56 \
    a_section<=15 70 -890 -106 a_table<=10 274 25
    a_figure<=12 -338 pg_blocks<=235 h_38<=0 h_35<=0 r_blocks<=12 pg_plainh<=9 -31 165 h_36<=1 h_20<=1 -89 376 -325 \
    -365 516 pg_li<=26 h_43<=0 -94 561 a_form<=7 -303 36
    siblings<=23 sec_ld<=36 n-2_tag<=17 a_form<=6 -245 sentences<=17 144 -339 linkrun<=0 c1_gshare<=0 80 \
    c3_blocks<=19 -567 -144 n1_tag<=6 255 -116 sentences<=5 -50 192 pg_h_buy<=51 293 -221
    h_60<=1 n-1_words<=1 -108 c0_share<=20 h_27<=0 -42 pg_long<=46 478 57 h_35<=0 pg_long<=368 h_3<=1 215 -239 \
    h_3<=0 -177 93 -286 pg_long<=53 -541 c1_blocks<=9 422 -170
    copyright<=0 h_13<=1 i_date<=0 sec_bytes<=1659 b0_rel<=6 pg_h_product<=100 r_ld<=970 b1_lca<=1 168 -16 -193 \
    h_27<=0 -82 159 -103 s_good<=12 64 -86 -276 s_ld<=968 -315 267 -495
    s_share<=3 -167 pg_titleh<=951 s_count<=100 separators<=0 pg_titleh<=348 h_8<=0 h_0<=0 255 -20 n-2_ld<=850 111 \
    -301 c2_ld<=948 boilrate<=62 n-1_tag<=1 90 -63 -267 189 -107 -223 136
    titlecov<=137 s_count<=3 n-1_words<=26 -147 159 h_42<=1 w_path<=-4137 -198 27 208 pg_good<=253 pg_li<=103 413 \
    81 s_last<=675 h_3<=1 148 sec_bytes<=469 164 h_2<=0 33 -642 -57
    h_43<=1 h_1<=0 h_36<=0 41 n1_ld<=193 -15 -314 63 pg_titleh<=820 w_low<=-419 64 c1_good<=921 c0_share<=34 -80 \
    319 h_36<=1 h_1<=0 -936 -162 87 pg_meddepth<=4 562 -258
    r_ld<=692 h_13<=1 pg_linkh<=951 16 493 h_42<=1 h_0<=1 -411 95 314 c1_ld<=746 pg_titleh<=436 98 -437 h_31<=1 \
    r_gshare<=62 pg_titleh<=414 h_18<=0 -44 440 -283 274 278
    w_own<=-474 n1_end<=0 c2_gshare<=15 h_17<=1 -145 338 -350 54 n-2_end<=0 end<=0 s_last<=207 -302 33 h_27<=1 -31 \
    -278 pg_li<=321 92 h_0<=1 h_27<=0 -298 266 197
    c3_blocks<=42 s_last<=704 pg_good<=712 h_36<=1 c5_gshare<=18 h_8<=0 r_blocks<=66 148 -243 -325 105 253 \
    b0_rel<=-26 231 -192 -57 pg_words<=90 28 pg_blocks<=184 sec_bytes<=130 -248 429 85
    h_43<=1 n1_tag<=19 c5_gshare<=18 a_li<=3 -290 -15 s_share<=514 115 h_27<=0 -228 326 c2_ld<=82 h_26<=1 \
    c1_gshare<=434 -257 153 185 86 pg_long<=298 2 pg_h_buy<=24 -165 178
    w_path<=443 h_32<=0 r_blocks<=9 99 -177 97 bytes<=84 s_good<=913 prevhl<=3 h_27<=0 h_1<=1 -55 -220 187 175 -648 \
    gpos<=137 198 h_32<=0 104 prevlong<=11 -22 -297
    h_60<=1 pg_p<=58 h_0<=1 h_31<=1 0 308 320 b0_dist<=21 nexth<=85 a_table<=10 pg_blocks<=265 -79 431 -15 h_32<=0 \
    10 h_8<=0 -273 25 299 titlecov<=377 321 -118
    h_42<=0 w_path<=1287 h_20<=0 101 -426 tag<=12 h_27<=1 a_li<=8 171 -184 368 -398 titlecov<=881 c5_share<=935 \
    a_table<=9 ld<=785 355 -246 26 r_gshare<=103 8 -294 -446
    titlecov<=73 h_15<=1 h_60<=0 -23 h_18<=0 347 -259 pg_good<=224 100 s_good<=59 -283 65 h_18<=0 h_6<=0 82 \
    pg_good<=660 32 -369 a_main<=15 -245 pg_cur<=45 17 417
    pg_h_buy<=24 r_blocks<=31 h_43<=1 c2_ld<=955 h_17<=0 55 -384 -344 w_low<=-779 linkrun<=6 -11 363 n-2_tag<=2 \
    c1_good<=969 27 -433 -389 75 r_blocks<=62 135 h_20<=0 2 -451
    pg_h_comment<=5 w_high<=1049 s_last<=914 120 -79 bytes<=25 gpos<=9 -441 gpos<=970 -11 -406 9 boilrate<=0 \
    h_16<=0 sentences<=24 -120 634 h_32<=0 428 c0_good<=843 -241 190 -237
    s_ld<=3 -45 h_3<=1 c0_good<=193 pg_article<=27 c3_blocks<=23 -100 h_8<=1 110 -371 h_31<=1 -504 244 \
    c3_blocks<=73 139 h_32<=1 bpos<=860 167 -351 -502 c3_blocks<=33 449 -145
    c3_blocks<=49 pg_words<=51 h_7<=0 c1_ld<=82 89 -84 r_blocks<=13 -493 -103 c3_gshare<=836 48 h_32<=0 121 -402 \
    sec_bytes<=92 -391 pg_li<=214 h_9<=1 pg_h_product<=964 201 -235 -206 -18
    c5_ld<=990 copyright<=0 c5_share<=159 h_2<=1 -21 tag<=10 301 -20 pg_linkh<=494 c1_good<=219 5 -111 r_blocks<=70 \
    c5_ld<=152 234 31 b0_lca<=17 -76 -675 -473 n-2_tag<=19 -81 367
    pg_meddepth<=11 h_0<=1 h_13<=0 s_last<=464 bpos<=255 -34 s_good<=37 -115 -581 14 -355 n1_ld<=888 dup<=1 162 \
    -298 -123 h_0<=0 c0_words<=361 c0_ld<=955 108 -194 -276 158
    h_3<=0 -61 ui<=913 a_ul<=9 s_ld<=431 244 -70 c0_share<=23 a_h<=2 103 c4_ld<=965 a_table<=5 269 h_2<=0 prevh<=47 \
    titlecov<=91 -47 399 -321 -157 244 93 -311
    n-1_words<=2 -50 pg_good<=236 116 dup<=2 pg_h_article<=0 h_2<=0 304 pg_h_body<=617 s_share<=49 91 -257 151 \
    h_2<=1 -75 a_li<=2 460 pg_h_body<=888 -17 292 c0_words<=200 -100 -597
    w_low<=-3163 w_high<=1932 -288 58 separators<=0 n-1_words<=46 gpos<=569 bytes<=91 c2_gshare<=85 h_42<=0 -87 107 \
    -201 146 pg_long<=384 8 -176 158 n-1_words<=13 -4 pg_article<=1 -435 147
    sec_ld<=968 c0_ld<=653 7 c1_ld<=91 c5_share<=990 -677 164 hl<=0 h_0<=0 sec_head<=252 -126 -414 c5_ld<=276 \
    n1_tag<=2 -522 -5 pg_h_related<=43 381 -57 139 a_li<=8 -116 234
    s_count<=16 prevh<=16 -11 h_27<=0 -142 122 b0_lca<=11 separators<=1 h_25<=0 pg_stop<=259 255 sec_head<=755 66 \
    -175 pg_plainh<=19 prevh<=67 -105 -684 196 -174 s_last<=966 -372 173
    prevh<=14 r_gshare<=13 -84 50 tag<=0 h_42<=1 h_0<=0 -330 -65 106 h_0<=0 sec_ld<=899 n-1_ld<=176 separators<=1 \
    124 -314 c0_share<=29 -226 195 318 h_31<=1 -149 269
    n-2_end<=-1 -352 pg_meddepth<=11 h_32<=1 w_low<=-419 h_16<=1 s_count<=11 -227 -37 263 h_25<=0 71 -293 \
    s_good<=257 78 a_section<=7 -477 45 afterh1<=132 w_low<=-164 159 -302 -51
    copyright<=0 s_first<=41 s_count<=36 c0_good<=843 -398 -39 c3_blocks<=49 -129 a_ul<=12 -263 451 a_form<=1 -227 \
    ui<=842 a_footer<=22 -293 c3_blocks<=431 38 pg_article<=22 37 -683 -267 -409
    i_date<=0 dup<=8 n-2_end<=-1 -319 pg_p<=26 131 h_31<=0 r_ld<=939 25 -149 sec_ld<=909 titlecov<=68 -261 \
    boilrate<=41 pg_long<=79 -394 h_13<=0 186 -332 -364 235 -215 -301
    s_good<=913 dup<=1 s_count<=191 32 -312 hl<=0 h_4<=0 linkrun<=3 n-1_tag<=11 titlecov<=41 -179 -559 -79 \
    gpos<=209 -170 157 257 161 a_section<=8 c1_good<=988 -542 207 308
    gpos<=541 a_section<=28 ui<=757 titlecov<=226 35 pg_h_body<=68 -136 401 -364 s_first<=88 pg_plainh<=13 \
    pg_article<=27 -396 305 pg_plainh<=44 -126 362 c3_blocks<=73 24 -137 s_first<=338 70 -112
    siblings<=6 b0_rel<=0 h_17<=0 46 h_26<=0 h_36<=1 -529 241 171 h_2<=0 c0_good<=994 220 -45 h_17<=0 prevh<=23 \
    -270 20 429 r_ld<=9 pg_blocks<=896 164 -469 -140
    c1_share<=877 h_25<=0 c3_gshare<=963 h_3<=0 -50 pg_main<=0 94 -30 pg_cur<=33 144 -169 sec_bytes<=1382 \
    pg_stop<=339 c0_ld<=11 220 -66 -351 n1_end<=0 -366 -25 c3_blocks<=78 -561 62
    pg_titleh<=258 h_18<=0 s_last<=383 -315 n-1_tag<=17 -15 a_table<=4 -312 pg_h_related<=65 362 -24 277 \
    pg_titleh<=676 pg_h_product<=28 h_18<=1 121 -194 s_bytes<=14 -306 b1_lca<=1 -150 176 -42
    c3_blocks<=42 h_13<=1 c5_gshare<=977 -8 -129 -243 tag<=1 prevhl<=2 pg_linkh<=494 pg_h_body<=68 236 -93 309 -189 \
    pg_p<=407 s_last<=464 -256 h_18<=0 sec_head<=971 110 -218 426 246
    h_23<=1 sentences<=6 a_figure<=2 -286 pg_meddepth<=4 201 pg_p<=218 sec_ld<=139 150 -17 n-1_end<=0 \
    pg_blocks<=392 linkrun<=2 -6 -145 h_0<=0 -37 251 58 222 pg_blocks<=303 226 -459
    w_low<=-3484 h_17<=1 -237 251 h_25<=0 h_16<=0 -2 c2_blocks<=8 h_0<=1 h_8<=0 pg_meddepth<=9 -164 294 -315 358 \
    pg_titleh<=0 -573 h_17<=0 89 -425 pg_p<=719 -108 250
    pg_meddepth<=4 n1_tag<=1 -39 328 upper<=286 31 h_27<=0 c0_words<=110 pg_linkh<=29 54 -87 c1_ld<=0 -274 \
    c0_share<=40 pg_titleh<=630 95 -313 112 gpos<=63 453 c3_ld<=99 222 -216
    pg_h_related<=1 pg_meddepth<=8 74 h_38<=1 c0_ld<=903 c1_blocks<=3 70 n-1_end<=0 38 -382 pg_long<=230 -450 50 \
    472 b1_rel<=-39 206 h_13<=1 pg_meddepth<=9 -100 h_23<=0 42 -397 -342
    b1_lca<=0 siblings<=26 17 pg_li<=354 a_form<=11 -216 409 -270 s_bytes<=13 -185 pg_long<=173 a_form<=10 -300 \
    n1_tag<=14 172 -85 h_16<=0 pg_long<=624 pg_article<=0 -67 -323 267 171
    dup<=2 pg_blocks<=650 c5_share<=990 27 -216 s_ld<=30 pg_words<=39 265 -373 128 s_good<=41 c2_blocks<=20 h_31<=0 \
    ld<=910 -58 -374 176 273 h_3<=0 ld<=818 -639 112 53
    pg_meddepth<=6 b0_lca<=4 h_2<=1 h_18<=0 pg_article<=3 -125 398 261 s_ld<=202 276 -231 345 pg_words<=51 \
    pg_cur<=64 -31 -253 pg_li<=338 pg_h_comment<=7 26 h_7<=0 -206 65 186
    c1_good<=752 s_good<=37 h_4<=0 a_main<=16 -567 -1047 -1358 h_6<=0 195 -874 w_own<=373 a_form<=11 -1279 \
    b1_lca<=1 w_own<=-1097 -1193 109 -951 c5_gshare<=588 h_6<=0 188 -769 574
    w_high<=1362 s_ld<=360 w_path<=-3434 -909 pg_p<=191 506 b1_lca<=2 190 -469 -772 b1_rel<=0 w_path<=-3825 -842 \
    end<=0 375 846 gpos<=251 823 gpos<=829 w_path<=-682 -912 462 -903
    b0_lca<=1 s_good<=31 linkrun<=2 tag<=16 499 -206 -342 w_high<=605 -119 h_9<=1 735 h_60<=1 -703 559 a_main<=34 \
    c1_good<=864 s_share<=97 -500 51 535 sec_ld<=182 -443 -761
    w_low<=-3334 -764 c0_good<=258 w_low<=-453 w_low<=-1313 -642 a_main<=19 356 -234 n-2_ld<=109 482 -6 w_low<=-576 \
    afterh1<=48 w_own<=408 -41 c1_share<=100 220 755 s_last<=836 181 -344 739
    s_good<=12 w_high<=795 -598 a_h<=3 w_path<=-682 -353 495 s_share<=15 -481 w_path<=-929 -702 368 w_path<=1984 \
    w_path<=-4534 -705 h_0<=1 b1_rel<=4 upper<=429 117 -484 -710 493 682
    w_low<=-2929 -667 w_path<=1541 w_path<=139 pg_p<=241 h_1<=1 h_26<=0 -480 h_21<=1 -142 1247 198 -548 gpos<=772 \
    363 -266 end<=0 c1_ld<=921 boilrate<=38 477 -262 -88 645
    w_own<=856 c2_ld<=249 a_form<=41 -546 w_own<=-211 -324 sec_ld<=202 b0_rel<=22 438 -410 -326 h_4<=0 h_21<=0 -434 \
    77 -650 s_share<=63 -116 b0_rel<=36 a_li<=8 -98 551 -535
    w_low<=-3163 -621 w_low<=-1221 s_good<=98 pg_h_related<=951 -505 501 bpos<=470 313 -241 end<=0 c1_ld<=24 \
    ui<=830 420 -717 s_bytes<=28 hl<=1 -411 332 163 s_count<=1 105 557
    w_low<=-2045 w_path<=310 -571 192 w_path<=0 h_21<=1 pg_h_article<=27 c2_ld<=30 277 -363 -483 356 gpos<=829 \
    ui<=835 s_share<=4 -92 i_date<=0 505 -817 -680 s_share<=92 -419 331
    s_good<=292 linkrun<=2 a_form<=7 -583 boilrate<=17 w_low<=-1138 -45 443 -331 w_low<=-3933 -599 s_bytes<=29 -422 \
    w_low<=-576 -304 139 br<=18 w_low<=-779 s_last<=689 485 -8 531 -628
    s_good<=237 c2_ld<=37 boilrate<=0 pg_h_article<=261 307 n1_tag<=8 139 -495 -373 w_high<=186 -589 \
    pg_h_article<=607 pg_good<=73 510 a_section<=20 109 -333 -434 a_footer<=18 -688 siblings<=4 240 507
    sec_ld<=419 w_low<=-2929 h_60<=1 -510 713 w_low<=-1024 c2_gshare<=366 -147 307 boil<=10 ld<=428 n1_tag<=18 457 \
    158 -189 -2107 h_4<=0 pg_good<=236 w_high<=288 -518 344 -431 -581
    w_high<=1296 w_path<=-2538 -543 s_count<=6 n-1_end<=0 -295 179 b1_lca<=1 391 h_18<=1 -220 1440 gpos<=733 end<=0 \
    hl<=1 -59 674 387 w_path<=1754 -493 gpos<=903 370 -239
    n-1_end<=0 w_low<=-2766 -503 b0_rel<=2 h_4<=0 tag<=8 h_16<=1 320 pg_stop<=313 409 h_60<=1 -1244 484 -50 -412 \
    pg_stop<=169 311 -525 s_good<=160 w_low<=-1313 -201 231 396
    b0_rel<=2 w_own<=-583 -445 s_bytes<=26 linkrun<=1 263 h_26<=0 -403 156 s_first<=58 siblings<=11 -329 428 \
    s_count<=70 b1_lca<=0 362 104 -187 pg_h_article<=488 pg_good<=52 387 -304 -594
    w_path<=0 w_low<=-1785 h_15<=1 -490 s_share<=74 -517 upper<=121 1207 -6 h_2<=0 -361 pg_titleh<=696 210 -270 \
    b0_lca<=0 dup<=9 360 -695 b0_rel<=-22 239 pg_h_body<=169 177 -278
    b1_lca<=1 h_9<=1 s_share<=34 hl<=1 -234 198 a_nav<=20 -545 a_footer<=11 -619 hid<=0 307 -299 pg_h_body<=872 \
    -820 39 pg_h_article<=538 w_high<=398 -448 hid<=0 90 -628 -469
    w_path<=3119 w_path<=443 titlecov<=302 a_h<=1 pg_h_article<=294 355 -323 -398 66 pg_titleh<=510 345 \
    boilrate<=27 nexth<=43 afterh1<=-1 -773 dupord<=4 s_good<=42 46 410 -936 -212 -464 365
    s_count<=6 pg_h_article<=3 34 h_2<=1 b0_rel<=-16 -94 pg_good<=639 -351 -703 b0_rel<=4 106 -457 b0_lca<=6 \
    n-1_ld<=785 separators<=4 h_35<=1 320 -961 -620 h_26<=1 -112 489 -308
    titlecov<=84 boilrate<=27 a_nav<=14 -547 s_share<=104 a_h<=3 129 -230 113 -527 n-1_ld<=428 h_9<=1 bpos<=827 326 \
    -227 -372 h_31<=0 a_main<=15 116 pg_good<=620 -89 -651 482
    w_path<=-1213 h_26<=0 -448 a_main<=17 h_18<=1 66 1044 -257 titlecov<=184 ui<=451 n-1_tag<=15 n1_ld<=0 247 4 \
    h_21<=0 -162 h_8<=0 pg_plainh<=17 600 -281 -481 -619 319
    w_path<=-1213 a_main<=19 61 h_38<=0 -502 877 h_9<=1 c1_gshare<=586 pg_long<=453 dupord<=0 198 -263 h_16<=1 -32 \
    -718 separators<=7 c0_words<=170 s_bytes<=182 90 -1026 496 -956 -547
    s_count<=7 tag<=12 n-1_end<=0 gpos<=848 boil<=0 82 -508 -486 189 -370 a_li<=5 a_main<=14 228 c4_ld<=166 46 \
    h_20<=1 -478 862 dupord<=1 boil<=3 321 -767 -466
    b0_rel<=0 w_path<=-929 pg_li<=54 194 -351 boil<=5 dup<=3 prevh<=37 259 afterh1<=144 -250 235 -436 -1190 h_21<=0 \
    s_good<=895 -424 663 pg_linkh<=784 b0_lca<=20 -273 566 1037
    gpos<=813 h_4<=1 titlecov<=146 a_h<=1 396 a_form<=2 -647 a_table<=11 390 s_count<=10 -184 s_count<=80 195 \
    h_18<=1 -439 902 250 -479 s_first<=356 h_36<=1 184 -602 -336
    linkrun<=4 h_9<=0 w_own<=-868 -320 s_last<=801 c0_ld<=667 265 -263 dup<=1 66 -415 h_60<=1 -547 r_gshare<=457 \
    579 -882 pg_titleh<=485 h_8<=0 200 -367 h_17<=1 -292 670
    afterh1<=-50 -562 s_share<=97 h_25<=0 pg_plainh<=24 pg_meddepth<=9 -241 -2 190 -361 prevhl<=3 separators<=2 \
    pg_h_related<=658 h_0<=0 86 283 516 -352 n1_tag<=9 c3_blocks<=289 155 -1015 -497
    h_4<=0 hid<=0 boil<=2 h_60<=1 h_26<=1 n1_tag<=15 w_path<=443 -184 ld<=291 255 -161 -108 prevlong<=90 \
    c0_good<=843 -141 643 500 478 -569 -410 h_60<=0 -377 764
    w_path<=-929 a_main<=22 132 h_38<=0 -426 805 pg_ld<=723 boilrate<=71 linkrun<=1 siblings<=14 i_date<=0 143 -915 \
    483 h_60<=0 linkrun<=3 68 w_low<=-44 -89 -687 307 -437 474
    gpos<=664 a_h<=2 399 upper<=501 titlecov<=102 s_count<=4 -263 ui<=383 82 -594 a_footer<=12 -483 sentences<=18 \
    280 -835 s_count<=2 -543 -98 pg_h_related<=7 8 w_path<=1984 -408 -48
    a_footer<=13 -537 pg_stop<=164 s_first<=46 -208 h_7<=0 473 -60 upper<=282 h_20<=0 sentences<=13 c4_ld<=148 262 \
    18 -595 bpos<=608 h_2<=1 -252 357 -496 bpos<=770 -87 -373
    pg_good<=88 333 dup<=1 n-1_end<=0 gpos<=664 afterh1<=-1 -488 ui<=504 hid<=0 pg_h_article<=538 266 -9 -410 -584 \
    pg_h_article<=10 55 -362 h_9<=1 215 -436 sec_bytes<=2371 -173 -594
    h_4<=1 a_footer<=23 -537 pg_h_article<=10 ui<=451 pg_article<=9 256 c1_share<=32 -455 302 -491 r_gshare<=284 \
    h_16<=0 c1_share<=234 -266 278 116 h_2<=1 pg_long<=298 114 -253 283 -426
    w_path<=-3123 h_15<=1 -344 pg_titleh<=226 704 -318 pg_stop<=138 352 n-2_tag<=18 n1_ld<=109 h_13<=1 171 -567 \
    h_18<=1 -51 h_36<=1 -155 -1574 c3_ld<=922 -133 pg_h_comment<=5 464 -452
    titlecov<=169 afterh1<=-50 -530 a_table<=10 289 pg_titleh<=436 hid<=0 193 -383 pg_plainh<=29 h_9<=1 \
    c3_blocks<=21 -241 h_25<=0 -7 -543 -520 h_25<=0 257 -322 gpos<=637 193 -27
    a_footer<=16 -520 sec_ld<=36 copyright<=0 n-2_tag<=11 sentences<=10 309 -528 -22 -1365 h_60<=1 gpos<=569 h_4<=0 \
    h_32<=0 -124 ui<=824 156 -510 -319 pg_ld<=723 -265 346 383
    hid<=0 pg_good<=377 h_4<=0 187 -253 r_ld<=212 n-1_end<=0 pg_h_comment<=43 h_36<=0 pg_h_body<=952 -2 530 \
    n-1_tag<=5 -19 h_0<=1 -181 -1123 h_60<=1 -386 205 152 -243 -379
    pg_good<=199 h_26<=1 links<=3 128 -647 632 r_ld<=884 a_form<=2 -530 upper<=235 boil<=1 h_20<=1 165 -369 -375 \
    h_13<=0 copyright<=0 pg_titleh<=436 134 -113 -869 -557 -409
    titlecov<=396 s_count<=1 -400 a_h<=2 328 a_form<=5 -441 n1_ld<=252 h_0<=1 pg_h_comment<=288 pg_p<=175 293 -12 \
    -409 277 h_15<=1 c5_share<=970 -125 -610 383 prevh<=15 293 -84
    w_path<=-4534 h_9<=1 -354 prevhl<=0 1005 -267 pg_h_comment<=1 h_36<=1 i_date<=0 prevhl<=0 -174 133 -634 \
    c1_good<=794 51 h_32<=1 h_1<=0 -806 -97 365 w_path<=1754 -267 87
    dupord<=0 a_main<=18 gpos<=942 ui<=622 195 -452 -233 pg_main<=0 sec_ld<=4 h_31<=0 389 -295 s_count<=6 h_60<=0 \
    -187 345 h_4<=0 h_26<=0 89 496 -375 -376 -266
    pg_plainh<=71 boilrate<=27 h_60<=0 pg_titleh<=379 h_26<=0 pg_h_comment<=122 117 -915 445 pg_long<=310 6 h_42<=0 \
    -457 a_dl<=6 -1168 tag<=12 linkrun<=4 155 -230 -305 264 -261 436
    hid<=0 afterh1<=-26 -457 boilrate<=17 afterh1<=-1 -360 gpos<=829 a_h<=0 309 s_count<=106 s_count<=11 42 h_25<=0 \
    sec_head<=406 334 -24 -146 -371 pg_h_related<=32 41 -310 -154 -377
    pg_h_body<=856 prevh<=22 pg_p<=142 269 n1_tag<=19 c0_good<=888 -108 112 n-2_end<=0 -377 78 pg_stop<=158 \
    n1_tag<=5 -386 471 w_low<=-419 -384 -53 s_count<=84 168 h_3<=0 -751 92
    pg_p<=77 197 bpos<=19 -530 r_gshare<=180 r_ld<=454 siblings<=10 -56 339 pg_plainh<=64 c1_good<=811 -258 -1005 \
    568 r_ld<=40 w_low<=-868 -347 140 prevh<=10 234 c3_ld<=945 -65 526
    ui<=723 c1_ld<=24 a_footer<=22 -491 w_own<=-749 -293 h_23<=0 154 pg_stop<=290 -944 116 h_2<=0 c2_blocks<=43 \
    -253 171 h_25<=0 pg_h_body<=226 s_ld<=818 -7 488 -47 -295 -433
    pg_h_article<=2 pg_h_product<=647 c5_ld<=657 235 -141 h_23<=0 -75 -1105 pg_good<=357 hid<=0 150 -477 s_count<=6 \
    n-1_tag<=3 -82 -327 pg_meddepth<=8 pg_plainh<=0 611 -209 b0_lca<=8 131 -495
    copyright<=0 ui<=542 s_count<=1 -231 a_footer<=22 -509 links<=3 titlecov<=447 pg_stop<=158 307 s_good<=895 \
    b0_rel<=18 hl<=0 a_figure<=8 -636 30 309 -227 378 308 -351 -419 -777
    pg_h_related<=5 a_nav<=15 -468 pg_titleh<=820 c5_ld<=110 261 51 pg_titleh<=948 -312 hid<=0 290 -488 gpos<=687 \
    a_figure<=12 -824 pg_h_related<=117 h_16<=0 -209 pg_li<=116 -120 385 143 -247
    a_footer<=18 -505 boilrate<=27 h_35<=1 n1_end<=0 pg_titleh<=550 h_26<=0 70 399 pg_h_buy<=14 -166 n-2_ld<=693 \
    h_13<=0 236 -483 h_3<=1 -353 440 156 -547 n-2_end<=0 -313 12
    r_ld<=735 i_date<=0 b1_dist<=1 237 dup<=1 pg_meddepth<=11 h_9<=0 a_ul<=11 230 h_6<=1 titlecov<=289 h_20<=1 -30 \
    -440 210 -468 -272 224 -154 -512 sec_ld<=995 -286 135
    copyright<=0 pg_h_article<=81 a_h<=1 330 w_low<=-1313 -183 bytes<=17 -103 188 h_0<=0 -314 pg_good<=52 731 \
    r_gshare<=16 -246 upper<=375 h_35<=0 pg_stop<=281 350 72 -595 -127 -724
    boilrate<=45 separators<=1 pg_p<=93 a_dl<=2 -436 233 n1_tag<=7 prevh<=9 c1_ld<=161 pg_h_article<=81 291 87 -53 \
    -95 c0_good<=786 -6 h_31<=0 -156 -539 -276 pg_h_body<=3 198 -322
    ui<=980 w_path<=-4534 pg_li<=12 304 h_17<=0 -398 632 pg_h_body<=976 bpos<=19 -511 pg_h_body<=395 h_35<=0 \
    h_43<=0 pg_ld<=67 419 -201 166 -557 pg_li<=371 -82 190 317 -404
    s_first<=880 s_share<=17 h_27<=0 -182 215 h_26<=0 h_0<=1 s_first<=58 pg_li<=93 9 -564 h_13<=1 31 -456 \
    n1_ld<=972 260 h_31<=1 -451 498 pg_titleh<=607 466 -9 -313
    b1_rel<=0 dup<=5 hid<=0 pg_h_comment<=122 h_38<=0 linkrun<=2 129 6 h_25<=0 612 -312 h_60<=1 -203 boil<=4 528 \
    -677 -217 -292 prevlong<=92 h_17<=1 -349 748 113
    s_first<=38 -297 h_60<=1 pg_titleh<=654 a_footer<=26 -469 87 pg_words<=46 sec_ld<=19 487 24 s_good<=585 \
    pg_stop<=129 532 h_7<=0 -314 -78 c0_good<=802 -468 h_35<=1 366 -512 347
    i_date<=0 h_23<=0 h_36<=1 h_3<=0 h_4<=0 -46 -442 separators<=7 ui<=904 a_form<=3 -409 142 -390 -517 h_16<=1 -67 \
    -610 h_21<=0 160 pg_titleh<=938 -1103 400 -463
    pg_h_product<=461 s_first<=834 pg_p<=433 89 linkrun<=2 h_25<=0 s_count<=80 ld<=727 h_17<=0 229 -520 -545 -328 \
    -339 c0_words<=160 -292 -18 -251 a_li<=3 142 c3_ld<=952 -282 261
    s_good<=867 dup<=2 s_first<=20 prevhl<=0 -608 -13 bpos<=608 73 pg_good<=474 pg_h_body<=29 322 11 \
    pg_h_comment<=960 h_43<=1 -126 -382 633 c0_words<=130 -113 -672 pg_h_body<=97 -78 330
    titlecov<=327 h_23<=1 s_first<=41 -241 links<=0 c0_ld<=395 h_27<=1 pg_h_related<=7 c4_ld<=182 170 -112 -37 \
    pg_li<=275 -356 290 290 -116 -401 h_6<=0 180 linkrun<=2 96 -532
    s_count<=7 prevh<=6 pg_plainh<=39 b0_rel<=14 44 -302 443 -182 pg_titleh<=379 239 r_gshare<=717 w_path<=-2845 \
    -359 h_43<=0 h_21<=1 -346 529 pg_h_body<=279 330 c0_ld<=882 119 -203 440
    a_footer<=26 -465 i_date<=0 pg_h_comment<=4 hid<=0 pg_titleh<=563 142 c2_ld<=11 c5_share<=338 304 siblings<=1 \
    r_gshare<=327 pg_long<=46 -912 -18 -1026 114 h_1<=0 -162 55 -175 -84 -422
    titlecov<=302 n-2_ld<=480 s_count<=5 -123 pg_long<=271 211 s_last<=779 n1_ld<=0 232 -234 c5_gshare<=996 h_42<=1 \
    -372 347 309 -116 end<=0 n-2_end<=0 141 n-1_ld<=860 -664 118 216
    s_count<=3 a_section<=6 79 h_18<=0 -234 21 c4_ld<=166 h_26<=1 tag<=1 c0_share<=21 -133 215 206 409 h_38<=1 \
    h_26<=0 c3_blocks<=249 r_gshare<=191 -182 22 321 158 613
    pg_p<=160 100 dup<=1 upper<=198 h_25<=0 pg_h_article<=464 223 b1_lca<=16 84 -408 -407 h_9<=0 gpos<=392 35 \
    h_8<=1 -113 -478 -471 pg_h_related<=56 tag<=0 -757 -181 12
    pg_h_related<=0 tag<=0 -59 134 h_3<=0 boilrate<=15 h_36<=1 pg_stop<=210 130 -243 235 pg_stop<=373 -557 217 \
    pg_plainh<=32 n1_tag<=0 94 pg_good<=454 36 -161 h_36<=0 490 -192
    n1_tag<=14 prevh<=74 r_ld<=820 boilrate<=35 h_9<=1 n-1_tag<=12 c2_ld<=249 201 -67 -9 -261 h_20<=1 \
    pg_h_article<=179 190 -254 -631 gpos<=637 55 -483 h_26<=1 -274 263 -75
    a_figure<=11 s_count<=22 -616 379 br<=40 boil<=1 w_own<=-583 sec_bytes<=842 104 h_7<=1 -471 393 s_count<=111 \
    s_share<=13 -61 pg_meddepth<=4 420 64 a_table<=14 483 -320 -207 -520
    copyright<=0 upper<=300 r_ld<=750 h_23<=1 h_1<=1 9 h_16<=1 199 -245 -381 -190 s_good<=174 s_good<=53 \
    sec_ld<=980 -19 318 -262 nexth<=25 ld<=583 -18 -1075 -518 -766
    ui<=693 s_share<=17 pg_blocks<=212 -253 n1_tag<=17 117 c5_gshare<=826 -40 -425 h_26<=1 a_h<=1 236 separators<=1 \
    pg_h_body<=961 pg_meddepth<=9 -77 tag<=7 -21 243 277 -240 233 -349
    a_footer<=26 -431 hid<=0 copyright<=0 pg_blocks<=373 c2_ld<=114 ld<=727 b0_dist<=6 13 214 s_bytes<=200 -132 \
    -1360 -88 h_4<=0 134 -249 -562 h_20<=0 pg_stop<=294 -229 452 -490
    h_23<=0 ui<=309 s_first<=834 c0_words<=26 pg_linkh<=845 n-2_tag<=5 -276 b1_lca<=4 82 -318 284 c0_words<=531 \
    h_16<=1 15 231 167 -167 -338 h_21<=0 134 h_1<=1 -148 -1080
    afterh1<=-4 -223 h_13<=1 b0_rel<=-24 s_bytes<=19 -67 323 h_36<=0 h_3<=0 -54 pg_blocks<=444 h_2<=0 287 -14 \
    pg_article<=25 400 -198 h_60<=1 r_gshare<=579 -161 149 437 -246
    s_count<=20 h_4<=0 c5_share<=990 -50 -305 linkrun<=4 h_2<=0 -88 460 -222 c2_gshare<=5 pg_article<=5 h_4<=0 316 \
    -276 -330 r_blocks<=19 h_25<=0 240 -349 w_path<=443 -474 -7
    i_date<=0 pg_h_article<=1 h_23<=0 96 -308 h_60<=0 siblings<=21 s_ld<=991 h_7<=0 h_35<=0 -133 -905 h_2<=1 -46 \
    c3_gshare<=48 -96 343 pg_ld<=439 -97 257 316 174 -323
    dup<=6 links<=3 gpos<=518 w_low<=-1 89 -188 a_table<=12 283 h_60<=1 pg_h_article<=142 -4 h_38<=0 pg_good<=429 \
    pg_blocks<=225 -229 154 -236 476 h_18<=0 514 -202 -337 -270
    pg_blocks<=217 dupord<=0 pg_titleh<=322 separators<=1 189 -573 pg_p<=160 204 -99 h_21<=0 -256 c3_ld<=5 -1532 \
    -114 h_9<=1 pg_li<=6 w_high<=124 -291 632 ui<=622 58 -364 -372
    boil<=3 c1_gshare<=649 pg_h_article<=53 pg_h_product<=4 ld<=29 238 -42 w_high<=1173 h_6<=0 131 -407 n1_ld<=933 \
    -243 133 r_blocks<=160 h_17<=1 -59 -692 211 end<=0 -121 298 -459
    n-2_end<=0 s_first<=713 prevhl<=0 -194 a_table<=14 307 ui<=723 pg_h_body<=898 pg_linkh<=712 8 h_2<=1 -108 -658 \
    h_0<=1 63 451 -384 -160 sec_bytes<=1055 r_gshare<=7 -159 240 5
    a_form<=1 -393 pg_blocks<=650 s_count<=20 n-1_words<=2 a_section<=19 h_36<=1 132 -328 -190 b0_rel<=8 \
    sentences<=20 pg_long<=682 97 -193 -548 -219 r_ld<=599 177 -59 h_36<=1 -75 -632
    h_20<=0 pg_titleh<=781 h_43<=0 -115 c0_words<=361 s_good<=673 87 -327 281 pg_good<=105 339 titlecov<=184 \
    h_21<=0 -253 88 c0_good<=480 -404 212 n-1_words<=24 s_ld<=59 -242 88 208
    h_25<=0 pg_h_body<=408 63 h_23<=0 h_43<=1 r_ld<=855 r_ld<=599 85 -247 -315 c2_blocks<=2 n1_ld<=98 \
    pg_blocks<=225 -2 449 -234 n1_tag<=2 -344 -74 h_36<=0 126 -848 -172
    a_table<=2 gpos<=0 -243 398 hid<=0 pg_linkh<=969 a_nav<=8 -442 w_high<=1049 c0_share<=12 h_27<=0 75 545 h_42<=0 \
    123 -176 prevlong<=14 4 -115 493 h_43<=1 -44 -486
    boil<=9 dupord<=0 boilrate<=62 n-1_tag<=0 nexth<=19 c0_share<=16 a_h<=2 350 0 hid<=0 374 -405 -37 h_35<=0 11 \
    -277 -198 a_h<=3 215 tag<=4 -482 -152 -554
    pg_meddepth<=4 gpos<=607 sec_bytes<=2511 237 -249 520 afterh1<=-1 -282 a_footer<=18 -449 afterh1<=48 \
    c0_words<=190 s_bytes<=156 37 pg_li<=221 -860 236 n1_end<=0 gpos<=518 191 -299 264 -27
    s_first<=9 -275 h_60<=1 a_table<=11 c0_words<=361 c3_ld<=937 311 -427 -438 titlecov<=154 h_42<=1 -65 111 \
    c0_share<=25 pg_h_article<=142 126 h_32<=1 -237 84 197 boil<=8 311 -504
    s_count<=13 a_figure<=10 -460 nexth<=69 -18 prevlong<=13 n1_tag<=9 157 -244 prevhl<=1 r_ld<=100 276 -333 -499 \
    h_26<=1 pg_linkh<=175 c3_blocks<=35 -39 pg_plainh<=29 404 -38 -110 231
    dup<=2 n-2_end<=-1 -379 links<=2 a_table<=3 255 h_2<=1 titlecov<=289 -39 a_figure<=4 -464 c3_gshare<=796 229 \
    -36 72 n-1_ld<=888 -417 124 bytes<=59 -61 h_31<=1 -641 151
    bpos<=62 pg_plainh<=50 -240 481 copyright<=0 h_60<=1 pg_blocks<=230 bpos<=679 nexth<=63 59 -131 b1_rel<=4 \
    pg_good<=513 86 -177 -350 h_25<=1 pg_h_article<=975 92 -455 -219 246 -546
    h_8<=0 nexth<=61 h_20<=0 h_1<=1 h_6<=0 53 -365 199 -60 pg_h_article<=799 -153 w_path<=-1 468 h_0<=1 -516 256 \
    n-1_tag<=12 c5_gshare<=42 -198 73 nexth<=41 -285 60
    b1_rel<=-44 h_4<=0 278 -304 pg_long<=27 s_good<=913 h_4<=1 h_36<=1 86 393 -338 c1_ld<=176 55 -880 titlecov<=881 \
    a_form<=1 -428 -9 h_36<=0 w_own<=-4 -982 -152 286
    pg_h_comment<=22 c3_blocks<=47 pg_blocks<=383 pg_long<=298 15 -175 h_18<=0 156 -200 h_6<=1 pg_li<=285 h_25<=0 \
    243 h_18<=0 -404 534 -139 -538 pg_linkh<=98 98 h_42<=1 -236 195
    a_footer<=26 -378 pg_meddepth<=19 s_count<=2 h_6<=0 -39 w_own<=-255 166 c0_share<=44 -208 -694 tag<=0 -30 \
    c3_blocks<=42 19 h_2<=0 32 c3_gshare<=165 pg_linkh<=551 274 -261 408 345
    h_60<=1 n-1_words<=58 pg_h_comment<=12 h_43<=0 -114 16 h_43<=1 h_7<=0 pg_li<=12 370 -219 c0_good<=871 \
    a_table<=12 461 -258 358 -309 h_6<=1 207 -589 separators<=6 321 -387
    n-1_tag<=3 c0_share<=23 s_good<=174 87 a_main<=22 ld<=175 pg_cur<=6 444 -142 -410 -369 h_0<=0 83 337 \
    c0_words<=24 -142 dup<=8 s_count<=16 -26 h_21<=1 64 414 -442
    afterh1<=0 -181 b1_rel<=-21 225 c3_gshare<=384 -29 h_43<=1 h_17<=1 n1_tag<=11 pg_h_comment<=363 245 -132 ld<=46 \
    -185 269 -520 pg_article<=13 h_2<=0 253 -86 pg_h_comment<=7 204 -866
    s_count<=191 pg_plainh<=26 sec_bytes<=435 h_8<=1 h_8<=0 -23 -230 -369 h_17<=0 a_section<=9 pg_li<=103 \
    c5_gshare<=480 427 -48 -244 49 -508 h_31<=0 133 c1_ld<=115 -315 296 -279
    s_bytes<=12 b0_dist<=10 -30 -456 a_figure<=10 -329 dup<=1 w_low<=-14 n-2_end<=0 15 133 ld<=147 h_25<=0 h_18<=1 \
    205 -389 -516 -513 s_bytes<=28 95 h_32<=1 -365 76
    a_nav<=11 -335 hid<=0 h_60<=0 h_42<=1 pg_h_article<=81 pg_titleh<=935 titlecov<=154 h_31<=0 -2 -317 161 285 -69 \
    119 142 h_31<=1 pg_good<=527 -173 h_20<=0 478 -359 -506
    pg_linkh<=921 pg_plainh<=10 pg_titleh<=485 pg_stop<=185 s_last<=617 h_26<=0 -588 265 -22 c5_share<=159 -55 288 \
    -108 b0_rel<=0 pg_linkh<=721 97 pg_h_related<=16 -626 153 c3_ld<=176 23 -318 284
    pg_h_body<=248 pg_titleh<=919 r_ld<=0 237 h_21<=1 -70 240 276 pg_h_body<=909 c0_ld<=559 n-2_tag<=14 pg_ld<=194 \
    h_3<=1 -2 -496 121 -165 -257 n-2_ld<=604 a_section<=14 182 -103 248
    bpos<=26 h_0<=0 -465 82 gpos<=541 boil<=10 n1_tag<=17 nexth<=85 124 -71 n1_ld<=252 -81 69 -452 s_first<=379 15 \
    h_9<=0 pg_h_article<=81 -16 n-2_end<=0 -223 41 -416
    pg_li<=145 h_31<=0 w_low<=-906 b1_lca<=18 224 -197 h_2<=0 134 a_li<=2 248 b0_lca<=3 h_26<=0 n-1_tag<=1 -71 -426 \
    138 149 r_gshare<=230 68 -463 prevh<=6 25 -134
    pg_h_related<=0 pg_words<=51 tag<=4 s_good<=174 -16 c0_words<=348 -830 -117 58 pg_titleh<=707 202 \
    pg_h_body<=973 h_32<=0 249 -277 332 pg_h_buy<=7 -68 h_23<=0 83 c4_ld<=119 -623 199
    a_footer<=20 -425 pg_blocks<=650 copyright<=0 h_60<=1 h_9<=1 pg_blocks<=383 -8 136 -230 h_18<=1 a_section<=23 \
    -317 467 -308 -432 pg_li<=555 c0_ld<=217 c5_share<=84 -56 -507 99 245
    a_footer<=12 -408 dup<=1 a_nav<=15 -363 pg_h_body<=997 1 263 h_32<=0 r_blocks<=95 pg_linkh<=51 a_h<=0 93 -729 \
    -190 214 h_4<=0 n1_ld<=40 -149 109 h_3<=0 -268 644
    r_ld<=750 pg_h_product<=276 h_18<=1 b1_lca<=0 106 -88 w_path<=1754 c3_gshare<=256 -179 356 a_section<=14 -878 \
    h_32<=0 331 -351 sentences<=4 -34 -535 w_high<=1296 22 pg_h_related<=503 -452 148
    boil<=8 n-2_tag<=-1 -356 bpos<=749 h_17<=1 n-1_words<=1 -100 pg_meddepth<=12 21 b1_lca<=4 215 -195 \
    a_section<=19 272 -533 pg_cur<=22 h_3<=1 -12 end<=0 184 -851 -242 -438
    copyright<=0 n-1_words<=50 r_ld<=357 a_li<=8 h_2<=1 a_main<=21 240 c1_good<=592 132 -243 427 h_4<=0 -41 235 \
    pg_h_body<=22 98 -126 h_43<=0 466 h_2<=0 407 -40 -461
    s_bytes<=61 31 gpos<=272 upper<=501 115 s_ld<=398 tag<=1 -742 -32 314 pg_h_product<=41 n-2_end<=0 -132 \
    s_count<=84 99 -407 h_0<=0 h_7<=0 pg_h_buy<=33 -570 48 -919 -4
    b1_lca<=0 s_last<=960 h_26<=1 r_ld<=735 18 -175 156 217 h_18<=0 h_43<=0 a_li<=11 400 c3_blocks<=90 -149 355 \
    c0_words<=321 -176 h_27<=1 279 -187 s_last<=486 -207 220
    nexth<=22 s_count<=106 copyright<=0 pg_main<=0 101 pg_stop<=274 pg_h_comment<=229 h_7<=0 h_1<=0 -230 h_20<=1 \
    133 -546 -260 366 88 -457 -279 w_high<=2538 -35 s_bytes<=45 99 -695
    h_9<=1 pg_good<=728 pg_cur<=11 h_2<=0 pg_h_product<=18 -129 136 102 tag<=0 -215 h_2<=0 247 pg_h_product<=964 \
    pg_words<=58 -131 109 -484 c1_ld<=31 -166 24 n-1_ld<=785 -299 182
    s_good<=895 gpos<=445 dupord<=0 a_main<=19 w_low<=-1672 pg_h_buy<=0 -6 533 76 prevh<=25 49 -129 -210 h_23<=0 \
    h_20<=0 pg_stop<=158 h_8<=0 311 -259 -28 -186 -462 166
    pg_meddepth<=11 pg_main<=0 pg_h_buy<=434 23 510 pg_h_product<=18 c3_gshare<=130 -114 94 h_7<=1 linkrun<=3 \
    upper<=715 b1_lca<=1 prevlong<=47 -370 -939 -175 3 h_36<=0 -256 142 238 68
    h_17<=1 pg_titleh<=258 sec_head<=459 h_3<=0 pg_long<=481 -158 324 h_0<=1 201 h_43<=1 78 -703 341 dup<=5 \
    c3_blocks<=200 -34 pg_h_comment<=73 291 -369 -261 pg_blocks<=496 -501 494
    pg_h_related<=9 32 n-2_ld<=270 pg_words<=39 195 a_ul<=7 h_2<=1 7 579 a_table<=8 359 afterh1<=73 -30 \
    pg_h_product<=6 -12 a_h<=0 120 -559 h_31<=0 bytes<=404 -222 303 204
    a_footer<=23 -392 titlecov<=365 h_25<=1 r_ld<=750 30 s_good<=447 ld<=950 -307 pg_h_comment<=4 85 -367 -597 \
    linkrun<=1 69 -413 sec_head<=519 a_main<=20 79 linkrun<=0 43 365 -256
    b1_rel<=-1 -112 c2_ld<=0 pg_long<=399 c5_gshare<=841 212 h_3<=0 293 -333 -114 h_0<=1 c5_ld<=19 -321 -36 h_27<=1 \
    c0_good<=969 h_3<=1 pg_h_body<=279 311 -109 -625 215 -360
    pg_blocks<=225 h_38<=0 h_36<=1 h_16<=0 a_dl<=6 -435 -34 140 c4_ld<=131 h_27<=0 -111 533 -311 440 h_20<=0 \
    h_27<=1 64 289 pg_plainh<=6 272 h_32<=1 -23 -374
    pg_meddepth<=4 sentences<=10 252 -401 s_share<=612 h_42<=0 h_60<=1 -89 330 h_32<=0 pg_linkh<=98 n1_ld<=751 117 \
    h_31<=1 -341 290 -148 38 s_count<=84 264 sentences<=7 -233 566
    pg_h_article<=3 sec_ld<=163 pg_h_product<=32 h_38<=0 329 -311 h_31<=0 139 -223 titlecov<=232 -98 176 \
    s_good<=922 c1_good<=452 7 h_7<=0 c1_share<=21 -326 -103 -9 h_27<=1 299 -388
    h_13<=1 pg_good<=737 pg_h_product<=100 s_share<=6 -116 88 pg_stop<=164 ld<=250 288 -132 h_36<=1 -182 \
    boilrate<=8 346 -426 h_36<=0 70 -320 ld<=54 pg_h_related<=0 143 -506 159
    pg_h_article<=514 pg_h_body<=68 -44 h_31<=1 83 -215 afterh1<=85 h_7<=0 pg_ld<=290 linkrun<=4 -159 -462 \
    pg_h_related<=32 b1_lca<=0 a_figure<=3 -431 362 -379 -149 linkrun<=2 132 -103 60
    h_13<=1 n1_end<=-1 -453 c3_blocks<=431 c4_ld<=11 h_23<=0 114 pg_h_product<=251 130 -661 c3_blocks<=221 boil<=3 \
    c0_words<=260 -50 102 -358 214 h_31<=1 -349 290 ld<=270 -404 231
    sentences<=22 s_first<=5 -278 pg_p<=142 pg_blocks<=392 s_first<=625 195 h_7<=0 17 -617 -67 c5_ld<=990 h_3<=1 -9 \
    c3_gshare<=165 17 c4_ld<=131 -591 -31 h_2<=0 -215 399 -366
    pg_titleh<=278 sec_head<=781 s_bytes<=34 c1_share<=516 tag<=6 ld<=147 160 -241 288 -449 pg_p<=847 \
    pg_h_body<=872 h_0<=0 73 -238 h_8<=0 tag<=12 -1174 -163 221 322 276 -37
    h_0<=1 sec_bytes<=15015 copyright<=0 c0_words<=762 siblings<=6 37 pg_main<=0 sec_ld<=47 sec_ld<=4 379 -229 -431 \
    0 -207 -497 n1_ld<=769 pg_h_body<=29 300 -464 177 pg_h_comment<=64 10 279
    b0_dist<=11 h_16<=0 h_2<=0 c5_ld<=172 171 pg_blocks<=392 -152 206 tag<=8 -11 pg_p<=112 s_share<=128 -187 330 \
    -196 sec_ld<=182 s_first<=285 241 h_32<=0 251 -297 202 -150
    boilrate<=83 sec_bytes<=1299 h_3<=0 prevlong<=23 pg_long<=310 254 -88 -127 pg_h_product<=661 c5_share<=252 192 \
    7 -153 h_17<=1 h_21<=1 -51 h_18<=0 293 -226 -475 pg_h_related<=2 74 -342
    s_count<=15 -41 h_20<=1 pg_stop<=341 pg_titleh<=57 187 pg_titleh<=676 33 pg_p<=628 pg_good<=629 23 -414 \
    bpos<=158 346 c1_blocks<=13 -652 29 pg_p<=460 -135 pg_h_body<=932 369 -9 359
    c5_ld<=172 h_13<=0 pg_linkh<=471 c0_ld<=173 44 -134 n-1_tag<=12 322 -25 h_31<=1 -194 346 s_bytes<=14 -198 \
    bpos<=517 85 h_13<=0 pg_good<=728 pg_linkh<=921 -95 396 -381 397
    prevhl<=4 pg_stop<=94 hid<=0 a_ul<=11 a_ul<=1 -283 310 376 -263 nexth<=28 26 s_share<=425 pg_cur<=0 h_8<=0 -257 \
    59 13 76 a_h<=0 159 a_section<=7 -565 -104
    titlecov<=77 n-2_end<=0 a_li<=11 s_count<=80 h_31<=1 s_ld<=771 203 -38 -313 -245 s_count<=9 h_42<=0 -378 -138 \
    59 h_26<=1 25 351 br<=33 h_13<=1 54 -243 -371
    br<=22 afterh1<=-41 -261 afterh1<=-1 -154 dup<=2 n-2_end<=-1 -320 a_footer<=18 -284 s_ld<=30 b0_lca<=13 \
    c1_ld<=31 38 h_43<=0 225 -171 178 77 c0_good<=956 -34 -603 -404
    b1_dist<=2 c0_good<=118 s_bytes<=57 169 c3_gshare<=908 113 -465 b1_lca<=3 prevhl<=3 219 pg_long<=430 -574 247 \
    -326 w_low<=-3334 a_main<=17 h_20<=0 c0_good<=786 -51 546 -409 -357 -4
    sentences<=28 pg_p<=127 h_27<=0 h_3<=0 c3_blocks<=90 a_section<=14 211 -297 232 a_main<=10 -179 c3_blocks<=11 \
    289 51 c0_ld<=75 467 5 c5_gshare<=649 -68 w_low<=-1403 157 -33 825
    dup<=1 c2_ld<=724 a_li<=13 156 0 -66 r_ld<=86 c0_share<=15 h_18<=1 c1_good<=965 a_li<=10 -222 112 -369 -651 \
    h_31<=0 -706 -114 w_low<=-720 121 r_ld<=996 -136 388
    h_9<=1 pg_main<=0 47 b0_rel<=0 pg_blocks<=235 h_26<=0 linkrun<=5 c5_ld<=45 -242 79 c0_words<=289 -506 159 165 \
    pg_linkh<=712 110 -144 h_7<=1 -268 330 pg_words<=84 -429 32
    br<=52 ui<=716 n-1_words<=58 upper<=375 pg_article<=0 65 -37 s_good<=0 -5 c2_ld<=63 h_42<=0 36 -369 nexth<=16 \
    c0_ld<=444 315 -285 -307 c5_ld<=19 -196 301 -216 -398
    b0_lca<=0 a_main<=21 94 h_42<=1 -39 203 s_share<=79 s_last<=522 0 s_last<=632 36 -220 prevhl<=4 r_gshare<=327 \
    pg_blocks<=260 122 tag<=5 h_21<=0 -88 -1023 244 353 -385
    s_count<=3 sec_bytes<=1299 b0_rel<=0 pg_h_product<=680 pg_article<=2 h_3<=0 -37 221 -136 -208 pg_h_product<=11 \
    -295 52 h_2<=0 h_4<=0 nexth<=28 378 -87 -449 h_3<=0 49 -405 40
    boil<=12 pg_h_article<=883 h_13<=1 pg_h_product<=36 9 s_share<=179 sec_ld<=887 h_6<=1 pg_titleh<=759 -129 92 \
    285 352 -358 -242 h_25<=0 n-2_ld<=583 pg_blocks<=303 157 -160 319 -323 -336
    ui<=904 c3_blocks<=47 -11 b1_lca<=2 h_42<=1 h_9<=0 boilrate<=59 205 -135 -214 h_20<=0 pg_blocks<=430 \
    pg_words<=107 -418 336 301 -629 h_18<=0 -209 270 b0_dist<=3 287 -333
    boil<=3 a_footer<=12 -344 afterh1<=-60 -316 c1_good<=991 c1_good<=794 13 c5_gshare<=91 253 h_0<=1 -217 \
    c0_good<=981 -250 131 h_17<=1 h_23<=0 142 -488 -522 upper<=135 153 -399
    pg_h_product<=532 c1_good<=819 33 ld<=214 h_36<=1 pg_titleh<=447 -146 82 s_first<=595 h_7<=0 -361 61 149 \
    bytes<=44 17 -493 h_1<=1 w_own<=22 s_ld<=431 44 -284 194 -298
    s_first<=73 -114 a_table<=5 184 pg_ld<=533 s_count<=106 pg_p<=58 141 pg_h_article<=933 -29 pg_plainh<=19 287 \
    -299 pg_p<=534 -509 100 c2_blocks<=93 c2_blocks<=3 h_8<=1 310 -203 43 -288
    boilrate<=111 c2_ld<=0 h_16<=1 prevh<=92 pg_p<=469 178 pg_titleh<=820 102 -144 -161 -355 h_16<=0 c1_blocks<=13 \
    -91 39 gpos<=607 171 pg_h_body<=756 -200 c5_ld<=172 397 -164 -194
    prevhl<=4 n-1_words<=4 upper<=222 s_first<=82 -228 c5_share<=957 98 c1_good<=921 219 -486 -80 gpos<=569 97 \
    h_7<=0 linkrun<=3 85 -132 -179 h_7<=0 upper<=445 -390 24 44
    c3_blocks<=37 pg_h_article<=739 pg_article<=25 bpos<=26 -311 bpos<=703 s_count<=32 62 -111 h_43<=0 -251 -22 \
    -304 pg_meddepth<=10 -223 pg_meddepth<=16 r_gshare<=9 -271 sec_ld<=11 464 70 -410 42
    pg_titleh<=173 pg_stop<=270 separators<=2 c1_blocks<=31 215 -195 -253 r_gshare<=49 s_share<=37 -522 -25 \
    pg_plainh<=13 187 s_share<=240 -356 232 h_25<=0 s_bytes<=13 -114 21 pg_h_body<=952 -138 158
    a_footer<=26 -339 a_li<=1 c1_ld<=493 upper<=50 -247 212 h_0<=0 -216 c3_ld<=900 316 -195 c2_gshare<=164 \
    w_low<=-906 64 c0_share<=29 n1_end<=0 -24 -239 200 n-1_words<=28 -105 75
    pg_h_related<=5 42 b0_rel<=8 pg_meddepth<=8 h_13<=0 c0_ld<=47 c1_share<=282 h_21<=0 -116 pg_h_comment<=6 427 \
    -262 244 separators<=0 -271 275 -382 c5_gshare<=42 -59 115 h_21<=1 -286 160
    br<=23 prevlong<=15 s_ld<=27 h_20<=0 68 h_42<=0 -468 s_last<=632 242 -341 s_last<=814 c0_ld<=653 353 -49 \
    pg_p<=206 -509 44 pg_ld<=138 pg_h_product<=13 202 -58 -47 -325
    pg_h_article<=294 siblings<=6 h_2<=1 66 c5_share<=159 h_7<=0 -61 315 -196 a_main<=34 176 s_first<=834 -389 193 \
    c3_blocks<=42 s_share<=256 pg_good<=698 -105 -327 63 c1_good<=849 173 -55
    pg_h_body<=465 b1_lca<=14 c1_ld<=932 c4_ld<=201 h_6<=0 63 -347 b1_rel<=-9 277 -168 c5_gshare<=48 23 388 234 \
    h_1<=0 -272 pg_h_comment<=6 50 pg_h_article<=126 119 n-2_ld<=162 -239 82
    sentences<=7 pg_titleh<=563 h_36<=1 pg_li<=74 95 pg_ld<=89 258 n1_ld<=236 -122 54 149 n1_end<=0 pg_linkh<=127 \
    h_27<=0 -57 183 pg_h_buy<=26 pg_li<=12 117 -220 27 36 196
    pg_main<=2 c3_blocks<=37 -19 h_42<=1 prevhl<=3 h_32<=0 end<=0 -137 113 a_form<=13 -251 h_8<=0 h_3<=0 82 407 44 \
    s_good<=795 -17 -535 h_2<=1 -1 -449 -360
    h_60<=0 h_7<=1 a_nav<=9 -315 pg_stop<=251 37 -37 h_31<=0 pg_good<=415 -16 a_section<=15 427 113 -389 h_7<=0 \
    c1_gshare<=829 h_27<=1 366 -291 -242 a_section<=24 -393 84
    s_good<=77 w_path<=0 w_path<=-3434 -1366 -1100 c2_ld<=279 ui<=757 104 -958 pg_h_body<=151 bytes<=40 -547 339 \
    -769 w_low<=-2929 a_main<=24 -61 -1357 w_low<=-1403 w_path<=0 -886 413 617
    c1_gshare<=41 c3_ld<=320 s_share<=86 sec_ld<=60 gpos<=862 199 -607 -506 336 a_ul<=7 -828 s_count<=18 -729 -54 \
    b0_rel<=4 end<=0 180 a_footer<=9 -857 hid<=0 848 -193 -723
    c0_good<=405 c2_ld<=312 w_low<=-3741 -782 s_count<=3 -412 w_low<=-2437 -587 ui<=830 434 -729 w_low<=-1221 -783 \
    -175 w_low<=-810 w_low<=-2437 -654 b1_rel<=34 a_form<=5 -770 461 -719 782
    w_path<=-3434 -737 w_path<=1754 c3_gshare<=227 gpos<=733 s_first<=183 -449 h_0<=0 a_form<=4 -673 224 -364 -635 \
    end<=0 -211 h_9<=0 425 -629 end<=0 c0_ld<=470 512 22 735
    s_good<=447 w_path<=-1483 -681 linkrun<=4 bpos<=749 w_own<=-4 -24 prevh<=77 529 s_last<=270 -792 245 -72 \
    pg_ld<=707 r_gshare<=69 -540 21 675 a_footer<=21 -716 linkrun<=5 655 127
    w_path<=-929 -626 s_good<=525 s_good<=220 b0_lca<=0 dupord<=1 w_own<=-1097 -309 n-2_tag<=18 582 254 -335 \
    pg_h_article<=15 s_bytes<=32 a_h<=0 515 -211 380 c2_ld<=72 -149 -491 557 628
    end<=0 sec_ld<=139 w_low<=-1487 -480 tag<=15 417 -150 w_path<=1541 w_path<=-306 -598 pg_long<=245 37 -615 115 \
    w_path<=732 pg_p<=26 286 s_last<=914 w_path<=-1483 -485 53 -732 573
    c1_ld<=176 s_good<=193 w_path<=-5333 -601 ui<=221 bpos<=517 264 s_first<=788 46 -508 -626 w_path<=-1998 -375 \
    h_9<=1 547 -532 w_path<=-6476 -629 w_path<=3119 pg_good<=324 -125 -470 385
    s_good<=132 w_path<=1984 w_path<=-2845 -588 pg_h_article<=126 h_26<=0 s_ld<=283 144 -321 595 b0_rel<=0 -198 \
    -592 280 w_low<=-976 w_path<=-4137 -429 b0_rel<=18 c1_blocks<=7 63 563 -725 500
    s_good<=237 w_high<=720 w_low<=-720 -516 -115 linkrun<=1 boilrate<=45 a_form<=9 -565 410 -429 w_low<=-2929 -565 \
    a_h<=1 pg_titleh<=773 672 -224 -118 w_own<=-687 -725 a_ul<=7 27 472
    w_low<=-1313 w_own<=214 -521 gpos<=664 b0_lca<=6 boilrate<=25 285 -424 -542 s_good<=795 -515 508 end<=0 \
    gpos<=930 121 -360 siblings<=3 titlecov<=154 h_27<=1 102 -612 405 519
    n-1_end<=0 b0_rel<=0 h_4<=1 tag<=9 linkrun<=3 361 a_section<=18 400 -107 pg_p<=206 154 -375 -584 h_21<=0 -555 \
    54 s_share<=23 a_h<=3 339 -336 sec_bytes<=12616 402 -317
    w_high<=505 h_4<=0 -333 -572 titlecov<=255 b0_lca<=2 c1_blocks<=8 pg_titleh<=591 216 -56 379 bpos<=904 h_21<=0 \
    -281 111 -606 copyright<=0 b0_lca<=0 464 hid<=0 266 -636 -687
    w_high<=485 n-2_end<=0 -462 n1_end<=0 -380 232 s_share<=104 s_share<=13 -304 c3_ld<=50 212 -129 b1_dist<=11 \
    h_9<=1 i_date<=0 a_nav<=18 -525 378 -960 c2_gshare<=600 50 -1770 -186
    w_path<=879 a_main<=24 b0_lca<=0 a_form<=22 -558 365 pg_h_product<=3 -504 a_h<=2 994 -170 pg_main<=0 pg_p<=175 \
    h_4<=0 5 -524 -386 -601 upper<=270 b0_lca<=0 453 137 134
    h_4<=0 tag<=8 n-1_end<=0 a_footer<=23 -559 s_first<=764 pg_h_article<=6 353 c1_gshare<=132 -41 c1_gshare<=161 \
    -1151 397 -362 b0_rel<=47 351 -327 pg_long<=89 105 -248 c2_ld<=539 -151 -560
    b0_rel<=6 w_low<=-3334 -455 titlecov<=146 h_4<=1 s_count<=7 tag<=19 -6 -433 afterh1<=-26 -489 dupord<=8 302 \
    -563 -514 s_count<=88 344 -420 pg_h_article<=6 w_low<=-1138 -356 171 -489
    w_path<=585 a_main<=34 a_form<=18 -590 h_9<=1 114 -614 h_38<=0 h_21<=1 -420 137 661 s_share<=49 boilrate<=17 52 \
    -558 hid<=0 a_dl<=5 -616 sec_bytes<=10531 399 -127 -361
    h_4<=1 boilrate<=52 dup<=1 w_path<=139 h_26<=1 b1_rel<=14 pg_meddepth<=16 w_path<=-682 -313 147 741 -524 \
    pg_article<=0 669 -225 hid<=0 s_share<=15 1 346 -347 -251 -476 -506
    linkrun<=4 w_path<=0 h_20<=0 -43 -393 s_count<=2 titlecov<=146 -394 111 dup<=2 321 -275 h_4<=0 pg_p<=577 \
    w_path<=-682 -293 133 pg_h_body<=10 h_18<=1 -311 -3019 -311 -527
    h_4<=1 a_main<=12 s_share<=74 8 352 s_count<=7 n1_tag<=6 -97 pg_p<=241 -115 -556 a_li<=9 h_21<=0 h_2<=1 \
    c5_ld<=83 37 -562 234 489 dup<=1 352 -224 -484
    s_count<=6 bpos<=540 prevh<=51 n-1_tag<=9 upper<=429 384 -33 -113 -460 -349 c3_gshare<=9 a_ul<=2 -340 89 \
    h_26<=0 h_35<=0 afterh1<=151 sec_head<=944 315 -85 -96 -663 613
    w_low<=-1138 b0_lca<=5 s_good<=941 pg_titleh<=948 pg_titleh<=379 134 -329 pg_p<=229 595 -120 767 h_18<=1 -519 \
    458 boil<=14 n-1_ld<=292 n-2_end<=0 112 334 pg_good<=88 450 -160 -1976
    b0_lca<=0 s_count<=106 n-1_end<=0 pg_good<=527 208 h_27<=1 38 pg_h_buy<=61 -805 365 319 -455 pg_h_product<=4 \
    titlecov<=169 -378 12 pg_good<=52 815 h_17<=1 b0_rel<=-18 92 -272 927
    w_low<=-2045 w_own<=85 -435 h_0<=0 -275 c1_good<=452 -462 356 gpos<=594 a_h<=3 515 upper<=282 239 h_0<=1 \
    s_last<=522 -352 5 c0_good<=860 -190 465 pg_long<=242 87 -228
    a_footer<=23 -547 w_path<=732 h_26<=1 afterh1<=0 -538 titlecov<=137 prevlong<=75 h_60<=1 -356 720 -39 75 \
    prevlong<=85 -153 437 gpos<=848 c1_gshare<=807 dupord<=2 167 -541 410 -211
    a_main<=21 dup<=7 h_9<=1 187 -543 -564 pg_cur<=43 pg_titleh<=414 h_13<=1 122 -941 h_60<=1 linkrun<=3 h_9<=0 \
    c0_ld<=56 n-1_words<=7 -149 263 -410 -697 -422 348 185
    gpos<=829 prevh<=67 ui<=860 boilrate<=17 a_h<=0 431 ld<=80 w_low<=-516 sec_bytes<=2226 178 -109 326 h_8<=0 88 \
    -344 w_low<=-516 -351 82 -580 h_21<=1 -325 421 -252
    hid<=0 w_low<=-4496 -424 pg_p<=160 s_bytes<=15 -99 314 upper<=200 h_16<=1 176 h_60<=1 -558 525 pg_plainh<=10 \
    boil<=3 a_li<=3 -485 pg_words<=33 275 -184 -1424 48 -423
    w_path<=-1483 h_26<=1 h_60<=1 h_18<=1 -349 138 742 c0_good<=851 23 847 boilrate<=17 s_share<=49 c1_ld<=45 66 \
    -189 pg_titleh<=436 334 c3_blocks<=25 -4 228 b0_lca<=0 -28 -421
    sec_ld<=0 w_low<=-720 45 421 pg_titleh<=510 w_low<=-3163 -308 hl<=0 87 505 h_36<=1 w_own<=-583 -489 sec_ld<=569 \
    sentences<=14 hid<=0 c1_gshare<=649 9 337 -417 -1168 -311 -467
    titlecov<=205 h_26<=0 ui<=622 ld<=46 linkrun<=1 h_31<=0 178 c5_gshare<=874 -426 329 h_60<=1 s_count<=2 -421 -39 \
    401 pg_blocks<=230 -386 -88 -527 138 end<=0 5 243
    w_low<=-3609 -353 pg_h_article<=488 a_h<=3 403 w_low<=-1221 -132 pg_h_comment<=61 178 -316 h_0<=0 -685 \
    c1_blocks<=3 w_low<=-104 -105 -831 c0_words<=590 boilrate<=33 n1_ld<=109 216 -258 -565 457
    gpos<=829 separators<=5 n1_tag<=3 bytes<=203 79 pg_h_product<=576 383 -280 pg_h_buy<=765 h_60<=0 a_main<=25 44 \
    -149 305 651 -609 pg_stop<=175 134 b1_lca<=0 r_gshare<=880 -153 564 -432
    boilrate<=50 hid<=0 pg_good<=73 382 r_ld<=671 c2_ld<=142 h_16<=1 pg_long<=250 289 49 h_2<=1 -461 310 \
    b0_rel<=-16 303 h_35<=0 -95 -758 r_gshare<=22 -366 350 -323 -333
    titlecov<=84 s_share<=34 linkrun<=2 -74 -328 h_4<=0 h_9<=1 pg_h_related<=1 206 -21 -574 -392 upper<=270 h_36<=1 \
    bpos<=377 432 153 pg_h_article<=665 302 -386 h_13<=0 12 -666
    separators<=7 s_count<=8 pg_plainh<=30 prevh<=16 -85 -342 273 sec_bytes<=10531 w_path<=-1213 h_38<=0 a_main<=24 \
    222 -296 886 h_35<=1 pg_article<=20 256 -272 -597 pg_h_body<=3 750 -418 -621
    boilrate<=27 s_good<=941 gpos<=518 prevh<=18 pg_li<=416 dupord<=1 separators<=4 170 -614 -494 482 -107 \
    pg_linkh<=921 b1_lca<=2 n1_ld<=555 38 -243 -353 499 c0_good<=918 -438 586 -280
    boilrate<=8 afterh1<=-4 s_first<=245 -551 13 b0_rel<=-32 317 pg_h_related<=3 130 tag<=12 c2_ld<=249 upper<=153 \
    266 n-1_tag<=14 sec_head<=482 170 -442 -313 -249 c3_ld<=833 -340 188 -183
    h_60<=1 titlecov<=205 s_first<=38 -384 pg_ld<=400 gpos<=409 s_share<=25 -159 121 -178 ui<=673 h_38<=1 gpos<=958 \
    w_high<=320 -299 w_path<=-4534 -420 267 -215 1205 -521 122 420
    pg_h_comment<=0 dup<=1 bpos<=749 a_section<=23 302 h_3<=0 w_low<=-2221 -448 n-2_ld<=375 178 -236 190 -100 \
    s_bytes<=36 -58 -500 pg_linkh<=218 39 n-1_words<=48 h_3<=0 -540 -191 344
    s_count<=3 titlecov<=365 a_section<=8 pg_h_article<=142 204 -277 -317 43 c5_ld<=172 i_date<=0 187 -676 h_2<=0 \
    h_0<=0 -75 -583 h_35<=0 h_43<=0 -337 ui<=723 202 -593 -526
    pg_titleh<=414 pg_li<=74 316 62 pg_plainh<=30 c1_gshare<=161 pg_words<=29 240 s_share<=15 -342 pg_li<=371 \
    dupord<=0 -126 -461 178 h_0<=0 -176 s_last<=941 bpos<=770 264 -302 -506 165
    i_date<=0 ui<=353 pg_h_article<=179 a_h<=1 339 54 siblings<=2 h_38<=1 h_60<=0 h_0<=0 -423 h_2<=1 -246 52 208 \
    1120 h_0<=0 r_blocks<=322 -294 711 167 -441 -624
    afterh1<=-1 -453 links<=2 pg_h_article<=2 169 pg_ld<=604 separators<=5 pg_meddepth<=9 pg_stop<=255 112 \
    prevhl<=2 pg_h_article<=435 -358 w_own<=120 -239 181 -370 b1_lca<=8 135 -285 -722 323 -475
    copyright<=0 boil<=2 c4_ld<=131 n-2_tag<=11 dupord<=0 212 -211 h_21<=0 pg_h_related<=1 204 -109 -358 gpos<=569 \
    32 pg_long<=62 pg_h_related<=3 375 -132 r_gshare<=483 -377 153 -432 -863
    a_footer<=12 -514 pg_good<=142 h_26<=0 h_43<=0 h_21<=1 -436 525 245 526 gpos<=687 prevh<=20 hl<=1 c0_good<=929 \
    a_ul<=14 121 -235 139 357 s_last<=617 -311 28 -140
    h_25<=0 pg_plainh<=75 pg_good<=454 ui<=253 b1_lca<=2 h_43<=0 -118 232 -56 -456 linkrun<=3 ld<=834 \
    pg_h_article<=27 202 -42 -490 -210 465 h_1<=1 -426 h_20<=0 175 -543
    h_26<=0 a_h<=0 203 c0_ld<=56 dupord<=0 w_low<=-906 pg_meddepth<=9 -235 sec_bytes<=1916 221 -150 c1_blocks<=14 \
    c4_ld<=148 135 -187 293 a_table<=10 290 -482 -156 pg_titleh<=91 464 59
    hid<=0 copyright<=0 boil<=3 pg_h_body<=973 s_first<=9 -419 n-1_words<=5 i_date<=0 s_first<=170 118 \
    pg_h_comment<=21 -11 -360 -595 gpos<=463 190 -7 links<=3 343 -502 -586 -891 -357
    a_footer<=26 -504 titlecov<=109 pg_h_body<=373 n-2_ld<=68 192 -104 -112 pg_h_article<=41 205 separators<=7 \
    gpos<=445 h_17<=1 197 -387 b0_lca<=1 prevhl<=3 a_li<=13 424 1 -378 -403 -649
    s_first<=28 -322 a_footer<=26 -503 ui<=806 pg_h_related<=5 138 pg_h_related<=23 pg_good<=267 124 c1_gshare<=493 \
    h_60<=1 -507 400 286 h_60<=1 boilrate<=35 b0_rel<=-18 245 16 -358 485 -376
    copyright<=0 boil<=5 i_date<=0 s_good<=887 a_nav<=15 -442 a_footer<=26 -483 pg_blocks<=401 h_6<=0 ld<=669 55 \
    -130 -227 s_good<=77 h_25<=1 256 -378 -82 320 -558 -815 -867
    s_share<=15 -139 dup<=1 a_figure<=7 -582 b1_rel<=14 a_form<=2 -493 boil<=12 pg_h_body<=795 pg_h_body<=226 206 \
    r_ld<=357 upper<=360 131 -250 -269 h_13<=1 307 -290 -703 -170 -196
    a_form<=1 -497 s_count<=106 s_count<=3 -109 c3_blocks<=29 prevhl<=4 pg_titleh<=348 boilrate<=45 319 -381 \
    pg_h_body<=976 -64 478 h_13<=0 -462 147 boil<=2 214 -538 a_table<=6 527 -450
    bpos<=26 -433 h_9<=1 pg_meddepth<=10 hl<=0 h_36<=1 -18 h_20<=1 -139 -899 144 bytes<=13 -198 h_23<=0 bpos<=844 \
    276 -190 -762 pg_h_comment<=684 -602 n-2_tag<=6 -284 662
    upper<=198 h_20<=0 c4_ld<=41 283 68 -147 h_9<=0 w_path<=-4137 pg_h_comment<=73 -339 b0_rel<=-12 841 -222 \
    copyright<=0 w_high<=1296 c0_share<=14 107 -99 n1_tag<=8 -1 -310 -589 -500
    sec_ld<=0 n1_tag<=9 271 c0_words<=402 158 -583 hid<=0 h_16<=0 upper<=300 s_good<=913 b0_dist<=14 -21 395 \
    prevlong<=67 525 -568 -118 sec_ld<=909 45 543 pg_stop<=317 -463 261
    n-1_tag<=3 c0_words<=334 5 h_0<=0 -38 417 pg_p<=326 c2_ld<=11 213 n-1_tag<=19 -238 c2_ld<=142 prevh<=15 51 -562 \
    158 pg_h_body<=961 s_ld<=3 -313 tag<=12 82 -391 355
    dupord<=4 s_count<=1 -171 pg_h_body<=313 150 ld<=785 s_count<=62 s_count<=18 w_low<=-576 pg_cur<=13 39 h_2<=0 \
    354 -488 153 275 -264 c1_gshare<=9 -114 siblings<=10 -289 -1681 -321
    s_first<=38 -273 pg_good<=224 169 a_table<=15 302 h_36<=0 8 h_43<=0 a_section<=22 h_20<=0 -1361 389 -96 h_20<=1 \
    b0_rel<=4 h_23<=1 26 -629 -403 hl<=0 -629 378
    boil<=9 s_share<=4 -167 c2_blocks<=14 h_23<=0 c4_ld<=60 74 c0_good<=899 n-1_tag<=12 -109 125 -189 \
    pg_blocks<=116 281 -542 r_ld<=671 b0_lca<=6 189 -288 c2_gshare<=85 49 -495 -601
    hid<=0 pg_h_article<=645 pg_h_product<=558 h_1<=0 h_4<=0 h_9<=1 h_6<=0 pg_main<=0 250 -47 -252 -535 -314 \
    h_25<=0 220 -91 h_23<=0 h_6<=0 -32 -447 -763 -61 -258
    dupord<=0 titlecov<=289 gpos<=664 a_h<=1 317 n1_ld<=334 45 -116 pg_p<=58 285 r_ld<=750 -89 -538 separators<=1 \
    171 -352 w_path<=443 pg_stop<=240 188 -239 r_blocks<=19 -593 -190
    a_form<=4 -297 pg_blocks<=225 pg_plainh<=20 sentences<=24 n-1_tag<=8 h_16<=0 -63 203 -194 -741 h_16<=1 267 -557 \
    a_footer<=10 -446 h_9<=1 a_nav<=12 -378 pg_article<=25 113 -166 -340
    a_footer<=21 -440 h_23<=1 pg_h_article<=711 s_share<=15 h_27<=0 -107 418 97 c3_blocks<=57 c0_share<=30 -209 \
    h_2<=0 -310 269 h_3<=1 w_high<=968 c0_share<=73 565 -281 19 -442 -347
    ui<=542 pg_h_comment<=960 pg_blocks<=225 pg_titleh<=550 33 h_38<=0 pg_good<=429 2 h_0<=1 -365 c3_gshare<=99 \
    -552 n1_ld<=972 114 r_gshare<=147 -588 176 700 pg_stop<=110 398 46 560 -374
    h_13<=1 h_60<=1 r_gshare<=5 s_count<=49 a_li<=9 c4_ld<=861 185 -323 -245 a_ul<=14 -223 384 h_25<=0 57 h_1<=1 \
    -370 15 c1_gshare<=649 420 -276 c0_ld<=750 -470 286
    s_first<=28 -292 pg_h_body<=984 a_table<=16 228 pg_p<=58 pg_h_body<=559 355 -56 pg_titleh<=278 h_20<=1 187 -428 \
    n-1_words<=31 pg_linkh<=146 -45 -173 a_h<=1 407 -17 sec_bytes<=367 -70 510
    r_ld<=804 w_own<=-583 h_7<=1 -279 223 n-2_end<=0 pg_stop<=164 222 a_li<=6 h_4<=0 217 -395 boilrate<=35 -45 -377 \
    126 s_ld<=84 -699 w_low<=-104 -151 pg_ld<=439 -367 529
    copyright<=0 links<=3 h_9<=0 titlecov<=431 afterh1<=-20 -341 s_count<=1 -161 pg_h_body<=952 n1_end<=0 -3 148 \
    293 241 c3_blocks<=27 h_2<=1 pg_long<=604 -390 324 257 -465 -311 -637
    pg_article<=0 h_60<=1 h_42<=0 a_figure<=11 -832 -45 96 493 c0_words<=361 a_ul<=2 c4_ld<=276 283 -281 h_16<=1 \
    c2_blocks<=51 -279 49 82 hid<=0 boil<=7 215 -538 -454
    titlecov<=102 tag<=0 n-1_ld<=860 h_18<=1 h_60<=0 -349 261 150 pg_h_body<=29 516 -8 n-1_ld<=888 a_form<=6 -274 \
    66 h_20<=1 h_3<=1 a_table<=11 220 -232 219 350 58
    i_date<=0 s_good<=132 s_count<=24 12 h_32<=0 -67 236 h_31<=0 pg_h_body<=68 -190 c0_words<=160 c4_ld<=11 330 \
    c2_gshare<=148 52 -692 c4_ld<=41 -44 204 pg_article<=21 -319 466 -467
    pg_stop<=164 hid<=0 172 -409 h_60<=1 c1_ld<=4 h_13<=1 h_17<=1 pg_h_product<=69 116 -66 -486 -462 sec_ld<=980 \
    a_h<=1 68 s_count<=25 c3_ld<=992 -213 237 13 198 206
    dupord<=0 afterh1<=-9 -253 a_form<=2 -379 i_date<=0 pg_h_article<=15 h_43<=1 h_23<=0 h_43<=0 4 h_20<=0 354 -323 \
    -454 -32 pg_h_buy<=14 hid<=0 -30 -579 168 -384 -165
    upper<=315 c2_gshare<=954 h_20<=1 36 -289 prevlong<=27 408 -131 tag<=0 r_ld<=40 end<=0 -765 -210 -102 \
    pg_long<=0 sec_ld<=47 439 h_4<=0 h_26<=1 -37 372 -430 -52
    copyright<=0 n-2_end<=0 boil<=0 h_60<=0 -23 232 r_blocks<=17 -25 sentences<=2 -170 -606 pg_h_article<=10 \
    h_23<=0 203 -460 h_0<=0 -213 c5_gshare<=684 pg_blocks<=401 -250 200 139 -622
    h_23<=0 bpos<=19 -378 h_9<=0 i_date<=0 bpos<=608 71 -33 -412 h_42<=1 linkrun<=3 h_0<=1 pg_li<=515 -637 207 -21 \
    146 278 sec_head<=337 pg_h_product<=16 210 -657 460
    a_nav<=18 -398 h_60<=1 titlecov<=377 c5_share<=115 dup<=2 pg_p<=112 306 47 -311 c5_ld<=994 a_table<=12 gpos<=16 \
    -302 pg_stop<=218 568 18 n-1_end<=0 -105 10 450 107 245
    gpos<=664 ui<=936 a_section<=18 127 sec_bytes<=1757 76 -111 -413 pg_li<=54 pg_long<=569 h_36<=0 365 -31 -188 \
    c5_ld<=152 n-1_tag<=10 60 -247 c1_share<=57 r_gshare<=483 -252 158 -424
    pg_h_body<=248 80 dup<=3 pg_titleh<=781 h_31<=0 pg_h_body<=961 49 h_6<=0 380 -239 h_42<=1 -212 349 c2_ld<=613 \
    h_6<=0 h_42<=0 -236 h_8<=1 66 -496 -334 -417 -296
    ui<=526 links<=1 gpos<=491 dupord<=0 105 -175 r_gshare<=625 w_own<=1134 c2_ld<=128 89 pg_ld<=723 -201 344 -161 \
    h_16<=1 upper<=400 351 -76 -588 n-1_ld<=134 -360 121 -314
    h_25<=0 a_footer<=18 -407 s_first<=834 s_first<=5 -346 pg_h_product<=558 pg_h_article<=783 110 -80 -75 \
    pg_blocks<=283 -421 b0_rel<=0 447 -259 sec_bytes<=1659 h_1<=1 -157 214 sec_ld<=875 -389 333
    a_footer<=18 -397 c5_share<=996 br<=24 c0_ld<=733 36 c1_gshare<=75 pg_h_body<=68 bytes<=22 -211 356 \
    pg_h_comment<=5 b1_lca<=1 120 -175 -402 s_ld<=360 -1348 -370 -469 end<=0 -333 31
    afterh1<=-1 -302 h_7<=1 a_figure<=10 c0_share<=33 -510 462 pg_meddepth<=12 pg_linkh<=969 c5_share<=981 h_8<=0 \
    45 linkrun<=2 53 h_60<=1 -267 361 -165 563 110 end<=0 33 391
    dup<=7 br<=81 afterh1<=0 w_path<=1754 -277 164 h_26<=0 c3_blocks<=19 pg_li<=256 w_path<=0 115 h_60<=1 h_2<=1 \
    -266 -13 390 84 75 130 -462 h_31<=0 -414 160
    sentences<=16 h_26<=1 a_form<=5 -290 nexth<=55 pg_meddepth<=5 b0_lca<=12 83 469 ld<=230 dupord<=0 46 -249 -96 \
    pg_cur<=31 -173 72 c1_good<=938 ld<=939 -29 204 380 -576
    pg_li<=48 a_dl<=5 -248 110 h_60<=1 tag<=14 c5_ld<=423 h_36<=1 61 prevlong<=79 -221 139 -115 c1_gshare<=8 \
    pg_article<=7 h_42<=0 -215 ui<=504 159 -359 -446 -251 215
    pg_h_body<=821 s_count<=15 bpos<=608 end<=0 a_h<=2 67 upper<=125 108 -245 upper<=669 130 -529 -209 60 b1_lca<=9 \
    sentences<=20 s_count<=84 142 h_2<=0 -553 128 -483 -213
    s_count<=20 prevh<=14 tag<=6 n-1_words<=46 40 291 -112 -143 tag<=7 c0_share<=13 pg_article<=23 sec_bytes<=2043 \
    a_main<=9 411 -61 -213 h_6<=0 -842 157 198 pg_li<=109 101 363
    boil<=7 s_count<=1 -157 copyright<=0 s_count<=106 pg_li<=169 h_25<=0 126 -185 ld<=480 41 -155 n-2_tag<=7 \
    pg_h_comment<=28 -107 -757 h_32<=0 -288 h_32<=1 564 -198 -463 -475
    a_figure<=2 -384 h_9<=0 ui<=936 links<=2 pg_meddepth<=9 h_8<=0 30 -115 h_0<=0 h_20<=0 77 h_4<=0 -435 364 223 \
    -243 -309 h_2<=1 h_26<=1 -396 312 87
    h_9<=1 i_date<=0 b1_rel<=0 h_13<=1 afterh1<=-4 linkrun<=7 s_first<=170 -381 231 -446 pg_h_body<=976 44 \
    c0_good<=676 62 526 -195 b1_rel<=44 -298 45 -359 s_first<=428 -31 -600
    pg_linkh<=921 h_9<=0 a_nav<=21 -303 ui<=306 pg_blocks<=383 h_17<=1 -5 r_ld<=239 -725 164 87 -249 n1_ld<=943 \
    n-1_ld<=888 -329 109 pg_words<=58 646 prevh<=29 -321 418 208
    n-1_words<=2 -69 a_footer<=22 -363 n-1_ld<=86 s_count<=106 h_8<=0 h_31<=0 s_count<=2 pg_li<=41 208 -152 137 \
    pg_h_buy<=1 h_36<=1 242 -261 -485 gpos<=594 287 21 -290 -25
    pg_li<=132 pg_stop<=299 prevlong<=79 separators<=5 279 -340 s_good<=237 h_32<=0 -157 119 h_32<=1 -46 tag<=15 \
    -1378 253 -46 h_1<=1 c5_share<=843 -57 -268 c0_ld<=18 101 -154
    hid<=0 pg_titleh<=563 s_good<=46 132 sec_head<=68 h_32<=1 -22 -362 c3_blocks<=78 376 -425 sec_head<=88 \
    n1_end<=0 -43 prevh<=16 205 -150 c0_words<=481 -243 153 h_43<=1 13 -425
    pg_p<=206 sec_bytes<=647 172 h_42<=1 pg_h_product<=780 a_section<=17 tag<=11 -149 537 -68 a_section<=6 310 -637 \
    286 n-1_tag<=8 n1_tag<=19 ld<=230 105 c1_gshare<=204 12 -453 -132 -98
    pg_meddepth<=4 separators<=0 362 -175 copyright<=0 b0_rel<=0 c0_share<=27 a_figure<=12 -447 prevhl<=2 -53 85 \
    dupord<=0 tag<=11 prevhl<=3 239 -222 -24 -452 gpos<=137 481 -160 -587
    nexth<=94 a_table<=11 270 copyright<=0 w_path<=139 h_7<=1 36 275 -29 -485 h_26<=1 pg_linkh<=613 c3_blocks<=47 \
    c3_blocks<=9 -364 -88 s_count<=13 -221 132 298 h_43<=1 307 -280
    s_first<=834 dup<=6 c1_good<=984 pg_h_body<=451 b0_lca<=8 tag<=10 -44 h_25<=0 277 -187 309 -68 h_23<=0 h_17<=0 \
    c0_share<=302 178 -578 -509 -529 -228 h_20<=0 -71 -445
    pg_stop<=78 224 pg_h_buy<=66 -30 bytes<=32 w_high<=1049 h_7<=0 b0_lca<=1 473 70 -272 -205 pg_stop<=277 h_2<=0 \
    396 h_23<=0 h_20<=0 131 pg_stop<=169 257 -527 -525 380
    pg_titleh<=348 s_share<=111 1 separators<=2 227 -333 pg_words<=120 c5_share<=981 c0_words<=334 r_ld<=844 -6 \
    -278 c3_gshare<=608 s_last<=648 144 -158 h_25<=0 420 -282 prevhl<=1 91 -445 -148
    pg_h_related<=9 51 h_16<=0 h_60<=0 sentences<=24 prevh<=18 -58 pg_good<=810 -156 c5_gshare<=977 -229 -1143 669 \
    c0_ld<=653 317 -394 h_3<=0 prevhl<=2 95 -342 h_3<=1 171 -274
    c5_share<=55 72 pg_p<=393 a_figure<=7 -583 s_last<=522 -69 69 c2_blocks<=62 pg_titleh<=485 h_7<=0 219 \
    afterh1<=65 159 pg_h_buy<=407 -702 204 -172 pg_words<=84 -84 pg_li<=371 398 -531
    s_count<=22 b0_lca<=14 -43 n-1_tag<=10 h_20<=0 300 -254 -65 h_4<=0 b0_lca<=8 pg_linkh<=89 279 c3_ld<=320 \
    pg_linkh<=425 pg_linkh<=318 -277 342 140 288 h_21<=0 97 -672 -295
    a_footer<=21 -376 pg_stop<=164 a_ul<=2 -215 hid<=0 216 -378 s_bytes<=14 gpos<=297 -318 50 b0_rel<=-26 prevh<=12 \
    248 end<=0 144 b1_lca<=13 -657 156 a_ul<=1 184 -41
    pg_main<=0 pg_cur<=5 sec_ld<=0 172 sec_ld<=11 351 c0_share<=11 pg_stop<=255 -42 c1_gshare<=132 -184 -736 h_2<=1 \
    -84 179 h_2<=1 b1_lca<=5 h_18<=1 280 -237 -121 -55 -58
    pg_good<=737 pg_h_article<=883 n1_tag<=10 34 w_path<=139 w_low<=-1403 -96 156 pg_linkh<=740 pg_p<=315 35 h_7<=0 \
    -181 -596 -450 182 pg_stop<=404 s_ld<=800 n1_ld<=533 -133 -541 312 170
    c0_share<=25 pg_h_body<=992 tag<=2 c5_gshare<=75 66 a_h<=3 pg_titleh<=820 240 -169 linkrun<=5 -267 99 27 260 \
    n-1_tag<=15 h_9<=0 n-1_tag<=3 prevlong<=51 350 -7 26 -277 -36
    n-1_tag<=0 copyright<=0 105 -457 h_60<=1 titlecov<=232 -49 c1_blocks<=23 h_1<=1 s_last<=355 192 h_18<=0 \
    pg_blocks<=548 38 -375 -373 pg_cur<=89 222 -362 343 h_18<=1 453 -341
    pg_titleh<=414 h_7<=0 h_3<=0 n1_tag<=12 nexth<=9 62 h_26<=0 sec_head<=960 -467 250 216 212 222 -66 \
    pg_blocks<=230 pg_good<=293 113 s_first<=245 55 n-1_words<=33 -208 87 20
    bytes<=16 c2_ld<=128 s_bytes<=156 41 -782 n-1_end<=0 -243 138 dup<=5 n1_end<=-1 -418 pg_blocks<=179 102 \
    pg_h_article<=966 pg_blocks<=341 h_15<=1 -89 195 pg_blocks<=684 162 -81 -442 -347
    pg_blocks<=650 c1_blocks<=125 gpos<=0 b1_rel<=28 -129 545 pg_titleh<=836 b1_rel<=0 pg_h_product<=109 h_17<=1 \
    147 -319 s_good<=193 -9 -300 s_share<=410 -203 425 -66 349 h_20<=0 -29 -459
    a_footer<=21 -403 r_ld<=692 h_32<=1 -2 b1_dist<=12 c1_gshare<=993 c1_share<=234 h_26<=0 128 348 -104 \
    pg_h_body<=97 -879 39 -248 b1_lca<=18 ld<=888 -466 -64 pg_h_body<=10 438 -81
    pg_li<=126 h_27<=1 59 prevhl<=3 70 -555 h_1<=0 end<=0 h_27<=0 -89 277 h_7<=1 c2_blocks<=24 pg_h_article<=464 \
    -169 -562 -20 181 pg_h_related<=658 c2_blocks<=270 17 -575 323
    r_ld<=628 h_3<=1 pg_words<=56 prevlong<=25 h_43<=0 -412 h_23<=0 205 -397 -109 s_last<=765 w_low<=-976 257 38 \
    -44 -158 s_ld<=905 -314 r_gshare<=84 tag<=2 197 -128 375
    pg_linkh<=203 36 h_8<=0 h_26<=1 h_60<=1 c0_words<=381 -92 pg_article<=19 81 611 h_9<=0 -87 562 s_first<=500 318 \
    -214 c0_words<=221 -207 n-1_ld<=428 ld<=643 240 -377 -288
    pg_long<=298 pg_li<=126 pg_good<=340 w_high<=968 h_32<=0 -48 336 -147 242 -47 pg_stop<=248 110 h_32<=0 6 \
    pg_h_article<=294 pg_li<=132 b0_lca<=1 h_9<=1 -447 361 102 185 -249
    h_6<=0 c3_blocks<=21 pg_main<=0 56 pg_h_product<=100 pg_h_article<=688 n1_ld<=193 h_0<=1 pg_h_related<=11 442 \
    18 -204 -121 -239 pg_stop<=322 pg_words<=65 c0_good<=899 -283 -997 42 367 81 -125
    a_nav<=11 -370 afterh1<=-41 -347 pg_blocks<=230 b0_rel<=-38 180 -44 n1_tag<=12 h_13<=1 s_ld<=202 175 \
    pg_h_product<=532 67 -280 -303 linkrun<=8 pg_li<=79 79 h_32<=1 -272 -12 228
    pg_h_product<=137 pg_h_buy<=20 h_17<=1 -4 -460 181 pg_words<=80 c5_ld<=897 c0_ld<=275 a_ul<=11 135 -143 h_0<=1 \
    -384 232 h_8<=0 w_high<=345 -285 467 -320 h_6<=0 256 -223
    h_25<=1 n-1_words<=106 s_last<=383 -78 pg_h_article<=711 75 b1_rel<=2 h_36<=1 h_17<=0 pg_long<=499 36 234 -502 \
    h_16<=0 w_own<=-180 38 -457 166 -402 -296 pg_words<=146 -285 380
    c5_share<=159 h_15<=1 c4_ld<=883 116 -170 h_8<=1 -280 277 h_0<=0 c4_ld<=994 -97 389 pg_good<=88 498 h_17<=1 \
    s_share<=37 -122 n-2_ld<=769 h_9<=0 188 -173 -72 -450
    h_42<=0 h_20<=0 -6 h_60<=1 -464 300 c0_share<=210 pg_h_comment<=4 gpos<=607 w_path<=-489 256 ui<=98 94 -359 -30 \
    r_gshare<=420 -144 w_own<=1134 -55 a_section<=15 -200 469 -262
    n-1_words<=2 pg_cur<=104 -32 h_15<=1 -88 -622 dup<=8 h_35<=0 siblings<=23 a_li<=8 pg_blocks<=459 196 -104 \
    pg_main<=0 81 -43 w_low<=-2649 -244 358 c5_share<=61 422 -373 -315
    pg_good<=105 h_0<=0 gpos<=41 h_7<=0 -12 -605 257 449 c2_ld<=0 h_23<=0 prevhl<=0 -334 pg_h_article<=675 138 \
    h_42<=0 -417 h_9<=1 54 -501 -272 n-1_tag<=1 25 -76
    a_footer<=16 -373 copyright<=0 pg_meddepth<=11 separators<=0 h_32<=1 c2_gshare<=829 -67 106 60 n-1_ld<=49 \
    nexth<=21 -81 -418 58 upper<=800 s_bytes<=57 9 bpos<=827 249 -79 -145 -391
    pg_stop<=148 133 boilrate<=35 upper<=181 c5_ld<=152 h_25<=0 pg_cur<=15 225 -35 h_8<=0 -304 276 -47 a_table<=15 \
    209 -48 n-2_end<=0 a_li<=9 165 c1_good<=786 -74 -558 117
    dup<=1 n-2_ld<=801 c0_ld<=667 s_ld<=0 0 boil<=2 205 -323 pg_titleh<=707 54 -399 -51 a_h<=3 123 c1_gshare<=32 \
    -73 n-1_ld<=623 pg_linkh<=51 n-1_tag<=6 -979 -24 -213 124
    h_7<=1 pg_article<=6 c2_gshare<=15 80 tag<=16 14 c1_gshare<=82 pg_h_article<=81 133 -204 -279 s_ld<=27 h_20<=1 \
    c3_gshare<=16 -202 h_60<=0 220 -187 -390 -219 h_15<=1 198 -261
    a_section<=1 265 pg_titleh<=258 sec_head<=96 32 288 n1_end<=0 -45 pg_titleh<=872 c5_gshare<=56 233 \
    pg_plainh<=32 ld<=400 upper<=501 69 -238 -270 -295 c0_good<=629 h_1<=0 357 -253 316
    s_count<=1 c2_blocks<=19 pg_blocks<=316 pg_stop<=138 151 -196 127 -289 a_form<=5 c3_gshare<=944 -366 309 tag<=3 \
    linkrun<=6 bytes<=254 -110 104 162 linkrun<=7 c5_share<=996 125 -186 -86
    pg_h_body<=451 h_21<=1 h_43<=1 n1_ld<=31 62 s_ld<=35 -312 -19 h_38<=0 59 646 185 b1_lca<=6 c3_gshare<=987 -25 \
    c2_ld<=53 c2_blocks<=27 c1_share<=100 246 -388 254 308 -199
    c5_gshare<=5 c0_share<=17 tag<=11 -190 h_3<=1 pg_cur<=85 upper<=222 122 -254 177 300 173 br<=45 b1_dist<=11 54 \
    prevhl<=2 c3_ld<=18 -42 a_form<=27 138 -692 90 -391
    n1_end<=-1 -390 a_main<=34 h_21<=1 54 r_gshare<=84 129 -303 pg_p<=191 h_27<=0 29 339 c1_good<=872 -13 h_26<=1 \
    s_good<=132 -7 h_18<=0 -342 n1_ld<=583 131 -452 250
    a_figure<=1 b0_lca<=2 -454 163 c2_gshare<=829 a_form<=5 -196 pg_h_article<=363 c2_ld<=17 126 -28 h_0<=0 \
    c0_ld<=160 -559 4 9 c0_good<=118 a_main<=21 115 c2_blocks<=43 -461 60 206
    pg_h_product<=486 h_36<=1 s_good<=593 pg_h_article<=10 h_3<=0 prevlong<=63 166 -229 pg_linkh<=831 215 -141 -43 \
    141 s_ld<=843 a_main<=13 -409 titlecov<=377 -117 281 251 h_7<=0 36 -346
    prevhl<=4 c5_share<=990 sec_bytes<=1299 r_gshare<=5 -65 101 pg_h_buy<=268 h_13<=0 -5 h_0<=1 -478 148 \
    s_good<=636 -403 263 r_gshare<=138 53 prevh<=20 -457 86 a_h<=2 204 -201
    a_footer<=14 -364 pg_h_related<=7 pg_meddepth<=7 125 c1_blocks<=4 h_21<=0 a_section<=22 sec_bytes<=182 -19 403 \
    -2 c5_gshare<=874 -371 308 -130 a_dl<=6 gpos<=325 85 -755 h_3<=0 -130 19
    c3_blocks<=45 -4 pg_li<=6 332 nexth<=4 pg_p<=648 c2_ld<=100 c2_ld<=30 -177 301 afterh1<=151 -403 218 \
    s_good<=292 350 -167 nexth<=12 274 c1_share<=13 217 pg_h_comment<=274 -4 -324
    pg_good<=660 h_9<=1 pg_h_article<=294 h_20<=0 14 afterh1<=12 36 -454 s_first<=625 144 -61 -395 \
    pg_h_article<=514 s_share<=128 pg_cur<=2 -58 272 -148 pg_h_article<=739 -681 c5_gshare<=542 -277 -13
    pg_stop<=138 h_7<=0 h_42<=0 1 316 -130 pg_meddepth<=4 s_share<=425 338 -210 b1_lca<=0 15 h_42<=0 -236 bpos<=585 \
    h_16<=0 r_gshare<=157 -106 192 bytes<=19 -159 415 -203
    pg_linkh<=921 linkrun<=2 h_31<=0 sec_ld<=19 pg_blocks<=614 213 -224 h_7<=0 sec_ld<=323 h_25<=0 c0_ld<=816 27 \
    -331 r_gshare<=250 -380 166 -311 h_17<=0 210 -390 -124 -40 182
    c0_words<=289 pg_stop<=244 h_25<=0 58 -229 w_low<=-642 23 pg_linkh<=471 n1_ld<=98 -118 -373 48 sec_bytes<=7527 \
    prevhl<=2 pg_linkh<=281 h_15<=1 55 469 332 16 sec_ld<=73 -301 216
    pg_titleh<=654 pg_h_product<=9 h_1<=0 -15 b1_lca<=2 216 -145 b1_lca<=12 c4_ld<=201 tag<=1 upper<=573 -462 123 \
    pg_plainh<=19 c3_blocks<=8 -210 392 -358 n-2_tag<=10 -148 153 149 -43
    c0_share<=25 r_blocks<=3 s_ld<=843 n-1_words<=23 -251 8 280 w_high<=1729 20 a_section<=2 311 -89 w_high<=605 \
    h_7<=0 -179 275 h_6<=0 boil<=1 h_1<=1 112 317 -234 -206
    dup<=8 pg_titleh<=114 sentences<=1 a_main<=7 -448 nexth<=49 185 -164 c1_good<=943 a_main<=9 214 -682 34 \
    n-1_words<=5 -22 pg_titleh<=696 128 tag<=15 42 -202 prevhl<=1 -535 -89
    br<=12 a_table<=12 130 w_path<=1287 h_13<=1 39 s_ld<=881 -422 326 bytes<=334 h_2<=0 110 a_li<=11 b1_rel<=18 102 \
    -512 h_3<=1 -138 -386 s_ld<=15 -4 381 -400
    bpos<=19 -267 w_own<=-1377 c2_ld<=11 -444 -8 pg_meddepth<=6 bpos<=62 pg_stop<=255 210 -429 184 h_43<=1 24 \
    siblings<=6 b0_lca<=0 w_low<=-868 198 -27 -102 h_32<=0 116 -406
    pg_good<=712 nexth<=65 pg_h_comment<=76 19 170 pg_meddepth<=10 pg_words<=37 s_count<=36 -467 58 c3_blocks<=9 \
    prevh<=25 -56 -514 83 89 h_1<=1 c3_blocks<=37 -254 s_good<=341 177 -251 21
    n-1_words<=46 pg_article<=2 3 sentences<=0 a_li<=10 130 -268 end<=0 296 pg_linkh<=141 -259 62 h_0<=1 h_36<=1 \
    copyright<=0 a_li<=13 -147 266 -345 n-1_words<=63 -634 243 316
    pg_article<=4 pg_good<=199 h_0<=0 31 323 s_count<=3 h_0<=0 pg_cur<=1 a_h<=2 143 -218 h_20<=0 273 -145 -218 15 \
    h_0<=0 n1_ld<=533 -351 ld<=852 203 -236 6
    afterh1<=-1 h_32<=1 -314 12 dup<=7 bpos<=255 separators<=2 h_13<=1 c0_ld<=107 a_main<=8 h_7<=0 h_32<=0 74 -353 \
    219 210 -29 -290 -386 -18 afterh1<=109 -364 32
    s_last<=765 c1_share<=812 h_31<=1 b0_lca<=2 h_6<=0 n-1_words<=63 14 315 -174 126 n-1_words<=15 -215 233 \
    c1_share<=877 231 -618 pg_h_comment<=22 -9 pg_linkh<=51 tag<=0 502 -117 -326
    pg_h_article<=739 n1_ld<=911 -3 c0_words<=70 h_42<=1 -55 273 172 prevh<=61 h_18<=1 r_ld<=628 s_count<=3 -138 \
    n-2_tag<=6 h_0<=1 -4 266 sec_head<=578 12 -343 -302 -236 178
    h_3<=0 n-1_words<=69 h_38<=1 tag<=9 a_section<=22 n-2_tag<=10 boil<=0 c5_ld<=713 311 -101 h_20<=1 13 -560 -303 \
    -161 tag<=12 413 -23 312 296 gpos<=541 40 -34
    h_60<=1 r_ld<=735 c1_share<=516 s_good<=174 37 prevhl<=4 -21 -383 h_42<=1 228 h_32<=1 140 -656 s_ld<=670 \
    c2_blocks<=163 -448 300 h_3<=1 h_20<=1 -88 353 381 215
    h_9<=1 c1_blocks<=111 h_60<=0 c0_words<=321 n-2_end<=0 end<=0 -12 -170 42 upper<=334 94 -145 a_main<=8 -145 \
    c2_ld<=748 288 -252 w_low<=-2437 -228 360 h_0<=1 -335 136
    """

  static let second: StaticString = """
    cs3<=24 cm0<=870 cm2<=30 -1374 -854 571 w_path<=-160 -916 s_share<=86 cm0<=135 -1281 322 cm0<=711 -348 688
    cs1<=10 cm2<=698 cm2<=167 -869 -283 p-2<=199 -597 585 cm2<=234 -582 p1<=884 w_path<=1287 177 753 914
    p<=818 p<=157 -783 cm1<=447 s_ld<=515 h_20<=0 -280 h_9<=0 -736 259 255 h_9<=1 332 -618 814
    p1<=63 cm1<=241 -725 cm1<=646 -320 449 p1<=742 cm1<=646 -179 574 cm1<=751 7 sigm<=419 -514 741
    p<=692 p1<=123 sigm<=122 -681 -380 pconf<=928 a_main<=24 267 c1_good<=568 sec_ld<=887 -104 474 -408 -499 661
    sigm<=61 -664 sigm<=748 h_26<=1 pconf<=938 a_footer<=23 -753 -44 -497 pconf<=955 cs1<=11 97 786 -318 615
    win3<=67 -634 p1<=411 cumbefore<=658 cs1<=127 pmax<=984 310 -131 442 untilcontent<=92 68 -508 win3<=798 210 570
    cm0<=592 cm0<=118 -602 h_26<=1 pconf<=779 39 -263 sec_ld<=758 -21 808 dup<=16 c0_good<=510 394 551 -820
    win3<=247 cm0<=19 -598 pconf<=907 pconf<=860 178 -550 -499 w_path<=-306 -114 cm0<=982 cm0<=368 -413 302 591
    sigm<=806 sigm<=517 win3<=18 -587 sec_ld<=887 -361 -39 dup<=10 dup<=1 343 pm<=339 428 -462 -1062 508
    p-2<=42 end<=0 -540 cm5<=67 -524 cumbefore<=791 413 -197 end<=0 48 a_footer<=15 -701 h_9<=1 466 -416
    cs1<=26 cm2<=20 -553 pmax<=805 880 sigm<=916 -202 353 sigm<=284 s_good<=746 -424 1018 a_footer<=18 -683 412
    cm0<=850 ahead5<=33 -519 cm0<=41 -496 c1_gshare<=9 ahead5<=77 -434 116 s_count<=111 -130 -763 p<=729 -700 461
    win3<=477 ahead5<=33 -510 -119 end<=0 cm1<=542 -227 pg_h_comment<=713 ld<=669 245 -196 -730 cm1<=646 35 425
    sigm<=141 pmax<=949 p-3<=54 -257 521 -515 cm0<=992 sigm<=916 pmax<=805 583 s_share<=514 9 -732 331 545
    p<=290 p<=59 -485 pconf<=837 268 -270 cm0<=633 r_ld<=212 -170 pm<=395 470 -93 c1_gshare<=493 197 457
    cm1<=114 s_good<=989 pconf<=826 -142 -504 873 cm1<=777 h_26<=0 -88 335 boil<=5 c0_ld<=56 351 53 -1883
    p<=610 cm3<=13 -521 s_share<=74 -203 c2_gshare<=325 149 -367 p<=932 cs3<=997 37 pbytes<=7921 62 -1043 383
    behind5<=41 -407 p1<=532 h_26<=1 cumbefore<=552 61 -224 pmax<=965 638 -24 boil<=8 c1_gshare<=493 167 398 -1676
    cm1<=4 -520 win3<=927 pmax<=991 h_0<=0 h_9<=1 a_h<=1 377 -101 -1140 443 untilcontent<=1 81 -276 333
    cm2<=88 pmax<=909 h_26<=0 a_main<=34 807 -467 1066 -459 win3<=927 pmax<=902 312 -51 end<=0 26 387
    p<=902 p<=71 s_share<=514 -426 end<=0 -407 1051 c2_gshare<=39 h_26<=0 37 298 -206 boil<=6 313 -1380
    ahead5<=5 -461 tag<=0 psure<=395 s_good<=106 374 -465 c0_good<=929 pg_long<=188 248 -398 pm<=610 439 143 -28
    cm0<=101 -344 p<=997 pmax<=987 154 p<=932 cs1<=13 56 -319 pg_long<=682 293 n1_ld<=218 25 -2237 528
    cm0<=323 pmax<=989 w_high<=605 -256 a_footer<=23 -505 pmax<=924 568 -56 -323 cm4<=936 pmax<=994 141 -38 318
    sigm<=827 cm1<=0 -507 pconf<=860 r_ld<=86 h_26<=1 s_share<=256 -29 -650 528 289 -239 p<=996 133 500
    cm1<=8 -435 dup<=7 h_2<=0 p-1<=878 -163 244 c2_ld<=990 p-1<=471 -10 c0_good<=748 16 288 424 -458
    untilcontent<=88 pg_h_comment<=931 p3<=7 -181 ui<=526 cs1<=916 97 366 -526 n1_tag<=19 -1057 418 pm<=128 265 \
    -271
    p<=24 -395 pmax<=962 h_0<=0 pg_good<=293 240 afterh1<=61 247 -342 662 p<=996 cm3<=937 -49 146 454
    win8<=6 -469 cumbefore<=685 h_2<=0 p2<=476 -203 125 ui<=702 176 -531 untilcontent<=74 36 tag<=2 -26 -358
    untilcontent<=30 w_own<=-583 -256 pm<=388 235 p<=992 s_share<=299 16 h_2<=0 -625 -54 420 c1_good<=984 -229 136
    p<=886 pmax<=888 h_26<=1 55 529 win8<=62 -408 c1_gshare<=204 -34 -341 ld<=175 176 pg_titleh<=574 128 -953
    sigm<=51 -265 pm<=395 cumbefore<=739 titlecov<=59 81 a_footer<=13 -547 401 -39 cm1<=972 -68 boil<=9 220 -881
    win8<=8 -464 a_footer<=12 -529 pm<=379 hid<=0 pconf<=943 b0_rel<=38 titlecov<=146 91 450 707 -9 -418 -44
    a_footer<=23 -532 cm0<=971 pmax<=909 181 pmax<=981 45 -130 n1_ld<=911 313 a_main<=13 381 n-1_ld<=217 -134 -2031
    win8<=6 -448 psure<=432 pbytes<=12317 13 c3_ld<=99 -731 381 c0_good<=981 pmax<=981 pconf<=826 689 -104 -142 222
    sigm<=51 -230 ui<=994 pg_titleh<=951 b0_lca<=2 cs1<=977 -69 234 pbytes<=5673 71 sincecontent<=72 192 1040 213 \
    -413
    titlecov<=114 cm3<=237 -230 h_60<=1 -44 366 hid<=0 cm3<=443 n1_ld<=850 132 pg_p<=303 192 989 48 -372
    titlecov<=114 win20<=68 -467 boilrate<=76 p<=977 c0_good<=929 pconf<=946 89 -161 win3<=67 735 -250 271 -380 99
    s_count<=2 w_own<=-4 -366 -32 pbytes<=1737 b0_lca<=5 259 -119 s_count<=111 b1_rel<=-39 438 -11 \
    pg_h_comment<=903 -143 -2142
    a_footer<=16 -495 titlecov<=327 h_60<=1 h_2<=0 pm<=744 -45 -637 -8 459 hid<=0 sigm<=322 480 163 -463
    ui<=953 p<=992 s_count<=106 c2_gshare<=148 cm2<=2 -403 behind5<=830 131 -108 -130 h_9<=0 -137 -1053 419 -390
    p<=29 -240 dupord<=0 b1_rel<=-50 503 pmax<=705 456 cs1<=837 s_share<=469 26 -243 170 p<=563 -88 -554
    p<=986 win3<=8 -340 c1_gshare<=28 42 c0_ld<=47 -44 c1_gshare<=147 49 -531 h_2<=0 h_20<=0 83 -1317 321
    boil<=5 h_60<=0 h_4<=0 a_footer<=15 -481 dup<=2 cm0<=992 22 353 -222 h_9<=0 -173 -1054 269 -635
    a_footer<=22 -471 pm<=213 c1_gshare<=82 tag<=4 438 58 -134 p3<=68 -145 cs1<=995 s_good<=673 29 -196 393
    pg_h_article<=908 p-3<=4 h_9<=0 -261 294 pm<=292 hid<=0 w_low<=-1138 339 42 -390 -43 pmax<=986 621 132
    pmax<=994 64 c2_gshare<=806 c0_good<=294 -41 h_20<=1 -296 n1_ld<=270 37 -1298 c0_good<=923 -242 s_share<=97 \
    -188 410
    h_60<=1 upper<=166 h_20<=0 177 n-1_ld<=961 -86 -755 s_count<=106 s_count<=29 -65 231 -434 pg_long<=68 -656 369
    h_60<=0 win20<=39 -392 pm<=193 s_first<=379 29 cm3<=37 1892 228 pg_h_article<=883 cs1<=37 -2 -124 156 214
    c2_ld<=5 sincecontent<=6 128 -100 w_own<=258 c1_gshare<=82 -84 bpos<=377 c1_good<=811 -170 -966 -169 c2_ld<=963 \
    -43 342
    dup<=8 p<=989 s_count<=100 pm<=262 109 -21 pg_h_comment<=884 n1_tag<=6 -424 202 -886 278 upper<=910 -521 96
    p<=997 pconf<=986 s_good<=341 42 pm<=128 380 pbytes<=13169 s_first<=170 413 p1<=705 -350 103 -525 -264 387
    pconf<=826 h_21<=1 7 380 cm3<=381 cs1<=30 -91 -473 tag<=15 pg_h_comment<=262 97 -291 s_ld<=314 -68 -593
    cs1<=988 a_form<=1 -421 c3_ld<=992 cm4<=769 -76 50 h_2<=0 -194 win20<=781 b1_lca<=6 709 -196 -416 270
    p<=994 pmax<=994 s_first<=5 -370 boilrate<=13 phead<=948 140 n1_tag<=19 95 -600 s_ld<=866 -179 449 -128 348
    upper<=214 h_20<=1 pm<=193 w_own<=1134 40 575 win20<=375 -127 tag<=5 191 -13 c3_ld<=221 -626 360 -50
    pg_h_article<=908 dupord<=1 pg_long<=298 hid<=0 66 -269 c3_ld<=833 b0_lca<=12 pg_h_article<=1 80 -202 254 373 \
    -278 178
    upper<=200 h_20<=0 pm<=641 195 pg_long<=79 -545 52 pm<=339 win3<=915 -516 327 n-1_ld<=49 262 -235 -46
    untilcontent<=32 c2_ld<=204 72 h_26<=0 h_20<=0 pbytes<=5993 -316 146 348 186 cumbefore<=176 pg_long<=173 -100 \
    416 -126
    p<=4 -295 cm0<=971 s_share<=223 w_path<=1754 111 -131 s_count<=36 -246 123 prevh<=51 s_count<=88 245 -584 -542
    boilrate<=76 c2_gshare<=85 a_main<=13 h_9<=0 -80 528 h_2<=0 -58 b0_lca<=12 264 -222 a_main<=30 116 -139 -240
    w_low<=-14 s_share<=97 s_first<=428 phead<=859 -88 h_0<=1 pg_h_article<=488 -691 108 188 h_0<=1 92 -241 79 -372
    cm4<=894 boil<=0 win8<=911 pbytes<=4204 -18 p-1<=424 233 -99 pg_titleh<=809 c1_good<=668 47 -668 128 -163 112
    pg_titleh<=436 s_share<=120 w_path<=1541 87 win8<=787 15 -545 h_4<=0 255 -257 w_own<=-687 sec_ld<=124 -536 -4 \
    -21
    a_footer<=12 -414 p<=986 pg_titleh<=414 p-3<=26 -112 125 ahead5<=33 66 s_share<=128 -37 dup<=1 -108 -535 136
    w_low<=-976 cs3<=986 cs3<=100 117 afterh1<=69 end<=0 h_21<=0 -56 -946 328 -303 278 p1<=5 -439 -33
    pg_h_article<=908 upper<=300 46 h_2<=1 pbytes<=5132 -84 sincecontent<=72 25 cumbefore<=417 cm4<=78 -165 966 \
    -396 -235 165
    titlecov<=431 untilcontent<=15 27 h_9<=0 boilrate<=59 -96 -452 h_2<=1 -78 501 n-1_ld<=202 s_ld<=818 93 -560 363
    pmax<=993 h_0<=0 -18 b0_rel<=-4 -126 295 b1_lca<=6 w_low<=-44 b0_rel<=-46 332 untilcontent<=19 16 -240 -366 \
    -370
    gpos<=878 a_h<=1 128 dup<=1 -34 cm1<=777 -57 afterh1<=36 -1113 -253 cm4<=715 end<=0 -88 223 287
    a_footer<=12 -365 pg_titleh<=436 104 p<=992 pmax<=983 pg_h_article<=217 -95 261 p3<=991 c0_ld<=870 -15 -231 \
    -299 367
    behind5<=1 -270 b0_rel<=46 dup<=8 h_60<=1 cs1<=312 -17 c0_good<=510 -85 192 226 -264 sec_ld<=93 492 49
    dup<=1 s_count<=66 s_count<=25 untilcontent<=80 58 -83 221 h_2<=1 end<=0 -62 -522 500 cm1<=921 -63 -571
    r_ld<=671 sincecontent<=24 b0_rel<=38 25 338 pg_long<=604 ahead5<=974 -142 -669 601 w_path<=732 8 b1_lca<=13 \
    -377 212
    pg_h_comment<=129 a_form<=8 -186 pconf<=967 49 bpos<=517 70 -294 h_60<=1 psure<=481 -292 306 boil<=2 384 -493
    cs1<=984 c2_ld<=11 50 pmax<=997 h_26<=0 h_0<=1 -105 73 s_count<=14 -37 303 h_0<=0 97 -345 174
    a_footer<=20 -421 a_form<=0 -441 boil<=12 psure<=469 46 n1_ld<=109 cs3<=111 -331 s_ld<=245 174 -634 -299 -478
    pmax<=997 h_0<=0 a_h<=2 199 -50 h_2<=1 h_2<=0 -264 189 b0_rel<=-10 -342 331 pg_h_article<=81 151 -174
    ui<=830 p-3<=994 boilrate<=168 cs3<=316 cumbefore<=132 p-2<=994 138 -569 -56 70 -228 pm<=491 -475 -34 -294
    p<=845 p1<=89 cm3<=49 -1373 cm0<=633 cumbefore<=579 -931 -1282 20 ahead5<=421 cumbefore<=965 -585 -1055 -161 \
    687
    p<=35 -879 p<=845 cm1<=151 -684 a_footer<=12 -921 cm1<=279 -255 untilcontent<=20 tag<=10 462 108 -93 902
    p<=477 win8<=25 -800 sigm<=87 -753 pmax<=977 h_26<=0 pg_h_article<=62 -382 151 671 -525 p<=790 354 788
    cs1<=3 cm3<=60 -738 -407 tag<=3 cm4<=57 -571 win20<=641 434 695 win20<=540 cm3<=237 -650 3 448
    cs1<=8 p-2<=70 -686 p1<=619 -297 367 win3<=556 pmax<=968 h_26<=1 -53 904 -511 tag<=14 654 385
    sigm<=517 win3<=6 -668 p-3<=16 -626 psure<=415 c2_ld<=53 -447 -78 -500 cm1<=646 300 boil<=5 609 -653
    sigm<=517 sigm<=159 -605 r_ld<=628 -249 307 sigm<=775 c2_gshare<=58 358 s_share<=135 132 -493 cm0<=982 493 647
    cm2<=46 -611 cm0<=323 cumbefore<=901 pm<=162 610 -335 -553 cm1<=859 cm1<=751 122 379 ld<=558 565 23
    p<=818 p<=477 p<=7 -606 cm3<=16 -568 p<=137 -408 ld<=558 -233 153 h_9<=1 152 -1022 522
    w_path<=443 p<=6 -591 p<=652 pmax<=938 202 -400 339 end<=0 cs3<=17 -333 184 cs1<=40 221 529
    cm0<=101 -539 sigm<=600 c1_good<=0 105 -312 s_count<=100 dup<=8 449 -634 pg_h_comment<=23 255 pg_h_comment<=522 \
    -95 -2159
    win3<=179 pmax<=888 -55 -529 cm1<=799 pmax<=977 pmax<=826 c2_gshare<=69 801 -155 72 -112 win3<=888 222 484
    p<=42 -538 cm1<=907 p<=137 -254 p<=982 pmax<=854 493 p<=867 -48 309 562 p1<=184 36 468
    cm0<=101 s_good<=813 -504 700 p1<=662 p-1<=100 -149 91 boil<=8 s_good<=88 172 dup<=1 473 -319 -1412
    sigm<=517 cm0<=41 -517 c2_ld<=979 pmax<=924 199 -263 h_2<=0 -376 544 end<=0 108 h_2<=0 204 426
    cm2<=56 -490 p1<=835 pmax<=965 h_26<=0 afterh1<=51 462 -66 687 gpos<=463 41 h_20<=1 -245 -1091 332
    cm1<=30 -489 win3<=978 p-1<=602 c2_gshare<=148 87 p1<=367 -428 14 end<=0 ld<=583 108 -399 344 484
    p<=516 p<=12 -508 -105 dup<=1 h_9<=1 cs1<=977 p-3<=765 145 362 484 -536 c2_gshare<=251 -58 -1220
    p<=59 -449 p-1<=974 pmax<=805 515 untilcontent<=32 dup<=6 106 -445 cumbefore<=95 453 -278 end<=0 -94 467
    p2<=3 -434 cm1<=959 cm1<=80 pconf<=837 240 -431 cumbefore<=739 pbytes<=1004 368 33 untilcontent<=54 86 -255 373
    p<=986 win8<=32 -486 pmax<=805 c2_gshare<=148 625 -196 pmax<=987 prevh<=59 184 -143 p3<=113 -343 -85 449
    p<=955 pmax<=985 h_0<=0 p<=17 -459 c2_gshare<=7 220 s_count<=16 -50 -738 475 untilcontent<=44 -179 -445 357
    cm2<=10 -468 boil<=7 p1<=862 a_footer<=10 -640 s_count<=111 27 -380 c0_ld<=395 cm1<=542 -412 302 -390 -1230
    cm0<=41 -390 boil<=10 cm0<=986 w_path<=-6979 671 pm<=379 untilcontent<=15 222 -92 -72 n1_ld<=555 445 -259 -1089
    p<=29 titlecov<=255 -423 308 dup<=8 cumbefore<=965 a_form<=5 -311 pg_long<=652 137 psure<=484 -355 328 -210 \
    -444
    behind5<=1 -487 a_footer<=14 -578 p<=818 ahead5<=6 -324 c2_gshare<=202 cm5<=814 102 -275 -199 pg_h_comment<=422 \
    208 -142
    p<=955 pmax<=995 h_26<=0 pbytes<=13169 p<=3 -457 0 c1_good<=0 120 -711 pconf<=792 633 9 -312 283
    p<=7 -420 boil<=12 p<=982 h_21<=1 titlecov<=109 -105 pbytes<=761 403 -45 177 ahead5<=2 -928 369 -1291
    p<=971 boil<=0 behind5<=995 p<=24 -328 phead<=956 57 -433 -1246 -292 h_20<=1 338 n1_ld<=705 495 -2125
    win20<=68 -403 cs1<=942 pmax<=991 82 pg_h_article<=464 a_form<=28 -453 140 -290 c0_good<=843 pmax<=996 334 -479 \
    406
    win8<=6 -446 s_good<=895 win8<=62 -343 s_good<=341 66 c1_gshare<=829 sec_ld<=60 phead<=928 -513 182 59 398 323
    cm5<=5 -414 s_count<=88 s_share<=49 -79 94 c0_good<=405 c2_gshare<=771 cs3<=760 6 792 -601 pg_h_article<=62 \
    -198 -1078
    untilcontent<=26 dupord<=0 win3<=956 a_main<=20 181 h_0<=0 pg_long<=310 -5 b0_rel<=-15 472 -575 89 277 -240 \
    -139
    win3<=43 -312 cs1<=683 win20<=680 linkrun<=0 s_good<=77 133 -450 124 s_first<=230 -310 cm4<=905 -104 237 184
    ui<=519 w_high<=238 p1<=123 -402 62 cs3<=998 c3_ld<=992 38 365 cm5<=783 c1_gshare<=586 -537 117 179 -451
    behind5<=1 -392 pm<=272 hid<=0 w_high<=455 -67 310 -384 cm5<=929 pbytes<=3956 -150 -8 sigm<=887 -206 243
    a_footer<=20 -540 titlecov<=327 win20<=14 -438 -23 win20<=734 312 h_21<=0 c0_good<=860 -268 226 p-2<=965 -1287 \
    197
    pbytes<=21983 boil<=1 upper<=400 w_high<=1245 -50 h_20<=1 209 -283 s_good<=98 -32 -410 -301 cm5<=856 -791 59
    titlecov<=73 p-2<=10 -305 -30 pmax<=980 261 c1_gshare<=161 h_20<=1 -12 n1_ld<=555 237 -1285 c0_ld<=416 220 -807
    a_footer<=11 -532 cm0<=971 -37 pg_good<=728 h_21<=1 368 -519 h_20<=1 boil<=9 103 -1086 p-1<=116 -1184 445
    h_4<=0 titlecov<=53 -37 p<=103 w_own<=85 -58 s_share<=111 209 1159 70 h_60<=0 h_2<=0 -599 37 769
    s_good<=973 ui<=842 pg_long<=361 s_first<=5 -645 49 b1_rel<=-13 297 h_2<=1 -285 150 -422 upper<=360 594 -247
    p<=964 c2_gshare<=36 12 -120 h_2<=1 pm<=456 356 c2_gshare<=887 c2_gshare<=49 142 pg_titleh<=902 -498 394 406 \
    375
    pm<=193 pconf<=770 pg_p<=315 270 867 end<=0 -36 b1_lca<=4 499 -183 untilcontent<=64 w_own<=-583 -264 24 -181
    pm<=205 cumbefore<=631 pg_good<=689 phead<=405 151 520 1138 21 h_60<=1 p3<=377 -101 pbytes<=1004 -308 37 306
    cs3<=944 ui<=980 win20<=68 -311 16 -436 win20<=734 pconf<=960 372 -92 h_0<=1 cm5<=767 -488 47 163
    upper<=198 untilcontent<=88 w_low<=-44 dup<=1 228 -67 -258 -81 behind5<=989 h_20<=0 -63 104 psure<=486 -767 94
    h_60<=1 cm0<=986 p-2<=987 ui<=953 b1_rel<=-31 pg_long<=79 -73 405 -16 -384 -305 gpos<=445 347 -14 349
    sigm<=748 p<=867 c1_gshare<=161 titlecov<=255 -30 pbytes<=4204 n1_tag<=12 -306 343 532 -333 -1116 h_60<=1 56 \
    498
    pmax<=877 s_count<=15 -26 471 a_footer<=26 -464 cm0<=989 psure<=455 pg_good<=777 41 -313 -168 p-1<=171 -394 333
    boil<=6 a_footer<=10 -480 pmax<=766 w_high<=331 -126 479 b1_rel<=-39 win3<=18 -356 b1_lca<=9 645 -41 -21 -781
    h_26<=0 cm0<=994 s_share<=256 13 sigm<=640 c0_good<=909 -67 -703 n1_ld<=456 pg_h_comment<=713 152 -470 -396 310 \
    143
    pg_titleh<=414 w_low<=-1089 a_footer<=11 -430 a_form<=9 -223 343 6 w_low<=-104 h_0<=0 -97 gpos<=970 30 538 -197
    psure<=471 a_footer<=20 -455 hid<=0 s_good<=160 75 c2_gshare<=979 pm<=316 302 -163 398 tag<=17 67 -603 -173
    psure<=455 33 end<=0 -235 pg_h_comment<=122 pg_titleh<=654 h_20<=1 -58 -902 cs3<=81 -346 cumbefore<=920 302 \
    -271 467
    win8<=79 -188 w_path<=-160 135 c0_ld<=733 s_count<=11 s_count<=10 -32 -758 128 h_26<=1 n1_ld<=193 -575 -118 340
    pconf<=821 h_0<=0 sec_ld<=973 a_main<=21 a_form<=6 -567 pbytes<=7539 313 -213 -195 447 389 r_ld<=654 -20 -267
    b0_rel<=38 dup<=7 p<=992 pg_long<=706 -11 win3<=873 82 -514 s_count<=80 328 -636 -300 untilcontent<=66 355 1
    p<=3 -285 cm4<=905 n1_ld<=533 -64 p-3<=568 w_low<=-1138 ld<=46 111 510 s_good<=174 96 -301 -194 121
    pbytes<=3956 pm<=379 33 dupord<=0 n1_ld<=123 win8<=420 -274 94 -298 -634 pg_long<=163 -223 n1_ld<=533 60 394
    pmax<=993 pg_h_comment<=119 h_0<=0 -6 h_0<=1 h_2<=0 -270 533 131 s_first<=595 pm<=365 275 -210 -548 -72
    r_ld<=715 cumbefore<=579 b0_rel<=46 83 788 gpos<=772 -114 94 h_21<=1 -184 pg_h_article<=864 gpos<=51 436 -273 \
    734
    pmax<=996 s_first<=402 pmax<=854 311 -73 untilcontent<=36 195 -42 cs3<=944 cs1<=9 -28 -369 tag<=8 163 -332
    boilrate<=76 sigm<=806 p<=932 c1_gshare<=119 12 -214 -851 c0_ld<=816 boil<=10 133 -605 h_26<=0 -640 195 -268
    h_60<=1 pmax<=969 h_0<=0 p<=886 -67 423 cumbefore<=937 291 1185 pmax<=985 prevh<=49 168 -279 -59 302
    h_4<=0 pmax<=965 95 c3_ld<=41 s_count<=14 -17 184 pbytes<=6294 -126 s_ld<=223 -60 374 s_count<=30 -15 -459
    phead<=928 pg_titleh<=348 h_4<=0 155 -272 -6 win20<=911 pg_p<=446 pg_titleh<=57 pg_p<=241 -340 381 -523 1 76
    gpos<=445 -46 pmax<=766 474 cm5<=538 -91 pg_titleh<=676 p-2<=172 18 272 pbytes<=11647 22 s_count<=51 103 -673
    gpos<=687 h_26<=1 dup<=1 -10 p<=818 -97 afterh1<=36 -994 -246 s_share<=58 -35 371 h_20<=0 140 -162
    h_60<=0 s_first<=525 a_h<=2 182 h_20<=0 c0_ld<=146 p3<=29 156 -122 -264 103 55 c2_gshare<=223 338 -73
    cs1<=995 b1_rel<=-50 238 pmax<=997 afterh1<=104 41 -72 cm0<=933 c1_gshare<=235 -195 -869 126 sincecontent<=64 \
    404 -253
    w_high<=556 pbytes<=3956 pg_p<=43 h_21<=0 -110 574 pg_titleh<=912 -367 tag<=9 -309 b0_rel<=4 41 1174 84 24
    n1_ld<=583 -20 pg_long<=108 w_own<=3 w_own<=-749 255 -293 111 c1_good<=980 win8<=115 -225 s_ld<=398 59 393 507
    cm0<=986 b0_rel<=6 pbytes<=3852 sigm<=223 -207 -21 s_good<=98 117 -64 124 gpos<=733 h_0<=0 -67 347 -350
    boil<=12 ui<=383 c3_ld<=985 -19 afterh1<=-4 -537 w_low<=-1138 h_0<=1 614 -329 afterh1<=24 605 -177 -276 -604
    titlecov<=127 boil<=2 sigm<=887 pg_h_article<=864 -80 138 tag<=4 17 401 -394 cm3<=408 278 c0_ld<=608 43 -411
    hid<=0 win8<=899 41 c1_good<=592 137 n1_ld<=50 -39 -464 cm2<=864 pg_long<=245 -571 c1_gshare<=180 387 -539 452
    pmax<=997 c2_gshare<=887 5 behind5<=12 -307 315 afterh1<=33 end<=0 h_2<=0 -11 -521 -65 p-1<=29 -410 130
    p<=964 boil<=3 pg_titleh<=278 77 s_share<=223 18 -194 -360 s_count<=106 boil<=9 172 -550 pg_h_article<=665 193 \
    -896
    cm0<=992 pbytes<=7123 gpos<=992 -51 end<=0 prevh<=41 -165 312 816 h_9<=0 123 h_2<=1 -444 430 295
    behind5<=173 cs1<=1 -1371 w_high<=1362 -1102 cs1<=56 -807 508 cs1<=6 p1<=411 -1088 -173 w_path<=-1213 -552 571
    cm0<=209 p<=50 -880 pmax<=944 137 -744 cm0<=870 pmax<=965 540 win3<=519 -391 p<=790 66 579 924
    sigm<=640 cm1<=20 -799 pmax<=877 h_26<=0 -135 798 -537 sigm<=827 dup<=12 h_9<=1 546 -756 -724 812
    p<=845 sigm<=35 -739 sigm<=517 h_26<=0 s_good<=59 -370 -688 s_good<=53 -218 666 s_good<=174 455 108 730
    cm1<=720 cm1<=10 -698 cm1<=65 -663 sigm<=928 cumbefore<=901 ui<=824 2 -695 -494 703 cumbefore<=951 643 108
    win3<=247 -616 win3<=927 untilcontent<=36 dup<=16 dup<=3 369 -288 -614 w_low<=-906 -367 p1<=367 -438 358 644
    cm2<=635 phead<=294 phead<=71 p-1<=171 -620 -98 -285 cm2<=46 -627 60 end<=0 p-1<=471 -119 343 589
    sigm<=51 -616 p1<=920 sigm<=713 boil<=1 -96 -598 cs1<=202 343 591 end<=0 c0_ld<=559 437 -408 599
    win3<=211 cm1<=45 -595 pmax<=924 444 -453 p<=917 cm1<=493 pconf<=877 46 -466 p<=250 -488 190 559
    cm2<=70 -564 p<=989 win3<=477 pconf<=860 c1_good<=281 409 a_main<=19 602 -441 -336 p<=516 -278 345 590
    cm2<=234 titlecov<=396 -510 -43 cm0<=414 c3_ld<=507 -332 248 tag<=8 p1<=994 p1<=774 251 459 563 149
    cm1<=894 cm3<=19 -567 s_share<=19 -230 pg_good<=527 cs1<=683 44 460 s_first<=500 84 -404 c0_ld<=321 483 -134
    cm0<=118 -503 cm0<=461 pconf<=877 r_ld<=9 -373 376 -232 cm0<=971 pbytes<=10499 209 h_9<=1 -1 -1206 503
    p<=867 p<=12 -546 pconf<=867 linkrun<=0 -278 290 cm0<=179 -448 -134 pg_h_comment<=931 445 pbytes<=13169 434 \
    -1960
    win3<=702 p1<=6 -510 p1<=123 cumbefore<=920 -72 -425 n1_ld<=860 -67 294 end<=0 tag<=17 168 -380 387
    cm3<=143 -438 untilcontent<=20 boil<=12 tag<=16 cs1<=101 174 396 -5 -1261 cumbefore<=951 cumbefore<=712 289 \
    -187 -398
    p<=103 -453 sigm<=640 s_good<=447 pmax<=984 244 -56 -537 end<=0 ld<=191 191 h_26<=0 -613 427 388
    w_path<=585 pmax<=978 win8<=32 -454 pmax<=805 613 0 p-2<=83 -489 -85 c0_good<=827 34 s_share<=111 104 356
    p<=103 -414 win3<=956 p<=563 s_good<=257 74 s_first<=338 144 -545 p<=982 86 413 end<=0 70 469
    ahead5<=129 end<=0 -405 -73 p1<=862 r_ld<=86 s_good<=53 53 a_main<=15 157 -427 136 c0_ld<=237 338 -201
    p<=5 -517 p<=971 pmax<=977 h_0<=0 pm<=213 229 -121 578 -132 h_2<=0 h_20<=1 278 -3118 454
    sigm<=24 -467 boil<=6 cm1<=942 h_26<=0 pg_good<=792 dup<=1 h_9<=0 74 -338 -189 -384 298 291 -1293
    p<=4 -487 w_high<=533 -204 p<=964 phead<=938 s_ld<=636 -29 204 -284 n-1_ld<=971 384 h_20<=0 441 -1248
    ahead5<=8 -399 w_own<=22 h_26<=1 -95 288 boil<=1 titlecov<=64 36 s_count<=58 311 -367 psure<=388 -883 79
    sigm<=35 -406 a_footer<=12 -589 end<=0 pm<=388 108 -85 psure<=487 cumbefore<=815 183 psure<=471 23 -485 462
    cm2<=17 -420 cumbefore<=965 cm2<=965 a_form<=5 pbytes<=1861 230 -567 a_form<=11 472 pbytes<=15714 63 -260 318 \
    -240
    p<=42 h_9<=1 -403 252 p<=994 sec_ld<=973 pg_long<=499 h_9<=1 40 -752 h_20<=1 -79 -804 461 471
    cm0<=4 -484 upper<=222 h_20<=0 194 h_2<=0 -626 cm0<=501 -305 236 boil<=4 p<=994 -60 461 -1171
    p<=818 sigm<=5 -434 c2_gshare<=94 titlecov<=447 29 444 -312 pg_p<=735 boil<=7 214 -1014 pg_h_comment<=422 73 \
    -980
    pbytes<=522 pg_h_article<=799 212 933 w_path<=1541 p3<=58 -294 pg_h_comment<=363 pg_titleh<=792 95 -221 \
    w_own<=1861 -34 -1364 67
    p<=867 win8<=97 -322 pconf<=877 c2_gshare<=419 202 -340 b1_rel<=-14 s_count<=34 -152 1648 -196 p<=989 68 347
    pconf<=837 h_0<=0 h_4<=0 cumbefore<=685 224 -209 -499 ahead5<=344 854 19 sigm<=640 -201 p-1<=508 -121 138
    win20<=52 -419 pmax<=994 s_count<=84 145 tag<=10 -448 351 b0_rel<=-11 331 s_good<=867 cm5<=869 -282 43 359
    pm<=205 240 p<=867 p<=183 -255 b1_rel<=-31 498 -89 c2_gshare<=855 b1_lca<=2 -96 388 c0_good<=923 -213 408
    cm5<=9 -419 a_footer<=26 -518 h_60<=0 h_26<=0 pg_titleh<=925 -59 120 pconf<=821 s_share<=279 173 777 44 243
    sigm<=806 pmax<=985 boil<=1 h_2<=0 h_4<=0 sec_ld<=354 349 -223 -594 238 -459 pg_titleh<=550 -19 -282 141
    hid<=0 dup<=1 cm0<=945 0 p1<=89 behind5<=507 343 -1133 s_count<=54 302 -272 cm0<=945 -110 -1520 -322
    pmax<=985 87 w_high<=556 pg_titleh<=773 -16 -599 h_2<=0 n1_ld<=533 pg_h_comment<=288 17 -652 -543 pbytes<=5993 \
    -46 193
    ui<=353 cm4<=44 s_good<=636 -280 700 cm3<=961 c2_gshare<=11 a_form<=7 -391 121 c0_ld<=444 -14 -310 223 -461
    dup<=7 h_4<=0 w_high<=581 -88 pg_h_comment<=884 a_form<=6 -314 90 561 pg_h_comment<=363 cs1<=127 -278 442 -1094 \
    -404
    p<=5 -284 p<=992 c2_gshare<=30 57 pm<=246 w_high<=769 -208 191 pg_h_article<=908 -153 h_4<=0 181 -738 407
    cm5<=13 -401 pm<=213 titlecov<=226 h_20<=0 untilcontent<=88 353 pconf<=957 25 -743 -388 494 untilcontent<=86 -5 \
    -156
    s_count<=13 boil<=12 psure<=469 19 cm1<=986 -278 235 -959 h_2<=0 h_26<=0 r_ld<=0 385 -333 336 174
    cumbefore<=658 s_first<=41 cm1<=878 -327 272 boil<=7 pm<=262 291 36 -823 gpos<=687 -275 psure<=478 43 -275
    p1<=22 -149 pm<=178 245 cm0<=989 dup<=7 s_good<=292 26 h_9<=0 ld<=191 -18 -595 -488 -381 324
    titlecov<=274 cm3<=487 h_21<=1 -152 prevh<=49 -25 624 31 p<=29 955 w_own<=180 pmax<=938 270 -277 243
    h_0<=0 pg_h_article<=435 c1_gshare<=75 dupord<=0 a_form<=6 -477 104 -262 c2_gshare<=954 prevh<=11 -96 -603 94 \
    -453 61
    pg_long<=682 ui<=622 hid<=0 38 cm1<=859 sincecontent<=2 69 -491 343 -434 b0_lca<=0 h_20<=1 -178 -1127 284
    upper<=166 h_2<=0 s_share<=299 79 h_26<=1 n1_ld<=334 -216 -1101 512 129 s_count<=11 -143 sec_ld<=899 -24 272
    h_26<=1 cm0<=888 c2_gshare<=288 -25 -193 cm0<=997 pg_p<=77 400 h_21<=0 9 titlecov<=226 -23 -972 478 171
    win8<=8 -380 c3_ld<=985 c3_ld<=450 18 pm<=536 -19 -548 pg_h_comment<=59 b0_lca<=19 pg_titleh<=154 -362 716 -343 \
    -672
    a_footer<=20 -526 w_low<=-1024 hid<=0 psure<=229 -681 a_form<=5 -253 221 -244 sigm<=42 -345 h_4<=0 -6 -408
    titlecov<=64 pg_h_article<=841 h_60<=1 pg_good<=0 h_26<=1 h_21<=1 b0_lca<=4 -917 53 296 211 -95 440 152 81
    sigm<=928 cm1<=921 -23 s_share<=410 -168 cm4<=871 -1122 89 boil<=9 h_21<=0 c0_ld<=831 246 -445 -121 -684
    a_h<=2 cumbefore<=525 285 cumbefore<=815 183 -201 boilrate<=31 titlecov<=255 -46 ahead5<=461 235 cm0<=992 -183 \
    360 -234
    cs1<=977 pg_titleh<=258 146 w_low<=-14 -40 pg_titleh<=781 cm2<=815 35 phead<=903 -1101 131 -9 c0_good<=963 0 \
    375
    s_count<=100 s_count<=20 pmax<=989 upper<=282 p2<=7 -219 289 -81 p<=955 -167 sigm<=775 -905 124 170 -265
    titlecov<=102 boilrate<=62 h_60<=1 ahead5<=6 -344 b0_rel<=48 pmax<=997 6 -256 206 437 -320 pm<=388 204 1
    untilcontent<=76 31 cumbefore<=658 cm5<=49 -367 234 gpos<=970 -254 pg_h_comment<=8 ld<=455 265 -353 tag<=1 1278 \
    58
    pbytes<=16870 h_60<=1 pg_h_article<=879 -18 pconf<=935 538 10 280 s_good<=193 dup<=18 309 -518 c2_gshare<=983 \
    -712 294
    a_footer<=18 -478 cm0<=992 dupord<=0 s_count<=7 -38 65 cm0<=546 -39 prevh<=57 -519 164 s_count<=88 330 -802
    ui<=504 w_own<=-1377 n-1_end<=0 -438 181 h_26<=0 ld<=71 41 phead<=808 cm1<=907 49 -443 -317 115 -348
    cs3<=922 c1_gshare<=147 5 phead<=60 -660 -72 cm3<=686 s_share<=17 -49 416 cm5<=767 tag<=9 -122 -634 187
    win20<=39 h_9<=0 -362 a_main<=11 1014 -135 c2_gshare<=103 38 sigm<=775 -170 pg_good<=846 72 c0_good<=405 -1763 \
    -64
    pg_titleh<=258 s_count<=3 -96 184 s_good<=377 4 n1_ld<=604 h_0<=0 -309 upper<=200 251 -64 h_0<=1 116 -720
    a_footer<=26 -450 p3<=996 boilrate<=67 ui<=980 win20<=839 73 bpos<=377 n1_ld<=147 -72 -562 112 -340 -205 -320
    sec_ld<=73 b0_lca<=1 pg_long<=310 cm4<=290 -566 w_high<=1102 297 -61 -257 202 pg_p<=315 hid<=0 -44 -430 103
    pg_p<=252 p<=845 s_first<=356 h_20<=1 -276 339 -15 112 w_path<=-2312 pm<=262 s_first<=65 -274 723 -11 19
    boil<=10 ui<=815 p<=997 pg_titleh<=436 70 sec_ld<=36 b0_rel<=14 37 549 win20<=561 -18 -161 421 -269 -626
    r_ld<=654 titlecov<=127 -11 82 ld<=928 -493 b0_rel<=4 h_26<=1 -168 259 b1_rel<=38 b1_rel<=10 659 -217 -117
    b1_rel<=-37 cm1<=54 -327 316 w_low<=-976 w_path<=3119 s_count<=84 titlecov<=205 77 278 -254 phead<=294 211 -429 \
    -34
    p3<=987 cs1<=988 h_60<=0 cs1<=3 108 cs3<=64 -141 -18 w_low<=-2045 -211 297 behind5<=272 -81 453 -155
    cs1<=916 h_60<=1 pm<=205 82 -57 307 h_60<=0 pmax<=989 448 tag<=9 gpos<=491 342 -1 -462 -426
    phead<=30 w_high<=885 -255 s_first<=28 -467 linkrun<=7 261 -326 w_high<=1049 ahead5<=33 -314 123 dup<=2 -2 -388
    p3<=0 -216 phead<=948 pg_good<=415 h_2<=0 -102 167 -31 h_2<=0 330 p3<=684 pg_good<=556 -883 119 -85
    win20<=86 s_good<=777 -342 446 a_h<=3 144 w_path<=-1 sec_ld<=822 33 394 s_count<=6 ahead5<=957 -87 -553 18
    a_footer<=18 -435 gpos<=687 c1_gshare<=807 b0_rel<=14 -55 pmax<=968 676 -276 180 h_20<=1 sincecontent<=42 120 \
    -133 -381
    pconf<=826 h_0<=0 -38 321 pg_long<=108 -149 s_count<=20 -52 sec_ld<=60 c1_good<=802 293 pg_long<=604 -418 369 \
    315
    boil<=8 a_footer<=18 -418 p2<=-1 -485 pg_h_article<=675 pg_titleh<=912 cs1<=6 124 h_2<=0 92 -122 280 -54 -589
    dup<=4 dup<=1 p2<=344 cumbefore<=367 68 -96 77 win3<=873 pconf<=757 291 -59 cs1<=19 -4 -789 -176
    """
}
