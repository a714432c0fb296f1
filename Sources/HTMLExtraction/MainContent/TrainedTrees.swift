// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let first: StaticString = """
    c0_good<=624 b1_lca<=1 h_4<=0 c1_ld<=734 -570 -975 -1387 -1354 a_footer<=7 -1488 s_count<=6 afterh1<=33 -22 \
    pg_h_article<=3 s_first<=850 94 -871 -968 b1_lca<=1 afterh1<=126 446 24 -288
    b0_lca<=0 end<=0 ld<=321 a_form<=28 -643 pg_h_forum<=71 400 -168 -376 tag<=8 792 204 c2_ld<=114 gpos<=850 \
    tag<=9 243 -532 -691 h_4<=0 gpos<=899 -451 -817 -870
    tag<=2 c2_gshare<=26 pg_h_article<=2 155 -299 c0_words<=200 253 s_first<=898 h_30<=0 777 358 -136 c3_ld<=209 \
    a_form<=5 -831 h_9<=1 h_1<=1 b1_lca<=0 69 -539 283 -817 -641
    c1_gshare<=3 h_4<=1 s_share<=23 -542 c1_ld<=58 189 c3_share<=736 h_17<=1 -435 869 616 -739 s_count<=1 h_1<=1 \
    -467 -19 boil<=1 c3_gshare<=648 tag<=7 377 -48 702 -288
    c2_gshare<=5 h_4<=0 a_table<=3 383 b0_rel<=10 pg_good<=100 452 -271 -571 -672 b0_rel<=24 c1_share<=67 \
    s_bytes<=39 -310 h_20<=1 209 -660 h_0<=1 pg_h_product<=9 432 41 639 -602
    r_ld<=198 tag<=7 s_bytes<=27 -74 boil<=0 483 h_6<=0 296 -617 h_25<=1 dup<=1 h_6<=1 130 -576 -432 -715 bytes<=34 \
    -549 a_main<=15 tag<=18 363 -261 -317
    b0_lca<=0 s_good<=46 a_form<=11 -657 34 n1_tag<=17 518 a_form<=4 -686 prevhl<=2 411 -201 gpos<=850 h_4<=1 \
    h_6<=0 s_good<=238 linkrun<=3 46 -289 486 -458 -640 -613
    end<=0 a_table<=2 488 b0_lca<=1 -66 -450 b1_rel<=3 boilrate<=52 gpos<=828 titlecov<=114 h_9<=1 s_share<=17 -238 \
    348 -629 479 h_6<=0 151 -620 -320 gpos<=576 245 -640
    sentences<=0 c1_ld<=170 boilrate<=24 s_first<=626 prevhl<=0 -535 ui<=134 dup<=1 336 -125 -532 -266 -586 -393 \
    a_footer<=14 -873 n1_tag<=11 gpos<=828 afterh1<=-5 -468 475 -53 -20
    b1_lca<=1 s_share<=46 -209 h_6<=0 ld<=395 h_30<=0 h_36<=0 507 233 c3_share<=173 -151 379 -12 b0_lca<=0 h_30<=0 \
    194 -471 -603 tag<=1 h_20<=0 110 -477 -420
    s_good<=429 a_main<=22 gpos<=664 262 -171 h_4<=1 s_first<=709 h_60<=1 pg_ld<=809 r_ld<=804 -123 -585 701 545 \
    gpos<=388 121 -515 -588 sentences<=10 s_last<=898 418 93 -774
    a_footer<=23 -733 s_bytes<=26 c3_ld<=784 -167 -431 c2_gshare<=784 a_form<=2 -749 hid<=0 tag<=19 sentences<=21 \
    c3_gshare<=61 pg_long<=108 409 -105 291 -1056 b1_rel<=-34 553 -164 -334 400
    linkrun<=4 b0_dist<=1 separators<=2 424 -452 a_form<=7 -594 gpos<=549 a_main<=23 361 prevh<=25 122 -367 \
    s_last<=815 1 -289 pg_ld<=502 r_ld<=804 -287 -565 h_2<=0 -325 114
    h_4<=0 s_share<=303 pg_h_article<=592 afterh1<=67 233 s_first<=666 84 -268 h_0<=0 -599 s_share<=17 -388 -9 \
    boil<=4 h_36<=1 b1_lca<=8 424 -228 -123 -870 c4_ld<=69 63 -506
    titlecov<=51 linkrun<=2 69 a_main<=15 -126 -402 a_nav<=16 -602 h_6<=0 h_9<=0 hid<=0 c0_good<=128 78 h_36<=0 450 \
    175 -262 c1_gshare<=495 -7 -752 a_main<=24 172 -409
    a_footer<=15 -653 end<=0 a_aside<=11 -621 s_first<=40 -429 a_nav<=12 -560 pg_h_article<=2 233 pg_good<=49 1399 \
    -131 c3_gshare<=135 pg_h_article<=55 166 -182 boil<=4 prevhl<=4 335 -248 -485
    s_share<=95 c3_ld<=30 n1_tag<=6 140 -172 pg_good<=340 -114 -334 a_footer<=18 -695 h_4<=1 separators<=6 \
    n1_tag<=14 prevh<=35 376 -25 h_20<=0 202 h_0<=1 -598 90 -376 -432
    a_nav<=12 -560 boilrate<=83 gpos<=595 n1_tag<=3 tag<=3 395 58 h_2<=1 a_form<=21 -407 8 249 s_first<=553 h_25<=1 \
    h_36<=1 ld<=212 272 -156 -261 -592 -278 -412
    dup<=1 n-1_end<=0 h_6<=1 pg_good<=236 s_first<=192 41 479 s_good<=63 titlecov<=405 -280 193 h_9<=1 116 -464 \
    -420 h_6<=0 a_figure<=8 -576 283 -61 c3_blocks<=163 -375 321
    a_form<=3 -644 b0_lca<=0 h_17<=0 h_0<=1 h_9<=1 h_20<=0 154 -154 -675 298 -469 h_1<=1 pg_p<=413 a_article<=8 461 \
    -161 -402 hid<=0 h_20<=0 184 -376 -641
    a_nav<=15 -528 gpos<=930 boil<=5 a_aside<=15 -631 hid<=0 prevh<=7 s_share<=60 55 271 h_2<=1 h_60<=1 h_9<=0 -66 \
    -563 459 195 -305 -745 s_share<=71 -438 -14
    a_nav<=16 -533 s_count<=3 titlecov<=303 prevh<=9 b0_rel<=-44 223 pg_h_article<=145 h_20<=0 69 -544 -409 -488 \
    pg_h_article<=525 259 -153 h_25<=0 162 prevh<=35 h_16<=0 163 -625 -732
    s_count<=4 titlecov<=127 -270 47 afterh1<=-35 -423 c2_gshare<=875 h_30<=0 pg_blocks<=816 c4_ld<=100 318 \
    pg_good<=530 110 pg_good<=548 510 -313 c1_ld<=437 -603 370 c3_ld<=982 -187 487 370
    tag<=11 bpos<=661 dup<=1 s_count<=97 prevh<=67 boil<=6 a_aside<=10 -541 305 -718 -199 -389 pg_h_forum<=140 \
    prevh<=17 56 -434 -706 a_main<=22 -2 -251 s_count<=5 -339 24
    pg_long<=113 a_nav<=9 -408 afterh1<=-15 -480 200 a_footer<=9 -637 gpos<=454 a_nav<=16 -497 separators<=3 \
    h_17<=1 tag<=8 225 -6 pg_h_product<=1 -844 197 -449 r_ld<=61 -30 -299
    a_footer<=13 -595 s_share<=77 pg_h_article<=5 a_form<=15 -363 c1_ld<=18 261 -24 -186 b0_dist<=7 prevhl<=3 \
    separators<=4 256 -353 n-1_tag<=3 316 -455 s_count<=66 pg_good<=49 474 -46 -334
    a_footer<=13 -568 linkrun<=4 a_form<=8 -438 h_17<=0 pg_h_forum<=408 gpos<=197 280 107 -137 -465 pg_good<=259 \
    h_4<=0 c3_share<=855 pg_blocks<=766 194 -539 615 -394 r_gshare<=258 -313 14
    a_aside<=11 -511 boil<=1 a_nav<=18 -477 a_figure<=1 -656 pg_long<=30 s_good<=460 s_good<=392 325 -548 -129 \
    r_ld<=804 b0_rel<=0 dup<=2 prevh<=69 151 -100 -266 -233 -368 -339
    a_footer<=23 -586 s_share<=49 tag<=15 c1_ld<=185 linkrun<=0 290 -47 -232 -241 hid<=0 prevhl<=3 c3_blocks<=230 \
    c0_words<=441 64 275 h_36<=1 711 -362 c0_good<=969 166 -228 -305
    ui<=779 boilrate<=27 pg_good<=158 b0_rel<=38 197 1062 b0_rel<=12 linkrun<=2 boil<=5 123 -578 h_60<=1 \
    pg_good<=637 1 -264 397 c2_words<=19 417 bpos<=416 386 -388 -293 -518
    a_footer<=21 -571 a_nav<=21 -434 n1_tag<=9 prevh<=28 c0_words<=344 65 separators<=6 324 -370 c4_ld<=21 276 -265 \
    h_25<=0 s_share<=13 -251 pg_blocks<=418 -27 297 h_60<=1 -449 349
    a_aside<=13 -545 boilrate<=31 ui<=622 gpos<=690 h_4<=1 boil<=1 146 -376 -294 pg_h_article<=45 a_table<=9 630 51 \
    linkrun<=3 s_last<=740 207 -230 pg_h_body<=917 -515 155 -499 -248
    h_20<=0 c3_ld<=4 c3_share<=21 -87 c0_good<=717 474 152 prevhl<=4 ld<=142 s_good<=658 0 sentences<=18 355 -458 \
    pg_good<=259 62 -204 -337 h_0<=0 -541 pg_p<=348 373 -10
    afterh1<=-1 -375 pg_h_body<=910 gpos<=576 prevhl<=4 a_figure<=8 -597 b0_rel<=32 78 640 s_good<=326 -133 -796 \
    s_share<=140 -208 c0_words<=582 83 s_good<=839 -498 234 b0_rel<=-24 500 146
    s_count<=5 titlecov<=137 n-1_end<=0 -300 39 gpos<=645 148 -199 h_2<=1 pg_h_forum<=76 h_20<=0 c3_ld<=92 208 \
    prevlong<=85 -191 104 a_article<=3 -877 -69 -154 dup<=6 210 -525
    boilrate<=19 a_nav<=20 -429 a_figure<=2 -557 h_25<=0 s_share<=696 c1_gshare<=649 38 203 473 a_article<=6 130 \
    -224 h_20<=0 titlecov<=232 pg_h_body<=0 274 -271 s_share<=60 -177 415 -456
    a_footer<=21 -544 a_form<=5 -515 pg_h_body<=966 h_60<=1 a_aside<=9 -537 pg_p<=176 150 n1_tag<=19 c0_gshare<=62 \
    -20 203 pg_good<=340 118 s_good<=218 -178 pg_h_forum<=0 -241 -733 339 333
    ui<=309 b0_dist<=11 a_aside<=11 -463 h_6<=1 sentences<=21 c2_ld<=15 140 h_16<=0 titlecov<=184 -99 84 linkrun<=7 \
    118 673 -550 h_0<=0 -407 174 c3_blocks<=16 -76 -531 -478
    pg_words<=19 pg_good<=21 1527 24 h_25<=0 s_first<=828 pg_h_product<=576 r_gshare<=7 -66 104 a_li<=5 181 \
    a_table<=9 438 -315 a_main<=30 66 pg_blocks<=766 -343 -1411 h_60<=1 -279 404
    hid<=0 a_footer<=16 -500 ui<=896 h_9<=1 afterh1<=-1 -312 gpos<=67 h_17<=0 265 -594 pg_h_article<=645 100 \
    pg_p<=20 225 h_36<=1 -8 s_good<=7 113 -513 -293 -415 -328
    h_19<=1 h_60<=1 s_first<=898 s_first<=40 c3_share<=855 -405 145 pg_h_related<=15 55 c4_ld<=914 pg_h_related<=19 \
    afterh1<=121 -339 -1060 h_17<=0 linkrun<=4 57 -235 -468 241 -349 250 -582
    prevhl<=4 a_nav<=14 -367 s_share<=7 -149 c2_words<=210 h_20<=0 116 -79 ld<=502 c1_share<=26 -273 sentences<=16 \
    c1_gshare<=583 -6 273 -527 c1_gshare<=18 45 -1094 h_60<=1 -362 280
    a_footer<=23 -488 pg_h_body<=944 a_figure<=1 -606 n-1_tag<=14 prevh<=69 c3_blocks<=396 63 -568 pg_blocks<=197 \
    -52 -521 prevlong<=36 s_first<=247 -66 titlecov<=360 -403 88 c3_blocks<=289 -30 637 199
    pg_h_body<=940 n-1_tag<=9 c2_ld<=114 h_31<=0 h_17<=0 164 -514 -163 -144 pg_words<=36 201 pg_p<=58 132 -203 \
    pg_words<=34 pg_p<=348 122 1681 s_count<=60 135 prevhl<=1 -910 -33
    b0_rel<=0 a_footer<=13 -532 tag<=14 h_2<=1 10 219 -83 c1_gshare<=20 b1_lca<=7 b1_lca<=1 c3_blocks<=132 -79 869 \
    -350 pg_h_comment<=2 hid<=0 498 -295 -414 pg_words<=27 400 -456
    h_19<=0 a_footer<=20 -426 pg_blocks<=375 a_article<=1 h_16<=1 20 -901 pg_long<=286 73 a_article<=2 305 -129 \
    pg_p<=492 afterh1<=121 204 h_60<=0 r_gshare<=82 163 -173 -719 363 -389
    a_footer<=21 -437 a_aside<=12 -454 h_19<=1 s_count<=18 tag<=17 38 -128 s_first<=531 s_last<=800 bytes<=55 -6 \
    a_table<=9 -606 413 a_table<=3 358 h_1<=1 -235 143 363 -471
    boil<=0 pg_h_body<=966 a_footer<=16 -527 a_table<=9 afterh1<=43 end<=0 132 -746 357 -15 pg_h_product<=370 331 \
    -103 boil<=5 b1_lca<=3 bytes<=90 -241 n-1_tag<=16 142 -142 -343 -529
    pg_p<=230 a_nav<=10 -422 h_4<=1 h_6<=0 ui<=759 165 -450 b1_rel<=-11 393 -203 -388 pg_h_article<=2 pg_p<=460 \
    r_gshare<=713 -171 372 202 gpos<=503 pg_h_comment<=15 23 -165 -184
    boilrate<=19 pg_words<=27 gpos<=944 135 770 r_ld<=666 bpos<=684 r_ld<=534 48 356 b1_rel<=15 pg_long<=212 115 \
    -132 -340 r_gshare<=204 -215 345 a_main<=34 125 ld<=92 -194 -559
    a_footer<=21 -399 a_form<=9 h_0<=0 -418 295 pg_blocks<=250 titlecov<=938 h_17<=0 -11 -514 -811 s_first<=379 \
    s_first<=220 -128 pg_h_related<=109 52 443 h_36<=0 240 a_main<=18 -248 186
    dup<=1 h_19<=0 r_ld<=628 h_20<=1 pg_h_article<=9 171 72 gpos<=167 h_16<=1 -333 364 h_2<=0 -805 -144 c1_ld<=404 \
    -445 5 -306 c0_good<=799 -101 h_20<=0 -675 38
    pg_h_comment<=12 pg_good<=845 c3_blocks<=21 c3_ld<=982 prevh<=10 12 -176 h_2<=0 -265 391 pg_h_forum<=685 119 \
    -418 b1_lca<=6 -355 203 c3_blocks<=57 h_2<=1 h_30<=0 -65 -451 87 -281
    h_60<=1 h_9<=1 s_count<=1 c0_gshare<=98 -240 151 bpos<=275 c2_words<=34 -105 c3_share<=155 prevhl<=0 -398 359 \
    53 pg_blocks<=1060 3 -316 pg_good<=798 -549 331 h_30<=0 317 -225
    a_main<=10 dup<=3 94 -299 h_20<=1 b0_dist<=10 pg_h_product<=937 prevhl<=1 prevh<=25 46 -202 s_count<=1 -228 \
    b1_lca<=1 195 b0_lca<=25 -279 163 tag<=18 -87 -961 -145 -251
    boilrate<=42 dup<=7 s_share<=696 c2_words<=147 44 b0_lca<=17 pg_h_comment<=277 c3_gshare<=50 -312 ld<=354 \
    n-1_tag<=2 c1_gshare<=0 -434 90 -145 -488 127 235 325 -328 pg_h_related<=19 -36 -349
    r_ld<=0 a_figure<=1 -558 pg_h_forum<=79 196 a_main<=19 -756 187 h_2<=0 h_20<=1 pg_h_forum<=8 prevhl<=4 -111 \
    -640 boil<=7 221 -482 -565 a_article<=14 c3_share<=9 -403 158 -22
    h_6<=1 pg_p<=209 s_first<=87 -167 126 s_good<=956 pg_h_article<=2 84 s_good<=53 -3 ld<=581 c2_gshare<=935 \
    pg_words<=140 -115 -426 419 -923 282 h_31<=0 h_1<=1 -409 109 -753
    afterh1<=0 bpos<=394 -301 212 prevhl<=4 pg_h_forum<=359 pg_blocks<=766 ld<=133 95 c1_ld<=979 ld<=212 193 \
    s_bytes<=35 42 -321 109 end<=0 78 c3_gshare<=23 319 -688 -112 -153
    pg_h_body<=293 b1_lca<=2 29 prevlong<=64 -169 a_nav<=14 -302 589 h_1<=1 r_ld<=830 -96 -396 pg_h_product<=713 \
    end<=0 s_good<=262 64 -351 129 prevlong<=40 b1_lca<=10 -746 38 -80
    pg_blocks<=917 s_last<=957 gpos<=522 h_0<=1 -8 prevh<=29 pg_h_body<=769 297 c0_words<=250 -266 pg_h_forum<=102 \
    399 -125 -263 pg_words<=159 -39 -281 227 s_good<=57 s_bytes<=30 -235 393 -785
    ui<=806 h_9<=1 pg_h_body<=242 b0_lca<=3 pg_long<=218 146 h_36<=1 h_36<=0 165 -242 pg_long<=230 212 -446 304 \
    ld<=848 h_17<=1 19 -477 h_17<=0 -203 304 -254 -331
    dup<=10 a_form<=2 -434 s_count<=22 a_figure<=13 -398 pg_p<=87 189 n-1_end<=0 -64 50 b1_lca<=7 h_16<=0 \
    a_article<=16 s_count<=211 384 -214 n1_tag<=7 -178 188 335 -249 -309
    sentences<=15 b1_rel<=3 a_footer<=10 -471 a_li<=3 139 n1_tag<=1 67 titlecov<=289 c0_good<=975 titlecov<=51 -55 \
    185 -209 a_main<=17 -112 250 h_20<=0 pg_h_article<=578 78 -410 -426 -400
    pg_blocks<=375 h_17<=1 pg_ld<=221 pg_long<=302 200 b0_lca<=10 prevh<=51 0 pg_p<=756 pg_p<=602 -63 -821 211 329 \
    h_60<=0 tag<=19 -34 n-1_end<=0 -344 91 204 -486 81
    pg_h_comment<=12 s_good<=866 c0_gshare<=422 titlecov<=447 s_good<=174 27 n1_tag<=15 b0_lca<=7 -83 396 tag<=17 \
    -548 -18 hid<=0 c3_gshare<=521 350 tag<=0 359 -276 -258 -316 224 -98
    ui<=716 b1_rel<=-42 h_4<=0 353 pg_h_related<=195 -376 567 a_figure<=2 -398 tag<=17 18 c3_share<=59 \
    pg_h_product<=576 75 -302 prevh<=72 h_6<=1 -183 -567 pg_blocks<=157 -399 276 -336
    h_30<=0 a_aside<=11 -397 h_19<=1 titlecov<=303 h_20<=0 c2_ld<=709 afterh1<=43 -8 127 -100 -139 146 -443 \
    s_last<=695 40 c3_ld<=934 b0_lca<=9 h_16<=0 -410 -40 301 274
    tag<=1 pg_good<=21 816 c0_good<=0 c2_gshare<=598 -50 -663 prevh<=43 afterh1<=67 h_17<=1 h_20<=1 172 h_36<=0 165 \
    -471 -533 h_20<=0 -6 -380 s_last<=872 -397 270 32
    ui<=716 afterh1<=0 pg_h_product<=12 -389 a_li<=5 437 -252 pg_h_article<=3 pg_words<=80 dup<=1 68 -220 218 \
    pg_words<=98 s_first<=803 b0_rel<=0 98 -162 -279 h_25<=0 -68 -471 -316
    ui<=467 s_count<=3 h_1<=0 h_16<=0 -260 98 b0_lca<=10 c1_gshare<=440 -74 248 218 pg_good<=173 pg_p<=435 \
    s_bytes<=18 h_0<=1 -215 394 b0_rel<=-38 -247 357 741 15 -280
    s_count<=3 afterh1<=171 c4_ld<=60 16 -195 linkrun<=2 c0_gshare<=98 29 -622 285 c3_share<=23 h_36<=1 h_36<=0 -19 \
    -276 h_25<=0 361 -285 c3_share<=811 h_16<=1 58 -266 252
    hid<=0 dup<=6 pg_h_article<=5 pg_h_body<=944 pg_h_product<=496 44 -147 pg_h_product<=268 406 -78 pg_blocks<=228 \
    a_article<=3 100 h_0<=0 -356 h_0<=1 -204 6 62 -263 b0_lca<=5 -1 -478
    pg_h_body<=910 pg_h_body<=355 c0_words<=462 s_bytes<=119 72 h_0<=0 -523 c0_gshare<=8 -500 143 gpos<=296 534 \
    a_article<=9 -253 317 titlecov<=0 -137 pg_blocks<=182 151 h_30<=0 42 -314 91
    a_footer<=23 r_gshare<=5 250 -468 pg_words<=36 111 b1_lca<=4 b0_dist<=22 s_bytes<=94 80 r_ld<=247 \
    pg_h_product<=117 h_1<=1 -83 pg_h_forum<=624 278 -68 -260 c3_share<=534 -125 -542 -466 -139
    dup<=7 h_60<=1 b0_dist<=11 pg_h_related<=11 h_4<=1 81 -295 a_li<=4 62 a_li<=13 260 -116 pg_p<=460 -247 295 \
    afterh1<=164 294 s_bytes<=119 -700 109 h_31<=1 -365 330
    sentences<=21 ui<=914 s_first<=79 s_count<=3 -368 b0_rel<=30 s_count<=53 s_count<=27 -40 pg_long<=601 -588 345 \
    123 368 pg_long<=430 30 h_60<=1 b0_rel<=-17 180 -126 333 -282 -468
    a_form<=1 -479 s_count<=17 n1_tag<=2 h_17<=1 52 -367 c2_ld<=19 n-1_tag<=0 -216 69 c1_gshare<=247 -173 110 \
    b1_rel<=9 s_first<=247 -15 end<=0 314 a_article<=13 336 -106 -194
    boilrate<=8 n1_tag<=1 a_li<=4 s_first<=457 495 -39 end<=0 ld<=765 61 -248 bpos<=684 191 -26 -33 h_20<=0 \
    a_main<=19 s_last<=383 -385 hid<=0 253 -326 -152 -280
    s_last<=445 b0_rel<=26 b0_rel<=-34 73 prevhl<=1 2 a_li<=7 139 -291 394 c3_blocks<=289 afterh1<=96 h_16<=0 \
    ld<=99 68 prevhl<=1 -314 17 185 -52 pg_good<=648 452 -203
    a_nav<=11 -301 b0_dist<=11 pg_blocks<=408 h_6<=1 10 -223 111 pg_h_product<=60 c3_share<=193 h_31<=0 h_6<=1 387 \
    -397 -72 -369 b0_rel<=-6 h_36<=0 hid<=0 -468 380 295 -662
    a_footer<=22 c1_ld<=549 -467 204 boil<=9 pg_h_comment<=29 c0_gshare<=69 -23 c3_blocks<=48 237 h_0<=0 -327 221 \
    prevh<=3 linkrun<=1 36 -326 h_0<=1 linkrun<=2 -307 84 108 -440
    pg_p<=176 s_last<=950 linkrun<=7 137 h_20<=1 -247 490 -356 n-1_end<=0 c3_gshare<=924 -42 -236 s_last<=815 \
    h_20<=0 s_count<=4 -94 123 322 pg_h_forum<=1 pg_p<=392 -332 185 -347
    a_aside<=13 -306 s_good<=362 35 pg_blocks<=605 end<=0 -215 c1_gshare<=735 c3_gshare<=81 pg_h_article<=834 -46 \
    351 prevhl<=1 85 h_1<=0 -438 a_article<=15 239 -175 259 h_1<=1 -556 10
    s_count<=8 pg_h_article<=460 pg_long<=148 h_30<=1 ld<=30 24 -285 -774 a_li<=5 367 h_31<=0 c2_ld<=22 218 ld<=152 \
    65 -347 -199 h_0<=0 -451 n-1_tag<=4 8 -201 40
    a_form<=4 -362 titlecov<=114 h_60<=1 n-1_tag<=19 prevh<=45 40 b1_rel<=15 -236 233 pg_h_body<=355 55 tag<=10 \
    -321 -97 228 h_6<=1 a_footer<=21 -369 prevh<=18 111 -18 -173
    pg_p<=176 bytes<=23 s_count<=36 46 -394 155 a_table<=3 c1_gshare<=47 c1_ld<=761 525 -150 -448 afterh1<=0 -269 \
    b1_rel<=-44 262 n1_tag<=15 17 ld<=477 s_count<=47 -164 71 115
    a_aside<=9 c3_share<=327 -475 prevlong<=85 -285 372 boil<=4 h_60<=1 hid<=0 pg_long<=212 h_0<=1 96 h_16<=0 -231 \
    150 -31 -115 h_30<=0 h_20<=0 402 -81 -133 -303
    a_nav<=8 -311 titlecov<=891 tag<=0 c3_ld<=812 c0_words<=402 -119 49 s_last<=663 -252 621 s_share<=545 tag<=17 \
    c4_ld<=794 143 bytes<=90 prevh<=11 -16 -498 462 -26 438 -270
    c3_share<=9 pg_h_product<=7 -292 pg_h_related<=168 -76 326 pg_h_related<=7 prevhl<=4 pg_long<=302 129 \
    c3_share<=484 87 -137 -265 titlecov<=943 bpos<=709 pg_p<=594 c0_gshare<=12 68 -131 128 -156 -389
    s_first<=575 boilrate<=55 pg_h_related<=39 pg_blocks<=646 s_bytes<=26 c4_ld<=932 -16 -412 77 hid<=0 -151 -619 \
    115 a_main<=24 58 -368 separators<=0 gpos<=503 h_60<=0 106 -409 -88 -287
    dup<=1 h_9<=1 s_share<=9 -128 a_figure<=3 -313 pg_p<=874 72 -415 h_1<=1 -512 pg_blocks<=182 c0_gshare<=59 639 \
    -194 -380 pg_blocks<=583 c1_gshare<=93 s_share<=23 14 -262 -500 195
    h_19<=0 h_2<=1 pg_h_article<=71 pg_h_product<=11 105 c4_ld<=914 h_36<=1 s_share<=19 122 prevh<=3 b0_rel<=-38 \
    -353 191 end<=0 -148 -515 226 407 -78 h_0<=0 -64 122 -204
    r_gshare<=13 h_31<=0 -99 c3_share<=116 -103 408 pg_h_body<=952 a_aside<=10 -355 h_60<=1 pg_h_article<=876 -19 \
    pg_h_forum<=8 325 -23 198 r_gshare<=74 313 h_0<=0 a_form<=14 -344 274 -232
    h_25<=0 c3_blocks<=18 s_last<=834 -7 -124 b1_lca<=2 s_count<=41 linkrun<=4 end<=0 h_1<=1 120 -185 177 -99 \
    h_36<=1 340 -184 h_16<=1 h_16<=0 -230 236 209 -101
    sentences<=11 dup<=8 pg_h_body<=952 ld<=76 h_9<=1 gpos<=296 62 -31 -318 s_good<=474 -39 h_20<=0 -459 204 h_0<=0 \
    197 h_1<=1 -299 103 gpos<=437 -413 43 -316
    ui<=520 b0_rel<=0 dup<=8 pg_p<=552 10 titlecov<=431 68 313 -242 prevh<=32 c3_share<=43 b1_lca<=5 h_31<=0 -313 \
    190 200 h_6<=0 -143 -508 h_31<=1 284 -295 -227
    pg_blocks<=386 s_first<=10 -452 s_first<=828 prevh<=2 -105 s_count<=1 -145 c1_ld<=0 148 prevhl<=3 -28 226 -249 \
    a_form<=9 -301 s_bytes<=307 s_count<=49 172 pg_h_forum<=54 58 -357 -195
    prevhl<=4 boil<=2 tag<=14 c0_words<=762 tag<=7 tag<=1 -25 tag<=3 211 -5 262 195 a_article<=12 s_bytes<=215 -307 \
    434 17 -213 a_article<=14 113 c0_words<=180 -24 -474
    a_figure<=2 -268 c0_words<=191 a_aside<=9 -411 pg_words<=209 0 h_9<=0 -432 217 c1_gshare<=649 afterh1<=9 \
    h_20<=1 293 -91 n1_tag<=5 24 pg_good<=561 -288 -10 h_60<=1 253 -307
    end<=0 r_ld<=465 tag<=12 s_share<=27 -840 c3_ld<=505 -68 -1187 -1158 -1357 b0_lca<=1 c1_share<=30 -148 tag<=7 \
    413 -139 titlecov<=127 b0_rel<=-40 -473 -1245 b0_rel<=24 -168 -1054
    c0_good<=643 h_4<=1 b0_lca<=1 tag<=14 s_share<=15 -202 ld<=395 514 15 -426 -613 -869 s_share<=30 bpos<=224 190 \
    -424 b0_rel<=0 tag<=8 c3_gshare<=947 711 943 154 -504
    linkrun<=4 c1_gshare<=33 a_form<=23 -761 a_footer<=16 -852 pg_h_article<=2 pg_h_product<=162 483 -19 -195 \
    a_footer<=22 -1034 n-1_tag<=7 713 264 b0_lca<=0 s_bytes<=29 -536 294 c1_gshare<=47 -692 -174
    end<=0 b0_lca<=1 ld<=934 50 -354 -573 b0_lca<=0 h_6<=0 sentences<=21 c2_gshare<=370 409 736 -645 c2_gshare<=649 \
    pg_long<=357 264 -512 620 gpos<=911 titlecov<=184 -286 202 -714
    c0_good<=405 c2_ld<=343 s_share<=30 tag<=9 -79 -601 217 h_4<=0 s_share<=206 -455 120 -701 s_count<=4 \
    s_first<=873 91 -749 a_footer<=9 -885 n1_tag<=8 624 prevhl<=3 422 -285
    end<=0 c2_ld<=93 ui<=702 tag<=10 h_9<=0 267 -671 -279 -643 a_li<=1 -617 -300 a_footer<=12 -823 tag<=0 \
    c3_gshare<=184 157 586 c3_gshare<=61 -320 boil<=2 215 -806
    s_good<=494 linkrun<=1 a_form<=6 -729 boil<=1 288 -530 a_nav<=15 -665 c0_good<=924 c3_blocks<=73 bpos<=732 -263 \
    -570 pg_blocks<=542 -147 696 b1_rel<=0 178 -456 a_footer<=11 -767 504
    c3_gshare<=36 linkrun<=0 233 a_main<=25 -11 -475 s_good<=26 b1_lca<=0 -9 -452 n1_tag<=16 afterh1<=51 \
    separators<=4 afterh1<=0 -424 540 -756 176 h_36<=1 s_good<=530 -141 488 -632
    c1_gshare<=161 h_4<=1 b0_lca<=1 bytes<=38 -121 h_20<=1 204 -563 prevlong<=96 -436 pg_ld<=705 linkrun<=3 84 -352 \
    555 -613 b0_dist<=11 ld<=780 boil<=4 442 -580 -581 -574
    b0_lca<=2 dup<=1 s_good<=41 -87 h_6<=0 h_2<=1 a_form<=12 -551 295 568 a_main<=21 488 h_0<=0 -582 355 -369 \
    a_main<=24 b0_lca<=9 s_first<=553 91 -428 474 -422
    c2_ld<=343 gpos<=617 a_footer<=10 -718 n1_tag<=10 boil<=7 prevhl<=0 -387 411 -894 a_main<=20 304 -162 \
    s_share<=11 -565 s_good<=238 -234 228 s_share<=39 -513 a_li<=9 -388 99
    s_share<=89 gpos<=944 h_4<=0 gpos<=549 h_31<=1 a_footer<=18 -660 titlecov<=114 10 338 -474 -295 -465 -529 \
    a_li<=8 c1_ld<=21 277 h_20<=1 -427 1125 a_form<=18 -308 329
    b0_lca<=1 a_footer<=16 -730 tag<=7 boilrate<=55 c1_gshare<=70 119 450 -409 a_table<=9 406 -119 n1_tag<=3 \
    pg_long<=100 403 c0_good<=983 -385 bpos<=257 435 -197 h_60<=0 -370 372
    a_footer<=20 -623 dup<=1 a_nav<=15 -570 b0_lca<=0 boilrate<=0 c1_gshare<=78 207 end<=0 151 477 35 hid<=0 \
    pg_good<=49 903 r_gshare<=110 -239 95 -486 c3_blocks<=334 -360 624
    h_4<=0 gpos<=755 boilrate<=27 a_figure<=2 -745 hid<=0 prevh<=28 h_1<=1 s_share<=10 -157 h_6<=1 269 -419 424 11 \
    -274 -312 h_6<=0 s_share<=13 -460 -52 -527 -399
    a_nav<=21 -562 bpos<=753 end<=0 a_table<=2 539 pg_words<=36 s_last<=501 -176 prevlong<=44 -256 512 n-1_end<=0 \
    -148 168 dup<=1 h_2<=1 183 402 -264 b0_lca<=0 -5 -418
    s_first<=828 ld<=733 c2_gshare<=834 c3_ld<=47 sentences<=12 pg_long<=100 401 c3_blocks<=113 h_17<=0 143 -546 \
    -440 -869 h_1<=0 -266 -5 291 c3_blocks<=230 h_17<=0 -253 827 597 -404
    a_main<=24 ui<=830 pg_h_article<=666 a_li<=6 481 211 -13 -565 boilrate<=8 a_footer<=22 -565 end<=0 h_9<=0 -111 \
    -534 c1_gshare<=215 h_20<=1 73 -850 a_li<=2 -370 379 -437
    tag<=4 n-1_tag<=3 a_footer<=16 -496 279 -30 a_table<=2 492 h_4<=1 a_footer<=26 -587 c3_blocks<=289 pg_p<=176 \
    s_bytes<=35 -272 305 pg_ld<=198 pg_h_article<=5 383 -207 -352 563 -529
    a_nav<=16 -537 a_footer<=18 -550 gpos<=828 ui<=392 a_form<=5 -648 pg_h_article<=3 h_20<=1 336 -436 \
    separators<=6 boilrate<=59 h_60<=1 pg_h_article<=876 33 238 507 -480 -596 -518 -220
    s_share<=60 pg_h_article<=71 24 pg_blocks<=386 bpos<=570 -221 -499 -5 h_4<=0 c2_gshare<=966 bpos<=614 \
    a_footer<=18 -532 n-1_tag<=4 349 89 s_bytes<=215 11 -307 497 c3_ld<=70 133 -455
    s_count<=3 pg_h_related<=8 prevh<=34 5 -383 -324 prevh<=45 b1_rel<=9 n1_tag<=4 h_9<=0 308 c0_gshare<=98 105 \
    -796 a_main<=23 207 -21 b0_lca<=16 -480 -37 a_table<=5 471 -188
    h_25<=0 a_form<=4 -612 linkrun<=2 boilrate<=55 afterh1<=87 h_17<=0 301 -572 -13 -318 r_gshare<=239 pg_ld<=705 \
    gpos<=664 b1_lca<=4 15 -396 -408 tag<=2 841 -39 168 -298
    a_nav<=9 -481 hid<=0 boilrate<=101 h_36<=1 a_form<=3 -588 h_6<=1 n-1_tag<=3 224 boil<=3 39 -548 h_1<=1 -552 7 \
    pg_h_product<=370 n-1_tag<=2 48 -333 289 -340 -348
    a_form<=2 -576 a_footer<=23 -516 h_30<=0 ld<=285 s_first<=803 c3_ld<=36 sentences<=10 265 -423 s_share<=8 -182 \
    119 pg_ld<=605 -268 327 s_last<=681 -254 prevlong<=88 -200 271 -150
    boil<=2 tag<=4 prevh<=49 bytes<=181 37 s_last<=825 356 -26 pg_h_article<=814 pg_long<=312 -102 -940 368 h_6<=0 \
    b1_lca<=7 s_good<=783 pg_h_article<=460 89 -175 540 -284 -342 -541
    b1_lca<=0 h_25<=0 a_footer<=15 -530 s_count<=17 h_9<=0 titlecov<=0 -49 169 -316 247 prevh<=45 s_good<=362 -242 \
    262 -799 pg_words<=19 731 a_main<=23 gpos<=454 195 -372 -303
    a_form<=5 -572 afterh1<=-43 -472 b0_rel<=0 a_figure<=2 -782 afterh1<=-1 -385 prevhl<=3 prevh<=27 bytes<=199 122 \
    347 -47 s_first<=828 12 -704 pg_long<=55 h_2<=1 390 -307 -260
    a_nav<=14 -459 a_aside<=9 -602 h_20<=0 prevhl<=4 r_ld<=718 boil<=4 152 -497 pg_h_related<=982 pg_ld<=672 -405 \
    c1_ld<=785 -567 242 425 -194 n-1_tag<=11 s_last<=898 68 -534 -355
    boilrate<=17 a_footer<=20 -447 dup<=1 a_figure<=13 -684 s_share<=5 -199 boil<=1 n-1_tag<=2 242 92 -491 \
    c0_gshare<=8 -107 c3_gshare<=90 -183 -821 h_20<=0 c0_good<=799 -274 70 -465
    a_aside<=13 -533 pg_h_body<=952 a_nav<=21 -473 a_figure<=13 -630 pg_blocks<=917 h_9<=1 s_share<=13 -140 57 \
    pg_h_body<=895 -662 470 pg_h_article<=983 -282 -1477 boil<=3 hid<=0 312 -422 -539
    a_aside<=11 -552 a_footer<=23 -475 b0_dist<=11 pg_good<=427 h_4<=1 h_16<=0 126 477 -376 h_17<=0 n1_tag<=5 \
    ld<=142 153 -255 h_20<=0 -48 -406 -639 b0_rel<=-48 173 -358
    boilrate<=24 tag<=12 c2_ld<=0 201 h_36<=1 dup<=8 80 -543 h_1<=1 -306 136 n-1_tag<=8 -278 h_25<=1 b1_lca<=0 171 \
    -158 c3_ld<=963 -572 496 h_20<=1 -138 -610
    h_4<=1 s_count<=2 titlecov<=360 -245 184 h_25<=0 pg_good<=358 pg_h_body<=14 604 b0_dist<=12 154 -487 n1_tag<=19 \
    boil<=4 119 -523 gpos<=318 147 -289 prevh<=22 85 -548 -346
    a_main<=24 dup<=1 pg_h_comment<=12 pg_h_related<=978 142 495 -85 -214 h_6<=1 pg_long<=375 pg_h_related<=46 87 \
    -139 b1_rel<=-24 438 a_article<=13 49 s_first<=600 pg_h_article<=0 378 -244 -507 -398
    hid<=0 a_footer<=26 -451 tag<=12 gpos<=963 dup<=1 c1_gshare<=182 80 304 -199 -171 pg_ld<=229 pg_good<=391 675 \
    -26 pg_good<=158 n-1_tag<=12 -228 419 c3_ld<=952 -318 184 -375
    a_nav<=16 -390 a_form<=5 -438 prevlong<=58 titlecov<=109 -135 a_footer<=13 -432 52 c4_ld<=891 ld<=226 139 \
    pg_h_body<=390 116 pg_h_body<=877 -435 144 c1_share<=13 529 a_li<=11 -441 238
    boil<=1 pg_words<=23 pg_blocks<=583 s_first<=192 -496 393 1102 c1_ld<=79 h_17<=0 h_20<=1 84 h_36<=0 24 -896 \
    -526 h_17<=1 b1_lca<=7 -61 -338 507 a_main<=10 202 -396
    bpos<=614 s_first<=60 b0_rel<=44 -296 394 a_aside<=12 -496 s_count<=2 -33 138 pg_h_article<=430 afterh1<=75 \
    end<=0 -20 368 pg_h_product<=1 150 c0_gshare<=4 85 pg_ld<=538 -763 -60 -206
    hid<=0 boilrate<=67 a_nav<=9 -366 prevhl<=4 s_first<=828 tag<=12 114 pg_h_comment<=115 s_count<=22 -63 286 -392 \
    -152 h_31<=0 c0_good<=524 -66 -755 h_1<=1 -223 442 -261 -273
    s_good<=823 pg_good<=100 h_16<=0 c3_blocks<=51 -39 399 935 b0_rel<=0 h_30<=0 h_19<=0 pg_h_forum<=42 64 -82 -409 \
    -157 h_17<=0 -272 624 bytes<=127 h_1<=0 -598 160 410
    ui<=607 h_2<=1 pg_h_article<=80 hid<=0 h_20<=0 titlecov<=303 h_25<=0 b0_rel<=26 77 470 s_bytes<=151 -1 -711 375 \
    prevhl<=2 39 -737 -233 pg_good<=437 42 -195 107 -457
    pg_h_comment<=781 pg_good<=308 a_aside<=12 -536 103 s_first<=33 -328 b0_rel<=-22 248 r_ld<=692 h_36<=0 h_9<=0 \
    40 -500 c3_blocks<=334 h_2<=0 -414 a_li<=0 338 -120 -913 -423 470
    pg_h_body<=293 b0_lca<=17 linkrun<=1 pg_p<=223 -150 302 c1_ld<=258 -120 h_20<=1 c0_good<=972 90 -385 611 456 \
    pg_h_comment<=20 -10 h_20<=0 c0_good<=755 -250 r_gshare<=93 339 -107 -466
    h_60<=1 prevhl<=4 s_first<=21 -320 h_30<=0 c3_ld<=62 h_17<=1 142 -543 -31 bpos<=416 70 s_good<=474 b0_lca<=12 \
    -207 470 -618 a_li<=11 -590 -131 h_0<=0 -389 344
    a_aside<=11 -406 dup<=1 h_20<=0 pg_blocks<=245 -3 c4_ld<=274 a_footer<=11 -354 224 a_form<=10 -525 65 \
    afterh1<=144 n1_tag<=11 76 c2_gshare<=784 a_article<=6 -699 -166 255 -397 -129
    h_60<=1 pg_h_article<=578 b0_lca<=3 h_30<=0 52 -223 h_4<=0 h_20<=0 titlecov<=289 187 561 -128 -187 \
    c1_gshare<=735 h_0<=0 -503 c3_blocks<=73 -163 215 103 pg_long<=779 306 -283
    pg_h_body<=973 h_4<=1 ui<=392 a_figure<=2 -521 h_9<=1 s_count<=8 pg_h_article<=3 74 h_60<=0 bpos<=592 -58 -345 \
    291 prevhl<=4 130 a_article<=14 130 -488 -246 -418 -347 244
    r_ld<=692 a_li<=1 183 b0_rel<=-34 pg_h_forum<=0 prevh<=55 74 -650 321 -33 c1_ld<=821 -501 pg_good<=125 \
    pg_h_article<=5 pg_h_related<=233 b0_rel<=-2 -584 22 pg_h_related<=762 1187 138 627 -183
    a_footer<=23 r_ld<=845 -502 280 ui<=134 c0_gshare<=422 s_share<=696 h_60<=1 dup<=14 pg_h_article<=479 74 \
    b0_lca<=0 s_bytes<=87 201 -64 -264 -327 283 387 c3_blocks<=73 -97 -739 -353
    pg_long<=212 h_9<=1 pg_ld<=121 314 47 -700 a_article<=11 s_first<=575 pg_p<=515 313 prevlong<=6 125 -241 -135 \
    h_30<=0 c4_ld<=161 h_31<=1 55 -328 c2_ld<=43 -539 -94 -299
    r_ld<=692 h_20<=0 b0_lca<=17 c3_share<=425 -7 bytes<=199 pg_long<=430 b1_lca<=0 308 -506 -202 300 229 h_2<=1 \
    prevhl<=2 -57 -350 b0_lca<=1 262 -224 pg_ld<=418 -357 -69
    sentences<=15 titlecov<=0 h_31<=0 c1_ld<=102 pg_good<=605 boilrate<=22 196 -205 -48 a_main<=10 a_li<=2 420 -89 \
    c3_share<=30 -16 -285 -185 h_17<=0 62 ld<=0 -526 305 -599
    a_nav<=11 -383 pg_h_body<=952 pg_h_body<=404 h_6<=0 99 a_main<=22 116 -483 tag<=9 afterh1<=9 162 a_li<=4 112 \
    r_ld<=820 -105 -524 -177 separators<=5 s_first<=828 250 -407 -383
    afterh1<=-15 -281 b0_rel<=-18 r_ld<=989 r_gshare<=518 h_4<=0 245 -227 -224 -369 tag<=19 c0_gshare<=46 -15 104 \
    h_25<=1 h_31<=1 c0_words<=20 169 -142 hid<=0 371 -347 -379
    a_aside<=13 -464 separators<=0 pg_ld<=141 115 h_9<=1 pg_p<=201 pg_h_related<=269 bytes<=40 -1 253 -318 \
    n-1_tag<=2 49 pg_words<=37 n1_tag<=5 -52 448 b1_rel<=9 -116 -391 -463 -186
    h_19<=1 ui<=659 prevh<=24 h_60<=1 7 pg_h_article<=3 -517 sentences<=16 385 -416 h_25<=0 c2_gshare<=34 \
    c4_ld<=588 256 h_16<=0 c3_gshare<=26 -300 358 319 -190 -486 -360 -543
    s_first<=850 s_first<=68 s_last<=558 -361 c3_share<=425 pg_p<=273 -624 14 403 b0_lca<=2 prevhl<=1 -94 32 \
    pg_words<=41 335 bpos<=461 s_bytes<=23 -166 257 pg_words<=172 -217 390 -227
    pg_good<=100 gpos<=865 h_16<=0 h_0<=0 -72 625 692 695 a_footer<=22 -494 a_figure<=13 -405 titlecov<=114 \
    r_ld<=349 h_9<=1 n1_tag<=16 66 -108 -315 h_16<=0 -270 165 62
    h_19<=1 afterh1<=-1 -251 a_footer<=26 -353 s_good<=392 pg_h_product<=417 82 pg_p<=223 c1_ld<=14 304 a_li<=4 234 \
    -260 -241 h_2<=1 -183 pg_h_product<=132 prevlong<=20 339 -57 -283 -457
    a_footer<=20 -325 pg_h_body<=944 pg_h_body<=242 88 ld<=457 c3_share<=19 -181 s_good<=839 h_60<=1 \
    pg_h_comment<=15 -13 -245 255 398 c3_share<=27 -25 c3_share<=43 121 -452 pg_p<=492 20 316
    bytes<=264 s_count<=8 -65 s_bytes<=126 dup<=5 pg_blocks<=816 155 tag<=11 -420 300 -276 c0_words<=180 -465 \
    c3_gshare<=362 -166 220 h_31<=1 titlecov<=169 a_article<=14 431 -137 268 -252
    pg_ld<=538 s_count<=2 -157 pg_blocks<=766 r_ld<=804 pg_h_body<=944 s_good<=46 c3_share<=10 -110 188 prevhl<=4 2 \
    a_article<=15 140 -710 255 -347 s_good<=53 165 -815 s_share<=115 182 -66
    ui<=659 n-1_end<=0 prevlong<=74 titlecov<=226 -139 h_20<=0 129 -244 s_good<=46 80 -153 s_good<=892 pg_p<=874 \
    pg_h_forum<=408 pg_h_product<=42 163 -92 -140 -462 c0_good<=344 -485 454 -345
    h_19<=1 b0_dist<=23 pg_h_related<=5 36 s_first<=600 a_article<=19 tag<=6 a_li<=6 423 115 -83 pg_long<=183 105 \
    pg_h_comment<=71 bpos<=275 -60 -327 48 pg_h_comment<=15 -73 -460 -625 -455
    pg_h_body<=958 dup<=8 dup<=1 pg_blocks<=605 bpos<=774 pg_p<=735 h_4<=1 95 -369 -132 -113 pg_h_body<=646 18 \
    c1_gshare<=5 -102 -713 c1_gshare<=47 -36 -405 -356 bpos<=99 -210 211
    c0_gshare<=422 h_19<=1 ui<=896 bpos<=505 boilrate<=71 s_first<=340 c0_words<=211 c2_ld<=22 83 -136 104 \
    pg_h_forum<=145 pg_h_forum<=18 122 389 -141 -293 -32 -293 -387 pg_h_forum<=20 -69 -519
    boil<=2 a_aside<=6 -398 pg_h_article<=378 57 a_figure<=13 -327 h_16<=0 pg_words<=102 b1_lca<=0 pg_h_related<=11 \
    315 c1_gshare<=105 s_bytes<=182 -100 -582 217 -277 s_good<=839 -298 419 111 -261
    titlecov<=513 pg_h_forum<=939 a_aside<=6 -451 a_table<=3 268 a_figure<=1 -412 s_last<=791 ui<=896 42 -368 \
    c1_gshare<=33 16 end<=0 109 pg_blocks<=228 -439 -102 s_last<=488 -535 9 165
    h_19<=0 prevhl<=4 pg_h_forum<=359 ld<=212 h_17<=0 s_share<=375 27 228 -399 ld<=863 -357 31 h_60<=1 pg_good<=215 \
    341 -264 247 a_article<=2 277 end<=0 -22 -422 -233
    boil<=6 h_25<=0 pg_h_product<=162 pg_h_article<=0 c3_ld<=799 pg_long<=556 262 -172 -122 b1_rel<=9 c3_ld<=680 \
    h_2<=1 pg_h_comment<=763 -99 443 84 pg_long<=113 566 61 -355 -78 -119 -432
    h_19<=1 b0_lca<=3 s_count<=3 -121 h_2<=0 s_first<=235 h_9<=1 prevlong<=32 -534 -79 469 linkrun<=7 afterh1<=30 \
    366 prevhl<=4 r_gshare<=537 -20 398 -447 -367 60 85 -375
    c4_ld<=17 h_16<=0 pg_h_body<=221 333 78 h_0<=0 -563 pg_h_forum<=102 392 -162 b0_dist<=11 s_count<=2 -69 dup<=1 \
    s_good<=326 136 c0_gshare<=23 -290 68 -146 linkrun<=2 -493 -99
    s_count<=1 gpos<=479 c0_words<=231 h_36<=0 -240 161 titlecov<=309 -117 482 -249 h_6<=1 h_36<=0 pg_h_forum<=359 \
    prevlong<=15 173 23 -109 h_1<=1 -81 74 h_0<=1 -303 247
    prevhl<=0 -180 a_aside<=10 -385 pg_long<=202 h_9<=1 87 -565 bpos<=439 b0_lca<=2 r_ld<=5 175 -77 s_bytes<=29 -80 \
    302 h_30<=0 h_20<=1 h_6<=0 34 -244 -486 -339
    b0_dist<=23 bytes<=43 h_16<=0 c1_ld<=468 -3 pg_words<=19 461 -240 r_ld<=465 -61 234 pg_p<=285 c2_ld<=864 156 \
    -108 c3_ld<=940 separators<=0 c3_blocks<=458 24 -470 -162 302 -573
    dup<=8 a_form<=3 -423 h_60<=1 tag<=14 20 s_count<=5 c3_share<=126 -55 -353 h_1<=1 r_ld<=666 prevlong<=72 15 392 \
    h_2<=1 -206 545 h_30<=0 46 -377 187 -322
    n-1_end<=0 pg_h_body<=638 c3_gshare<=216 61 h_2<=0 -296 7 pg_h_body<=757 a_table<=3 416 h_6<=0 -360 9 h_60<=0 \
    h_25<=0 -38 -312 h_60<=1 h_2<=1 213 -495 447 34
    pg_words<=48 c1_gshare<=0 23 pg_h_product<=42 -11 b1_lca<=6 -614 151 pg_blocks<=395 linkrun<=4 h_25<=0 78 \
    c0_words<=231 11 -396 pg_h_product<=27 c4_ld<=51 284 -249 130 h_0<=0 19 269
    a_footer<=23 -339 a_li<=13 b1_rel<=23 h_4<=0 178 -218 -183 dup<=1 h_1<=1 s_count<=24 -88 135 61 s_share<=65 -49 \
    afterh1<=43 tag<=18 h_1<=1 -138 -1214 -46 -138
    a_form<=2 -389 dup<=1 prevhl<=0 gpos<=111 gpos<=11 -365 291 264 ld<=551 77 prevlong<=50 -286 88 gpos<=595 \
    s_share<=42 linkrun<=3 -105 176 linkrun<=2 -440 -102 48
    pg_p<=201 ld<=411 114 a_article<=21 176 -188 h_17<=0 pg_words<=19 643 a_article<=1 c0_gshare<=4 35 -609 h_9<=1 \
    b1_rel<=13 12 -236 pg_ld<=221 15 -616 h_31<=0 -482 154
    b1_lca<=0 h_9<=1 h_30<=0 51 c4_ld<=870 -97 428 -268 h_20<=0 s_share<=494 pg_blocks<=507 h_60<=1 c3_ld<=14 46 \
    -196 325 r_ld<=692 58 493 397 h_0<=1 -413 188
    dup<=1 pg_h_related<=14 h_4<=1 95 -358 h_36<=0 b1_lca<=15 80 -174 s_last<=710 r_gshare<=449 c0_words<=180 -324 \
    49 273 b0_rel<=-6 325 h_16<=0 h_31<=1 -417 99 133 -82
    n1_tag<=2 pg_good<=825 c0_words<=191 27 hid<=0 prevh<=35 211 -121 -165 -142 pg_h_comment<=76 pg_h_product<=985 \
    c2_words<=285 b1_lca<=4 63 -99 n-1_end<=0 -4 s_good<=218 28 -444 -299 -141
    a_aside<=6 -346 s_first<=898 ui<=506 pg_h_body<=926 pg_good<=756 -13 h_0<=0 s_share<=149 -689 67 -3 h_4<=0 58 \
    pg_h_product<=10 30 614 -232 h_0<=0 -88 s_share<=107 -120 -935
    a_footer<=23 r_gshare<=9 52 -440 h_31<=0 a_aside<=11 -351 r_gshare<=5 end<=0 -20 -325 36 pg_h_article<=102 \
    b0_lca<=2 r_gshare<=98 -59 -381 hid<=0 145 -375 hid<=0 123 -360
    s_count<=194 h_19<=0 separators<=0 17 prevhl<=2 a_main<=12 pg_h_body<=112 334 -170 h_2<=1 h_1<=1 -576 -145 131 \
    5 c3_ld<=643 c0_words<=362 -471 12 266 c3_share<=223 -42 -516
    h_20<=1 a_footer<=13 -274 a_figure<=1 -323 c1_ld<=30 s_good<=161 s_first<=235 c1_gshare<=12 -269 182 pg_p<=874 \
    h_17<=1 204 -330 -443 -19 -5 a_article<=1 -713 h_0<=0 -300 170
    pg_blocks<=1244 afterh1<=-88 -389 pg_blocks<=408 s_first<=7 -406 h_6<=1 c3_blocks<=21 -56 51 -226 s_first<=340 \
    pg_h_related<=81 pg_h_related<=2 -216 166 207 hid<=0 213 -219 c3_blocks<=87 -688 355
    a_figure<=2 -336 s_first<=850 c3_share<=855 pg_words<=183 h_20<=1 4 -202 292 h_0<=0 pg_words<=59 358 -168 \
    separators<=0 406 -148 pg_blocks<=182 -421 pg_h_related<=14 103 h_1<=1 -500 132
    sentences<=16 s_share<=696 s_last<=766 c1_ld<=821 s_last<=175 n1_tag<=2 54 -367 c0_words<=141 -1 137 \
    pg_h_related<=101 -204 103 b0_dist<=11 c1_ld<=990 -47 243 pg_h_related<=68 -542 -5 288 -452
    prevh<=5 gpos<=197 tag<=4 pg_p<=302 379 h_16<=0 21 340 -67 h_6<=1 8 -354 gpos<=7 -197 tag<=5 pg_blocks<=265 \
    -150 5 pg_long<=312 pg_h_related<=168 228 -181 -73
    bpos<=22 -290 boil<=5 pg_ld<=192 h_17<=1 h_60<=1 62 326 -282 pg_p<=680 bytes<=17 -97 r_ld<=993 s_count<=19 10 \
    c0_gshare<=20 210 h_1<=0 -419 146 -244 -232 -391
    h_20<=0 pg_h_product<=36 pg_h_article<=525 ld<=257 193 -110 h_17<=0 -6 -466 c4_ld<=901 pg_words<=49 c2_ld<=88 \
    h_30<=0 126 -374 -345 51 371 gpos<=388 a_article<=1 -374 117 -196
    s_last<=957 h_60<=1 pg_h_body<=496 15 pg_h_body<=966 titlecov<=86 n1_tag<=17 end<=0 n-1_end<=0 -101 211 -243 \
    -290 s_count<=47 -18 -430 prevlong<=11 316 26 158 s_share<=82 -117 306
    a_nav<=8 -323 dup<=8 s_last<=613 boilrate<=45 c3_gshare<=989 98 c3_ld<=160 r_gshare<=537 -437 281 213 -225 \
    h_30<=0 27 s_count<=19 h_6<=0 -335 251 h_16<=0 -95 436 -235
    h_16<=0 s_good<=938 a_article<=3 c3_blocks<=40 c0_gshare<=12 h_0<=0 h_1<=1 -389 462 -587 243 290 h_9<=1 -26 \
    -338 246 pg_good<=437 tag<=14 301 4 h_0<=0 -221 47
    s_count<=1 pg_blocks<=233 bpos<=76 111 -242 h_20<=0 a_article<=14 -169 199 -310 pg_blocks<=736 a_footer<=22 \
    b0_rel<=48 -441 115 h_6<=1 s_good<=299 58 -26 h_0<=0 -330 250 -184
    pg_blocks<=386 a_li<=8 75 pg_blocks<=351 -27 h_1<=1 -110 h_25<=0 -865 186 h_0<=1 s_good<=218 pg_p<=435 -13 \
    a_article<=4 -494 381 b1_lca<=2 pg_h_product<=162 -94 -522 243 372
    s_good<=37 c3_ld<=100 tag<=18 -594 -1079 a_main<=17 -947 -1371 tag<=11 a_footer<=21 -1486 hid<=0 b0_rel<=0 409 \
    -666 -578 b0_rel<=6 a_li<=6 -1231 boil<=4 -199 -1321 -1424
    c0_good<=921 c3_ld<=160 s_first<=782 linkrun<=0 h_31<=1 449 -574 -203 -702 h_4<=0 -466 -860 c2_gshare<=834 \
    h_0<=1 h_20<=0 end<=0 -297 412 a_article<=12 286 -529 687 880
    c0_good<=921 c3_gshare<=135 a_nav<=10 -797 s_first<=782 tag<=2 gpos<=911 164 -592 -429 -779 s_share<=25 -442 \
    361 s_share<=107 gpos<=437 336 -362 tag<=10 pg_blocks<=816 715 -235 54
    end<=0 linkrun<=1 boil<=0 hid<=0 284 -478 -525 a_main<=24 -273 -599 c2_gshare<=649 h_6<=0 c4_ld<=145 385 \
    r_gshare<=298 -286 498 a_main<=34 258 -662 s_share<=11 -479 704
    end<=0 c1_ld<=666 s_first<=553 ui<=309 40 -633 -337 -554 a_footer<=26 -841 c1_share<=166 h_20<=0 \
    pg_h_article<=514 439 h_0<=0 -823 s_first<=247 489 -67 h_0<=0 -481 150 653
    tag<=2 a_footer<=18 -694 c3_share<=155 bytes<=181 -39 452 508 c1_ld<=875 b0_rel<=16 a_form<=15 -712 \
    a_footer<=10 -801 h_9<=1 b0_rel<=-5 -252 bytes<=30 -138 316 -774 -612 -564
    s_share<=124 bpos<=794 h_4<=1 titlecov<=68 -216 n1_tag<=9 linkrun<=4 408 -88 -117 -653 -567 a_li<=9 h_4<=0 148 \
    -638 hid<=0 n1_tag<=14 566 h_2<=0 -291 371 -364
    s_good<=99 c3_ld<=122 h_19<=0 tag<=5 prevh<=12 211 -221 -210 -714 c3_share<=736 -439 c3_gshare<=648 817 -252 \
    s_count<=3 tag<=6 281 -478 a_main<=22 535 b1_lca<=3 344 -335
    s_good<=146 r_ld<=277 b0_lca<=0 tag<=12 409 -165 h_20<=0 -172 -540 a_nav<=7 -635 prevlong<=90 -502 -194 \
    a_footer<=16 -773 boil<=3 prevh<=28 h_36<=1 467 154 3 -597
    c1_gshare<=54 c4_ld<=87 ui<=383 63 -596 bytes<=19 -443 b0_rel<=0 afterh1<=171 b0_rel<=-5 -327 76 298 -525 \
    s_count<=3 tag<=2 176 -362 b0_rel<=2 ld<=863 452 -428 -445
    h_4<=0 tag<=10 gpos<=952 gpos<=690 prevh<=65 boil<=6 377 -1186 -306 b0_lca<=5 b0_lca<=2 b0_lca<=0 273 -452 -457 \
    -463 -420 s_count<=17 -297 214 c2_words<=90 -558 -22
    gpos<=794 prevh<=72 a_footer<=11 -701 tag<=14 s_share<=27 61 afterh1<=-21 -390 afterh1<=67 457 h_31<=0 330 -216 \
    -96 b0_lca<=2 -128 -515 s_share<=140 -428 a_li<=6 -420 157
    b0_lca<=2 boil<=1 n1_tag<=8 c0_good<=989 ld<=334 206 -177 h_6<=0 418 51 titlecov<=340 prevhl<=3 -13 -386 255 \
    -391 titlecov<=226 -361 gpos<=774 prevh<=37 299 -333 -387
    h_4<=1 c1_gshare<=583 a_footer<=16 -639 s_first<=782 pg_long<=121 h_9<=0 afterh1<=-75 -559 294 -742 c2_ld<=102 \
    84 -242 a_article<=6 r_gshare<=82 -518 512 -430 separators<=6 429 -886 -523
    a_footer<=16 -601 linkrun<=4 a_form<=23 -446 boil<=2 c2_gshare<=480 s_share<=89 31 277 355 -652 h_4<=0 \
    s_share<=77 -241 prevhl<=2 336 c3_share<=223 160 s_good<=589 -209 -1380 -549
    n1_tag<=2 c0_gshare<=29 prevh<=45 b0_rel<=16 137 -225 -351 352 b1_lca<=4 h_25<=0 afterh1<=3 -273 a_aside<=15 \
    -638 h_6<=1 109 -359 h_25<=1 h_60<=1 -382 493 -575 -330
    a_nav<=10 -562 s_share<=13 pg_h_article<=430 -48 -456 boil<=0 a_form<=7 h_2<=1 -517 352 bpos<=684 \
    c1_gshare<=247 a_figure<=3 -644 dup<=2 247 -275 426 -12 s_count<=6 -419 -15
    h_4<=1 b0_rel<=0 boilrate<=55 dup<=1 a_figure<=3 -725 tag<=16 prevh<=55 h_16<=1 361 h_36<=1 120 -994 -80 14 \
    c1_gshare<=64 -216 -761 -396 s_first<=828 -199 -568 -465
    a_nav<=21 -534 s_count<=4 titlecov<=256 pg_h_article<=479 -96 -404 146 c2_gshare<=946 b1_rel<=0 boil<=5 ui<=734 \
    pg_h_comment<=20 215 s_count<=82 26 -938 -421 -815 pg_h_article<=102 222 -472 474
    a_nav<=16 -517 s_count<=2 pg_words<=32 131 boil<=0 bpos<=373 -10 -335 -477 hid<=0 n-1_tag<=0 dup<=2 \
    boilrate<=91 347 -350 -391 ui<=526 prevlong<=60 -29 223 -456 -275
    a_main<=10 pg_h_forum<=42 gpos<=549 324 b0_lca<=1 212 -505 r_gshare<=5 -689 34 n-1_end<=0 pg_ld<=809 r_ld<=426 \
    h_60<=1 -149 498 -333 606 h_2<=1 separators<=0 22 -512 288
    a_main<=23 dup<=6 b1_rel<=-13 534 pg_h_comment<=18 165 -105 -506 h_60<=1 a_nav<=18 -515 pg_h_comment<=171 \
    c1_gshare<=829 pg_good<=308 84 -181 ld<=200 350 -618 -402 boil<=9 427 -570
    h_6<=0 a_form<=3 -598 h_9<=1 prevhl<=0 bpos<=333 -384 226 h_36<=1 hid<=0 c3_share<=140 c3_ld<=47 210 -40 251 \
    -155 titlecov<=289 pg_good<=308 174 -292 399 -331 -238
    s_share<=33 pg_blocks<=375 c1_ld<=258 pg_h_article<=55 17 -293 -411 80 a_nav<=16 -473 gpos<=503 dup<=5 162 -408 \
    h_20<=0 c3_blocks<=13 a_main<=7 a_main<=5 -1213 -108 12 214 -231
    prevhl<=4 a_nav<=21 -493 a_aside<=15 -538 h_19<=1 ui<=673 pg_words<=35 328 h_2<=1 h_20<=0 h_1<=0 -93 104 -193 \
    b0_rel<=0 h_17<=1 273 -899 -319 -419 -575 -312
    h_1<=1 a_table<=4 r_gshare<=298 570 -172 a_main<=17 h_25<=0 42 -428 pg_long<=68 bpos<=313 -326 138 \
    titlecov<=114 b1_lca<=0 -197 -514 -68 hid<=0 bpos<=867 138 -138 -456
    boil<=5 h_6<=0 r_ld<=752 h_17<=1 h_30<=1 h_20<=0 145 s_first<=803 30 -546 -224 a_li<=7 375 -891 h_17<=0 \
    pg_h_body<=242 84 -394 1017 a_main<=19 90 -338 -730
    s_count<=4 gpos<=645 tag<=2 122 titlecov<=146 -215 pg_h_related<=19 407 -250 -337 h_30<=0 c1_ld<=0 \
    pg_blocks<=542 a_form<=33 -262 415 -162 b1_lca<=5 dup<=1 148 -262 -243 -184
    a_nav<=15 -451 n1_tag<=4 gpos<=713 tag<=9 a_form<=5 -496 c1_share<=21 93 303 -104 c3_ld<=77 26 -277 a_form<=5 \
    -494 pg_p<=201 h_31<=1 55 481 a_main<=10 55 -179
    pg_long<=225 h_4<=1 88 -386 c4_ld<=199 sentences<=13 c3_blocks<=188 c0_gshare<=25 prevh<=63 -77 -517 n-1_tag<=2 \
    299 s_share<=71 -345 54 451 -602 pg_blocks<=542 -331 c0_words<=60 -123 825
    h_25<=0 bpos<=570 s_first<=17 -342 a_nav<=10 -414 afterh1<=0 -325 h_17<=0 186 c3_ld<=232 -622 306 h_30<=0 \
    linkrun<=0 165 -101 -262 h_60<=1 a_article<=2 350 -364 378
    dup<=1 pg_h_article<=0 h_6<=1 h_6<=0 281 -124 -251 c1_gshare<=182 a_figure<=5 -616 -97 c0_good<=427 \
    titlecov<=114 49 -893 boil<=2 b1_lca<=15 331 -165 -557 s_bytes<=182 -150 -634
    linkrun<=2 afterh1<=150 h_31<=0 ld<=502 pg_h_forum<=939 a_aside<=10 -539 225 -350 -391 -208 c0_good<=809 \
    pg_h_forum<=46 h_20<=0 345 -298 -409 -229 s_count<=17 h_1<=1 -246 -31 66
    pg_good<=324 a_aside<=9 -479 154 linkrun<=3 s_last<=782 separators<=4 pg_words<=59 c3_share<=32 a_article<=4 \
    794 -493 89 c0_good<=606 -20 263 -496 c3_gshare<=986 -238 332 pg_h_body<=940 -232 178
    h_19<=0 pg_long<=100 111 b1_lca<=0 pg_good<=324 288 h_2<=1 s_bytes<=94 69 pg_h_body<=966 s_good<=892 -256 289 \
    202 pg_h_related<=4 356 a_article<=14 203 c2_gshare<=598 -405 250 -203 -372
    prevhl<=4 a_aside<=11 -485 a_figure<=10 -413 bpos<=753 h_19<=1 prevhl<=0 -183 ui<=506 120 -287 -472 \
    pg_blocks<=408 -204 136 h_60<=1 c0_good<=990 -158 c3_ld<=122 -325 -940 401
    pg_h_article<=3 s_last<=246 -277 s_count<=105 148 -235 h_0<=0 prevlong<=66 n1_tag<=10 -219 -585 s_first<=49 \
    -360 119 c3_share<=9 -409 h_36<=1 c1_share<=49 h_16<=1 -108 390 144 -152
    boilrate<=22 a_aside<=9 -482 pg_h_body<=958 h_16<=0 s_count<=176 c0_gshare<=56 pg_h_related<=8 55 s_last<=907 \
    -68 -460 135 -512 c4_ld<=837 n1_tag<=5 229 -103 488 271 pg_h_body<=0 251 -317
    h_9<=1 boilrate<=42 s_share<=696 a_figure<=1 -561 r_ld<=586 a_form<=3 -426 h_30<=0 pg_h_forum<=939 c1_ld<=258 \
    156 pg_blocks<=342 -197 203 -504 s_share<=545 -8 -539 -113 426 -206 -344
    gpos<=522 boilrate<=35 prevh<=23 sentences<=13 pg_h_forum<=946 n1_tag<=17 h_1<=1 104 352 23 pg_h_article<=952 \
    -1270 116 -533 n1_tag<=6 -348 68 -266 s_count<=14 -147 pg_p<=20 450 -10
    a_footer<=15 -517 a_form<=5 -488 h_25<=0 pg_h_body<=332 b1_lca<=3 81 372 h_1<=0 r_gshare<=41 -381 -46 \
    b1_rel<=11 89 -162 h_1<=1 -284 h_30<=0 321 pg_blocks<=265 84 -622
    a_footer<=18 -524 pg_h_comment<=10 c3_blocks<=261 s_first<=87 -112 b0_lca<=16 b0_rel<=0 h_30<=0 137 bpos<=526 \
    97 -257 -237 hid<=0 344 -333 442 pg_h_forum<=111 c2_ld<=373 -137 -511 17
    titlecov<=102 a_table<=9 pg_good<=756 376 -465 pg_h_related<=982 h_60<=1 pg_h_comment<=6 -64 -267 223 \
    a_main<=16 383 -220 c3_gshare<=917 gpos<=296 h_17<=1 a_li<=6 41 342 -176 7 -56
    boilrate<=40 b1_rel<=-44 231 pg_ld<=485 r_ld<=247 pg_h_product<=10 dup<=1 a_figure<=2 -580 boil<=2 181 -345 \
    -278 c0_good<=834 58 -204 -195 122 pg_h_article<=3 60 a_main<=18 -4 -493
    c1_gshare<=583 h_6<=0 prevhl<=1 a_table<=9 344 titlecov<=215 h_25<=0 -214 -576 h_30<=1 203 -436 h_9<=0 65 -158 \
    a_main<=16 11 -299 prevlong<=23 separators<=7 296 -463 -145
    a_aside<=9 -415 pg_ld<=769 c1_ld<=18 a_form<=2 -481 h_17<=1 n1_tag<=16 gpos<=0 -219 pg_h_article<=968 199 \
    r_gshare<=21 -570 82 pg_long<=30 298 -85 -563 -77 gpos<=184 8 535
    a_footer<=4 -462 s_share<=2 -252 a_footer<=16 -435 pg_good<=125 s_count<=504 308 -574 n-1_tag<=12 ld<=142 \
    pg_h_article<=2 hid<=0 275 -177 h_0<=1 -24 175 -202 c2_gshare<=5 47 -136
    a_nav<=20 -370 h_6<=1 titlecov<=309 s_last<=78 -420 n-1_tag<=11 h_31<=0 h_17<=0 c4_ld<=0 301 h_36<=1 104 -181 \
    -390 -155 h_20<=0 -26 -273 titlecov<=702 186 -69 -188
    boilrate<=17 a_table<=2 386 pg_p<=230 s_first<=40 -381 114 h_30<=0 a_form<=21 -483 pg_good<=100 363 linkrun<=3 \
    76 pg_h_article<=628 58 -246 s_last<=582 81 -282 a_main<=14 45 -209
    pg_h_body<=952 n1_tag<=1 bpos<=570 prevh<=26 189 -244 -65 prevlong<=81 -115 pg_blocks<=657 boilrate<=0 hid<=0 \
    s_first<=14 -425 125 -287 -322 -328 sentences<=18 h_36<=1 233 -182 -514
    ui<=702 h_19<=1 pg_h_comment<=17 pg_long<=202 112 s_good<=866 prevh<=17 -24 pg_blocks<=245 -403 38 287 boil<=0 \
    c3_ld<=643 pg_long<=645 ld<=13 -72 294 443 -453 -373 -428 -366
    ui<=87 a_aside<=15 -456 boilrate<=40 b0_rel<=46 a_article<=19 h_2<=1 pg_h_product<=447 31 -311 245 -30 \
    pg_long<=79 c1_share<=16 1041 36 -70 bytes<=63 -321 b1_lca<=3 83 -411 -280
    a_aside<=15 -378 ui<=96 pg_h_comment<=864 c3_blocks<=261 dup<=1 b0_rel<=0 pg_blocks<=1244 66 -934 -95 \
    pg_blocks<=375 s_good<=13 -160 h_1<=1 -293 -820 45 pg_h_product<=3 -99 586 298 -268
    a_footer<=13 -441 dup<=1 afterh1<=-35 -389 a_figure<=13 -393 h_9<=1 h_20<=1 bpos<=774 130 b1_lca<=0 72 \
    b1_lca<=13 -486 98 -152 -242 r_ld<=32 c2_words<=60 -27 -490 -90
    a_footer<=22 -470 boilrate<=67 c2_ld<=0 h_17<=1 h_16<=1 h_30<=0 204 -21 -439 -573 h_60<=1 hid<=0 pg_good<=49 \
    201 -52 -321 pg_long<=177 prevh<=7 345 -401 396 -204
    a_footer<=8 -352 a_li<=7 89 pg_good<=158 113 pg_h_body<=944 ld<=114 n1_tag<=3 41 h_20<=0 s_count<=24 -117 178 \
    a_article<=14 -103 -508 -265 n1_tag<=6 h_2<=1 -172 336 347
    a_footer<=21 -394 r_gshare<=7 s_bytes<=119 pg_good<=427 h_16<=0 linkrun<=6 a_article<=21 476 -3 -207 395 -177 \
    c0_words<=241 -780 250 pg_h_article<=868 c4_ld<=826 17 s_bytes<=24 17 490 155
    h_4<=1 a_footer<=15 -387 dup<=1 pg_p<=176 c2_ld<=800 236 -92 titlecov<=431 n1_tag<=12 ld<=188 82 -173 \
    c3_blocks<=261 s_last<=950 -201 247 395 183 c0_good<=930 -34 -292 -241
    a_nav<=21 -352 separators<=7 pg_h_body<=944 tag<=8 c2_gshare<=983 c3_share<=25 c2_gshare<=29 -60 -505 \
    s_first<=14 -441 40 272 b1_rel<=15 c2_gshare<=237 -15 -246 -434 hid<=0 177 -256 -335
    sentences<=21 h_60<=1 prevhl<=4 pg_h_body<=944 pg_h_body<=293 56 titlecov<=463 -118 pg_h_product<=636 265 -258 \
    h_0<=0 pg_h_product<=376 363 -100 -159 c0_good<=885 -25 -452 s_first<=648 342 -367 -534
    s_share<=605 pg_h_related<=7 titlecov<=303 prevhl<=0 -336 c0_words<=715 48 n1_tag<=5 68 -557 h_17<=0 hid<=0 286 \
    -448 -512 pg_h_related<=68 -136 pg_ld<=605 -18 272 boil<=1 293 -238
    h_20<=0 pg_h_article<=0 116 h_60<=0 h_2<=0 h_1<=1 -336 -22 s_share<=65 -86 b1_rel<=-18 616 a_article<=16 \
    c0_gshare<=4 c2_ld<=965 -393 578 441 -18 197 h_0<=0 -336 62
    c2_ld<=15 c0_gshare<=422 s_first<=600 a_main<=7 pg_h_forum<=624 4 -699 201 pg_h_product<=376 h_0<=0 h_16<=1 248 \
    -482 h_20<=0 -378 218 a_main<=18 -760 -108 -503 h_60<=1 -47 270
    h_19<=0 a_footer<=13 linkrun<=9 -474 391 a_table<=9 171 r_gshare<=4 gpos<=690 s_count<=167 16 -405 -290 \
    c4_ld<=993 h_2<=1 -25 c3_blocks<=40 147 c2_ld<=22 -436 72 469 -263
    ui<=363 pg_h_article<=514 66 b1_rel<=3 h_17<=0 pg_good<=611 s_share<=115 pg_words<=63 103 -214 262 linkrun<=3 \
    s_last<=727 separators<=5 143 -488 h_16<=0 -290 149 -265 -579 -418 -335
    s_count<=1 s_bytes<=144 -281 37 dup<=1 a_footer<=8 -372 s_good<=299 n-1_tag<=4 230 linkrun<=0 276 3 \
    boilrate<=59 c0_gshare<=29 -90 113 -447 c0_gshare<=3 -38 h_31<=0 -491 -11
    r_gshare<=7 pg_good<=747 s_count<=211 afterh1<=171 -76 b0_lca<=8 74 693 -451 -454 a_form<=7 a_article<=17 294 \
    -446 a_form<=12 498 s_first<=947 pg_h_product<=3 77 c1_ld<=924 -76 219 -366
    h_9<=1 a_li<=7 a_nav<=18 -259 133 s_first<=666 gpos<=984 -56 c2_gshare<=37 415 -390 pg_blocks<=1060 s_good<=262 \
    b0_lca<=0 215 -193 end<=0 -314 441 -465 pg_h_body<=821 -632 61
    h_25<=0 a_aside<=9 -328 pg_h_body<=966 r_gshare<=7 pg_h_body<=564 15 end<=0 -181 -588 h_20<=1 44 h_36<=1 h_0<=0 \
    -412 227 -518 a_article<=10 -47 261 pg_h_product<=36 -206 64
    a_form<=9 h_0<=0 -372 151 pg_h_body<=910 n-1_end<=0 -54 s_bytes<=47 tag<=5 360 -55 pg_h_product<=9 n1_tag<=15 \
    -20 322 h_0<=0 -369 235 pg_good<=125 566 n1_tag<=16 -17 212
    h_25<=1 dup<=1 a_footer<=22 -396 h_20<=1 s_first<=850 pg_p<=874 66 c0_good<=741 -866 237 pg_h_article<=71 137 \
    -530 bpos<=484 28 -457 c0_good<=662 10 h_20<=0 -369 150 -164
    s_first<=40 -191 pg_blocks<=386 titlecov<=56 -67 pg_h_product<=966 53 s_bytes<=134 -6 -655 pg_blocks<=657 \
    h_0<=0 88 338 r_ld<=198 pg_h_product<=11 c2_gshare<=64 -130 -824 16 h_2<=0 889 115
    afterh1<=-43 -343 separators<=1 b1_rel<=-26 h_25<=0 249 -298 s_first<=648 pg_blocks<=657 ld<=99 82 \
    pg_h_body<=496 pg_h_related<=336 -5 558 -201 c2_gshare<=47 -55 -579 -57 pg_blocks<=197 -384 2
    a_figure<=2 -385 h_9<=1 a_li<=3 a_main<=21 282 c1_ld<=126 117 h_31<=1 pg_h_product<=17 -326 h_2<=0 -256 444 482 \
    n-1_end<=0 -55 pg_h_product<=243 88 -138 linkrun<=4 -405 377
    pg_blocks<=766 n1_tag<=1 pg_blocks<=250 a_figure<=13 -440 40 177 h_25<=1 h_4<=1 s_share<=696 -4 385 \
    titlecov<=232 -322 200 -269 s_good<=107 c2_words<=20 -299 171 h_1<=1 -797 -74
    a_aside<=9 b0_rel<=-26 97 -516 a_table<=3 161 boil<=7 pg_blocks<=375 dup<=1 h_60<=0 -17 h_60<=1 -266 427 \
    h_36<=0 -321 s_count<=17 86 prevlong<=54 -568 193 71 -407
    a_footer<=23 -335 ui<=622 s_count<=2 -78 prevhl<=4 a_li<=5 h_4<=0 h_9<=1 244 -289 -223 s_good<=53 109 \
    c0_good<=975 -273 -14 a_article<=16 54 c0_good<=809 -52 -672 -274
    dup<=8 a_footer<=20 c4_ld<=861 -455 427 separators<=0 h_16<=0 s_share<=9 -114 pg_h_product<=11 54 b0_rel<=10 \
    h_36<=1 pg_long<=516 -199 227 294 165 b1_rel<=-4 510 51 -149 -254
    pg_ld<=87 s_good<=823 87 489 pg_ld<=108 a_table<=6 377 -344 n-1_end<=0 -43 c2_gshare<=907 s_good<=174 115 \
    h_16<=0 b1_lca<=12 pg_words<=48 -512 -77 290 258 c1_share<=32 -127 330
    b1_rel<=1 a_footer<=12 -393 c3_blocks<=301 a_li<=8 h_30<=1 151 -358 a_main<=18 -93 prevh<=78 81 -204 \
    pg_h_forum<=29 463 -255 pg_long<=79 prevh<=75 27 565 b1_lca<=25 -401 -106
    s_last<=488 ld<=99 afterh1<=-5 -492 pg_blocks<=128 h_30<=0 -320 271 h_30<=1 c3_gshare<=15 b0_lca<=0 23 445 110 \
    -260 c3_gshare<=43 -80 -441 dup<=13 n-1_tag<=2 105 9 -238
    a_footer<=23 pg_long<=148 c4_ld<=932 -275 625 -474 ui<=309 afterh1<=-150 -384 s_bytes<=102 s_share<=187 7 \
    h_60<=1 199 -517 c0_good<=544 end<=0 -558 72 prevhl<=4 31 -226 -249
    pg_ld<=241 pg_h_forum<=13 b0_lca<=0 c0_words<=344 99 350 -14 pg_h_forum<=15 hid<=0 -551 444 h_31<=1 -19 277 \
    pg_ld<=377 c3_blocks<=104 -123 s_first<=235 567 n1_tag<=10 170 -529 20
    b0_dist<=12 s_last<=975 tag<=1 h_36<=0 7 pg_p<=133 394 -221 tag<=11 c3_ld<=453 216 -117 -26 181 c3_blocks<=30 \
    pg_h_product<=102 154 b0_lca<=17 -436 h_1<=1 -246 703 -559
    a_form<=3 -340 pg_h_article<=430 35 h_0<=0 -451 h_17<=1 c3_blocks<=45 pg_p<=680 17 a_li<=5 349 -254 s_count<=1 \
    -243 c0_good<=948 354 c0_words<=402 prevh<=11 -252 330 328 -363
    h_6<=1 pg_h_article<=430 h_20<=0 70 afterh1<=51 pg_long<=148 -358 272 h_30<=1 -452 298 gpos<=713 h_20<=0 \
    gpos<=167 -210 h_30<=0 83 -320 151 -145 c3_ld<=55 138 -305
    sentences<=16 a_nav<=7 -389 dup<=9 prevh<=16 c3_blocks<=10 h_30<=1 70 404 -5 h_36<=0 pg_h_product<=1 h_30<=0 \
    pg_ld<=314 218 -122 -460 172 c0_good<=948 -4 -337 -250 -358
    boil<=5 separators<=0 bytes<=36 pg_p<=851 b0_rel<=42 n-1_end<=0 -108 tag<=18 207 -135 hid<=0 prevlong<=83 -181 \
    486 -243 -450 a_form<=3 -301 49 boilrate<=20 -139 228 -428
    pg_blocks<=716 a_main<=7 prevh<=34 h_36<=0 23 tag<=0 -532 103 tag<=12 -509 76 pg_h_article<=940 pg_h_body<=944 \
    -9 165 198 tag<=10 a_main<=5 365 h_6<=0 -448 41 204
    prevhl<=4 pg_h_body<=958 pg_h_body<=242 h_6<=0 pg_p<=364 195 16 -169 r_ld<=655 -4 -291 pg_h_related<=81 \
    pg_h_related<=0 r_ld<=534 275 -270 -145 pg_h_product<=0 104 pg_h_article<=733 1080 -68 -132
    b0_dist<=22 b0_dist<=10 pg_h_product<=17 h_36<=1 2 -143 a_main<=24 gpos<=409 162 pg_words<=79 s_last<=558 139 \
    -581 196 c3_gshare<=39 304 h_36<=0 -105 365 pg_h_product<=796 -69 -529 -363
    a_form<=3 -376 dup<=9 pg_p<=515 b1_rel<=25 gpos<=952 -6 203 r_gshare<=334 -241 109 h_17<=0 pg_h_article<=5 267 \
    tag<=14 bpos<=638 95 -127 -204 -405 h_31<=0 -361 159
    n1_tag<=15 h_25<=0 36 -91 h_25<=1 h_20<=0 r_gshare<=713 pg_ld<=221 a_main<=5 -167 129 pg_words<=23 316 \
    pg_words<=62 -254 101 gpos<=0 -183 312 s_bytes<=21 108 -277 -257
    pg_good<=737 pg_good<=100 176 ld<=733 prevhl<=4 h_17<=0 48 -213 a_article<=8 221 -316 h_17<=0 c1_share<=46 \
    h_2<=0 -221 35 -569 391 pg_h_product<=27 pg_h_product<=3 -78 -403 239
    h_19<=1 n-1_tag<=0 s_share<=49 h_17<=0 26 -403 c2_ld<=955 119 601 h_31<=1 a_footer<=16 -374 pg_blocks<=917 \
    pg_p<=348 24 pg_blocks<=459 -138 98 -319 pg_p<=87 400 -64 -419
    prevh<=14 pg_h_forum<=811 n-1_end<=0 h_20<=0 s_bytes<=21 -125 titlecov<=155 pg_h_related<=147 -32 191 \
    pg_good<=779 195 -289 gpos<=479 53 s_bytes<=144 -55 -503 b0_rel<=0 119 -98 -137 -51
    b0_dist<=23 boil<=5 a_figure<=7 pg_h_body<=910 -320 286 pg_h_body<=958 a_aside<=9 -394 titlecov<=394 -24 \
    titlecov<=912 130 -267 c2_words<=210 h_30<=1 pg_h_forum<=1 220 -117 -393 331 -429 -495
    pg_h_forum<=946 a_footer<=20 h_4<=0 -421 332 c3_gshare<=976 dup<=1 c1_share<=117 h_4<=1 a_main<=7 -65 38 -281 \
    136 -90 a_article<=6 65 -208 gpos<=437 -565 afterh1<=75 497 -223
    boil<=2 h_25<=0 c2_gshare<=88 pg_blocks<=444 10 pg_h_related<=57 24 a_main<=19 45 627 pg_blocks<=1060 \
    prevlong<=38 pg_h_related<=173 75 -196 n-1_tag<=9 -264 107 -590 a_article<=5 176 -140 -284
    a_nav<=8 -287 pg_blocks<=221 titlecov<=938 h_17<=1 -6 -476 -502 h_17<=1 pg_h_related<=66 b1_lca<=0 26 \
    titlecov<=137 -251 112 h_20<=0 pg_words<=42 linkrun<=8 218 778 94 -195 253
    """

  static let second: StaticString = """
    sigm<=196 win3<=68 -1486 -1314 cm0<=433 -940 sigm<=439 -824 psure<=456 s_bytes<=44 14 win8<=393 -252 329 537
    win8<=322 cm0<=10 -862 pconf<=841 -509 -754 cm0<=400 -591 end<=0 s_bytes<=12 11 467 s_good<=429 688 854
    cm1<=403 cm0<=194 cm0<=82 -758 -476 a_footer<=15 -810 -154 cm0<=598 c1_gshare<=583 49 -573 c0_good<=544 483 729
    cm3<=393 cs3<=213 -623 -164 p-1<=172 behind5<=119 -517 win3<=422 -572 260 c1_ld<=229 593 tag<=6 313 -403
    cm4<=449 win3<=57 -664 cumbefore<=751 -94 -455 cs1<=18 s_share<=30 -396 64 s_share<=77 s_share<=7 -255 365 575
    p<=72 -634 cs1<=18 behind5<=478 -190 c1_ld<=86 241 -197 cs1<=92 231 cs1<=837 352 s_good<=135 257 646
    cm1<=578 pconf<=695 a_footer<=18 -619 r_ld<=39 -542 95 cm2<=73 -620 -305 cm0<=400 -410 c1_gshare<=247 344 554
    cm0<=433 ahead5<=66 -564 c1_gshare<=117 cm1<=48 -536 cm1<=101 -413 -84 -597 c1_gshare<=35 217 tag<=5 470 190
    behind5<=31 -551 cm1<=191 c3_ld<=887 -452 -123 c0_gshare<=1 a_form<=28 -529 111 untilcontent<=41 p-2<=819 333 \
    491 32
    p<=308 p-2<=25 -549 b0_rel<=36 -309 20 cm0<=966 cm0<=931 s_share<=187 p-2<=47 -313 228 -15 448 555
    cm2<=112 pmax<=780 -140 -509 cm0<=982 cm5<=614 cm0<=433 -118 cs1<=168 -70 286 cm1<=440 -217 245 583
    p<=876 p<=447 cm2<=86 -478 pmax<=989 pmax<=950 -1 -280 -502 pmax<=979 135 phead<=299 -612 -20 397
    sigm<=888 win8<=60 -475 a_footer<=15 -724 pm<=250 187 untilcontent<=3 26 psure<=328 58 -316 c0_gshare<=8 61 411
    phead<=85 pconf<=732 -149 -419 p-1<=119 -130 c0_gshare<=44 a_form<=15 -623 tag<=19 179 psure<=236 642 -157 414
    cm0<=861 p<=72 pbytes<=134 290 -483 pconf<=760 a_footer<=20 -750 229 -123 p-1<=82 -90 pbytes<=12130 417 110
    cm0<=598 sigm<=46 -461 pm<=250 193 -160 phead<=39 pm<=538 249 -658 c1_gshare<=829 cs1<=83 34 330 397
    sigm<=579 pbytes<=632 pconf<=791 261 -444 phead<=65 -464 -212 end<=0 s_share<=605 r_ld<=534 159 -379 -453 269
    ahead5<=21 -400 tag<=9 cm2<=637 r_ld<=39 -365 26 229 s_count<=13 pconf<=695 173 -268 sincecontent<=30 24 416
    p-1<=17 end<=0 -438 -146 a_footer<=7 -598 c1_gshare<=829 6 c0_good<=460 -228 bpos<=208 tag<=5 445 -423 503
    win3<=26 -458 sigm<=177 -163 sigm<=933 c1_gshare<=26 107 -27 c0_good<=294 -210 pbytes<=6689 415 c1_gshare<=93 \
    -197 305
    p<=15 -458 cm0<=706 pconf<=751 pbytes<=0 564 pbytes<=8284 133 -311 cs1<=30 -66 -311 p<=987 107 466
    p<=913 sigm<=33 -418 pbytes<=134 c0_good<=624 720 -444 untilcontent<=67 ahead5<=954 28 -294 -212 cs1<=120 99 \
    362
    cm5<=32 -431 p<=21 -373 cm1<=658 pm<=299 c0_good<=0 177 s_share<=175 135 -464 -127 c0_gshare<=53 98 243
    sigm<=60 pmax<=842 145 -374 pbytes<=15660 cumbefore<=751 103 s_count<=3 -378 39 s_count<=111 -129 s_share<=466 \
    -1241 393
    cm0<=71 -254 s_bytes<=229 cs3<=9 -131 77 s_bytes<=307 138 c0_gshare<=422 a_main<=34 a_main<=6 405 -121 -234 \
    -867
    a_footer<=26 -496 phead<=65 pconf<=801 26 -330 phead<=840 pconf<=843 147 end<=0 -161 cs3<=253 -275 283 -183
    cm0<=24 pmax<=668 294 -403 pbytes<=16018 untilcontent<=81 cm0<=987 70 461 cumbefore<=399 cumbefore<=72 -223 417 \
    -107 -275
    cm0<=956 s_bytes<=270 a_nav<=14 -410 cm0<=33 -233 pbytes<=2599 114 r_ld<=586 -31 -272 -307 p1<=61 -736 313
    p<=18 -320 c2_words<=173 s_count<=66 69 r_ld<=993 -68 -1011 phead<=829 cm0<=916 -113 220 a_main<=9 191 -645
    untilcontent<=71 c1_gshare<=735 s_good<=161 gpos<=713 18 316 cm3<=964 p-1<=82 s_share<=356 -47 -968 -87 487 215 \
    -91
    a_footer<=23 -462 cm2<=30 -319 boilrate<=31 bpos<=47 ahead5<=909 -376 398 pconf<=744 160 30 a_main<=16 33 -348
    pmax<=938 cm1<=866 69 439 p1<=713 behind5<=8 -432 c2_words<=17 417 b1_lca<=11 -73 -373 c0_gshare<=0 -114 119
    boilrate<=11 pconf<=890 pm<=769 60 439 b0_rel<=0 sigm<=922 -123 p1<=118 -538 148 -367 a_main<=23 35 -288
    cm0<=839 pmax<=968 gpos<=993 6 655 pmax<=977 s_good<=123 275 -269 -210 s_count<=176 cs1<=66 -56 223 -908
    cm0<=153 c3_ld<=554 -259 c3_ld<=991 -179 b0_lca<=3 821 98 pbytes<=2525 win20<=225 354 cs1<=293 -25 229 -22
    a_footer<=15 -419 psure<=440 p<=122 -73 p-2<=4 459 63 p<=876 -296 ahead5<=6 -1041 c0_gshare<=14 -220 266
    behind5<=12 pm<=83 727 -338 gpos<=96 end<=0 b0_rel<=-50 203 -62 275 r_ld<=946 pm<=198 169 -11 -271
    boilrate<=33 s_good<=262 pmax<=813 b0_rel<=28 s_count<=70 159 -363 704 1 cm1<=693 -327 39 sincecontent<=28 -63 \
    -451
    cs1<=837 a_footer<=12 -353 sigm<=20 -275 gpos<=971 -23 290 s_count<=167 c0_good<=405 pmax<=976 454 -161 299 \
    -813
    cs1<=674 s_share<=206 sigm<=141 -131 70 cs3<=605 gpos<=952 -54 594 s_count<=11 -899 -161 p<=409 -277 227
    p<=987 p<=975 c1_gshare<=44 sincecontent<=56 -19 125 sigm<=922 sigm<=526 -331 70 -292 s_count<=22 416 -93 368
    cumbefore<=453 h_4<=1 win8<=457 c1_ld<=79 s_share<=49 179 -340 333 -1 -228 pm<=723 -107 pm<=750 546 82
    boilrate<=59 s_good<=983 gpos<=989 a_nav<=6 -378 gpos<=167 63 -53 243 331 bpos<=373 -479 c1_gshare<=59 119 -401
    c0_gshare<=120 pmax<=668 pmax<=600 320 -91 win3<=39 -292 20 end<=0 phead<=21 -1166 -244 cm1<=928 -132 351
    pbytes<=1369 pbytes<=632 149 c3_ld<=404 bpos<=257 261 -273 h_4<=0 393 -320 s_bytes<=17 r_ld<=170 107 -404 -9
    pm<=723 cumbefore<=372 46 pm<=147 c1_ld<=71 -139 p-2<=54 535 46 pbytes<=30141 win8<=141 -329 -64 -1130 193
    p<=122 -98 c0_gshare<=422 p-2<=8 250 cm3<=634 sincecontent<=56 -57 s_good<=63 203 -212 76 pbytes<=2780 2 -863
    s_count<=1 -147 c1_gshare<=735 s_good<=392 h_4<=1 78 -257 pm<=487 -60 c0_gshare<=422 -171 -1383 c0_gshare<=6 \
    -178 339
    pmax<=731 b0_rel<=40 b0_rel<=-11 248 -191 end<=0 677 -89 a_footer<=14 -476 p-1<=24 -202 sigm<=526 -105 54
    cm5<=765 s_good<=362 phead<=829 pconf<=959 26 -266 -394 end<=0 tag<=2 -671 69 -112 s_share<=466 24 249
    cm1<=440 cm1<=149 -1455 c3_ld<=784 -978 -528 s_good<=22 tag<=15 31 -580 cm1<=723 -98 end<=0 189 485
    win3<=502 cm0<=33 -855 -454 cs1<=6 p<=447 -649 c1_ld<=468 495 -533 cm0<=244 -595 cm0<=931 573 911
    cm0<=332 cm0<=39 -781 -507 cm0<=471 -169 sigm<=579 c0_gshare<=11 137 -321 cs1<=473 c1_ld<=501 632 215 816
    cm1<=265 cm1<=101 -696 pconf<=815 -121 -496 sigm<=481 c1_gshare<=70 -96 -613 cs1<=293 cs1<=13 307 529 679
    p<=138 -634 sigm<=269 psure<=328 105 -337 sigm<=439 s_bytes<=164 -86 -446 cs1<=18 279 psure<=458 497 684
    sigm<=177 p2<=71 -609 -462 cm0<=639 s_bytes<=307 pm<=386 122 -169 -617 p-1<=33 113 c0_gshare<=19 400 560
    sincecontent<=7 end<=0 cm1<=440 -341 c3_ld<=838 217 -364 a_footer<=11 -643 450 cm1<=114 -570 cs3<=723 -99 224
    sigm<=96 -553 cs1<=8 -86 a_footer<=18 -680 p1<=150 cumbefore<=526 200 -377 tag<=2 cs1<=30 228 486 256
    cm1<=796 cm1<=295 cs3<=27 -497 sigm<=177 -383 -28 p1<=427 pmax<=968 81 -361 188 r_ld<=503 435 -133
    p<=379 p<=108 -506 pmax<=882 97 pbytes<=4252 -391 -49 p-1<=39 -53 cs1<=219 c1_ld<=700 248 -115 437
    p<=929 sigm<=481 p<=96 -485 r_ld<=134 -325 c3_ld<=900 -107 354 pbytes<=15660 p-2<=963 191 -250 -176 485
    sigm<=20 -553 sigm<=806 sigm<=620 pbytes<=2359 boilrate<=17 p1<=134 -146 236 -525 -271 172 boilrate<=62 374 \
    -379
    sigm<=70 -478 p-1<=851 cumbefore<=751 a_footer<=11 -592 151 cs3<=912 -209 37 sigm<=962 tag<=19 255 -319 500
    p1<=61 pbytes<=451 251 cm2<=21 -558 -310 sigm<=313 c3_ld<=762 -234 167 c0_gshare<=38 97 pconf<=909 183 479
    p<=343 cm2<=21 -514 pmax<=945 c1_ld<=886 -67 360 -265 p<=982 end<=0 -40 cm2<=528 -78 206 538
    cm2<=172 p-1<=20 -464 -137 p2<=7 -420 cs1<=388 63 win3<=816 win3<=543 -366 behind5<=894 292 -523 357
    sigm<=775 sigm<=28 -467 s_good<=87 pmax<=986 76 -312 -277 cs1<=674 h_6<=1 gpos<=213 292 -7 -1006 296
    cm0<=766 sigm<=141 -310 c1_gshare<=247 18 -422 pbytes<=18004 c1_gshare<=215 gpos<=318 295 -54 361 phead<=85 \
    -2001 -18
    p<=18 -447 p<=982 a_footer<=20 -580 pm<=411 h_4<=1 a_main<=21 215 51 -358 sigm<=659 -256 143 479
    win3<=17 -451 untilcontent<=35 r_ld<=766 91 pbytes<=1017 391 pm<=565 -539 38 pbytes<=1017 s_bytes<=364 234 -509 \
    -236
    win3<=610 cm1<=29 -427 c0_gshare<=12 12 -199 cs1<=145 10 c0_gshare<=10 tag<=0 -512 202 tag<=3 421 0
    pconf<=856 cm2<=43 -212 a_footer<=14 -538 gpos<=963 a_main<=5 448 127 532 cm0<=956 p-3<=24 -420 -187 321
    win8<=12 -375 pbytes<=16018 untilcontent<=59 64 p2<=17 -410 tag<=6 c3_ld<=963 -215 302 b1_lca<=2 274 -264 -278
    p<=579 pm<=147 c3_ld<=146 -70 464 cm1<=8 -477 untilcontent<=57 -51 -250 cm1<=750 -42 s_count<=57 182 -169
    p-1<=8 -273 p-1<=941 pmax<=977 pmax<=966 b0_rel<=46 67 514 -135 untilcontent<=85 -45 -326 cs3<=964 -42 337
    end<=0 s_good<=299 pbytes<=1369 pmax<=930 pmax<=813 546 -18 -302 b0_lca<=12 -73 -432 tag<=1 -553 126 57
    cm0<=916 pconf<=909 pconf<=887 pconf<=732 189 win8<=169 -367 14 -300 pbytes<=6955 -335 -14 cs1<=145 26 332
    p-1<=28 -253 c0_good<=427 pconf<=950 cm5<=783 10 210 -462 cm5<=465 cm0<=766 c1_gshare<=78 6 -324 310 168
    pconf<=621 b0_lca<=2 a_main<=15 700 -287 c0_gshare<=13 672 -114 cm0<=861 cm0<=53 -303 -55 pm<=507 243 59
    cm3<=39 -299 p<=786 s_good<=326 23 -243 cs1<=963 pbytes<=7920 pm<=604 3 325 phead<=96 -1319 -32 382
    pconf<=668 b0_lca<=1 -100 380 p3<=5 -315 pconf<=887 cm3<=702 -38 126 s_good<=737 -132 cm0<=975 -174 413
    a_footer<=23 -415 p-1<=28 s_good<=530 -105 c1_gshare<=440 -876 9 boilrate<=20 s_good<=761 28 237 a_main<=12 177 \
    -261
    pconf<=779 133 end<=0 cm5<=783 s_good<=474 -125 win20<=643 -140 -967 56 sigm<=731 cs1<=26 -52 -347 138
    cm0<=39 -250 boilrate<=55 cm4<=842 sincecontent<=70 c0_gshare<=422 5 -520 132 psure<=400 283 32 phead<=278 -437 \
    38
    pm<=147 s_count<=14 96 a_form<=27 a_form<=13 1367 -201 182 cm1<=34 -313 p2<=2 -464 s_count<=111 -3 -228
    p<=11 -271 pm<=727 pm<=167 143 cs3<=947 pmax<=967 40 -199 h_6<=1 128 -532 c0_gshare<=9 14 353
    s_count<=194 pconf<=773 h_4<=0 115 -309 h_6<=1 -12 c3_ld<=70 56 -643 end<=0 -63 s_good<=658 -1561 185
    a_footer<=20 pm<=116 734 -499 a_nav<=18 -288 p2<=2 -359 pm<=83 c0_good<=643 634 -38 pm<=750 -16 124
    boilrate<=67 pbytes<=1489 b0_rel<=2 10 sincecontent<=78 untilcontent<=31 590 cs3<=55 -343 324 545 pbytes<=18004 \
    -12 -190 -201
    a_nav<=9 -327 c2_words<=197 p3<=0 -472 sigm<=526 gpos<=989 -49 306 c2_words<=80 -27 185 c0_good<=780 -285 14
    cs1<=473 s_count<=97 -27 -253 s_count<=19 phead<=39 pbytes<=8498 -36 -815 c0_gshare<=4 -235 h_6<=1 245 -396 301
    pconf<=890 r_ld<=718 pm<=600 31 248 pbytes<=2599 cs1<=49 164 -389 cs1<=935 -401 416 pm<=639 -6 -162
    p-1<=981 pbytes<=632 win3<=57 484 c2_words<=22 -364 105 behind5<=7 -451 psure<=379 s_good<=238 80 -97 -63 235
    s_count<=7 b0_lca<=9 -88 197 b0_lca<=10 a_footer<=10 -464 a_nav<=21 -379 81 ahead5<=8 304 s_good<=10 -558 -17
    s_share<=605 pm<=447 win3<=866 cumbefore<=249 90 cm2<=786 -38 -308 182 -59 c0_gshare<=8 -12 cm2<=430 -308 435
    c1_gshare<=22 58 p<=975 pconf<=872 cm3<=634 -104 cm3<=884 41 386 -187 cs3<=935 pbytes<=10132 299 -1286 450
    a_nav<=6 -374 sincecontent<=84 win20<=77 -316 -7 c3_ld<=991 end<=0 win20<=715 24 -389 cm4<=321 -180 409 545
    a_nav<=21 -279 s_count<=194 cumbefore<=453 untilcontent<=21 61 bpos<=394 138 683 p<=965 -46 269 behind5<=894 \
    -46 -953
    pbytes<=16018 p<=987 pbytes<=5682 -38 cm4<=929 gpos<=595 277 56 psure<=425 c0_gshare<=21 -271 -1478 74 316 -144
    cm2<=430 s_good<=429 3 -414 tag<=5 p-1<=119 a_form<=17 499 -215 102 h_6<=0 s_good<=87 -123 199 -529
    cm3<=313 p<=343 cs3<=11 -1465 -1224 -522 p<=531 sigm<=52 -1472 -903 sigm<=698 -27 end<=0 213 483
    cm2<=222 -788 cm1<=723 pconf<=920 phead<=391 -53 a_form<=10 -732 237 -525 c0_good<=662 tag<=10 558 -87 850
    sigm<=579 p<=54 -775 p<=250 c3_ld<=875 -563 -130 pmax<=953 a_footer<=22 -850 170 -303 c0_good<=867 480 737
    cm0<=433 p-1<=399 cs3<=20 -662 -510 -258 p-1<=680 c0_good<=963 217 497 s_good<=37 tag<=7 526 100 663
    cm1<=658 cm0<=61 -667 a_footer<=13 -768 p3<=80 -296 a_form<=33 -504 0 sigm<=386 -426 end<=0 331 607
    p<=223 p1<=24 -637 -429 cm2<=603 untilcontent<=69 87 pbytes<=1369 105 -390 c0_good<=708 pconf<=859 419 114 541
    win3<=543 win3<=47 -612 p-3<=172 pconf<=942 -255 -577 pm<=267 317 -86 s_good<=63 untilcontent<=14 134 -545 480
    sigm<=659 p-3<=24 -564 s_good<=362 cm0<=174 -381 pmax<=982 77 -253 -665 cm0<=944 304 c1_gshare<=182 326 629
    cm0<=82 -547 cm3<=634 cs3<=935 -93 303 end<=0 r_ld<=586 tag<=18 274 -178 -527 cs3<=190 207 468
    p<=122 -504 p<=728 s_bytes<=215 cs1<=8 -70 103 s_good<=107 301 -465 cs1<=33 105 c1_gshare<=182 310 521
    sigm<=340 sigm<=46 -529 c1_ld<=821 -309 pconf<=856 490 -224 sigm<=888 p2<=242 -41 pconf<=851 317 -6 383
    p<=34 -533 p<=695 pconf<=920 pconf<=872 b0_rel<=-32 313 pm<=198 338 -81 -331 -322 p<=811 101 361
    cm1<=14 -533 cm0<=332 pmax<=956 b0_rel<=22 -171 267 -330 cm1<=917 a_footer<=16 -577 p2<=926 145 -93 369
    p<=531 p<=138 pconf<=859 -282 -499 pconf<=801 c0_gshare<=91 193 -493 -246 pconf<=950 170 p<=965 115 554
    win3<=47 -457 win3<=931 sigm<=481 sincecontent<=62 -225 12 p2<=941 194 psure<=379 -761 -11 cs1<=388 126 463
    sigm<=196 p-3<=53 -417 -96 s_count<=90 untilcontent<=11 cs3<=723 93 end<=0 c3_ld<=982 85 -717 369 -4 -312
    cm2<=21 -492 pm<=147 c0_gshare<=40 498 94 untilcontent<=81 pconf<=953 35 s_good<=262 -105 486 cm0<=899 -233 141
    p1<=118 cm0<=24 -453 -121 cm0<=916 c2_words<=153 s_share<=433 60 589 s_share<=132 -8 s_share<=649 -153 -836 300
    p<=96 b1_lca<=0 -130 -431 c1_gshare<=829 pconf<=859 113 cumbefore<=845 r_ld<=993 14 -578 -256 c0_good<=460 -207 \
    451
    p-1<=17 -356 p<=987 p<=943 pbytes<=1804 boilrate<=22 193 -312 a_footer<=23 -570 -49 pbytes<=18004 298 -320 475
    cm1<=149 h_4<=0 pmax<=572 c3_ld<=812 -122 1389 -206 -415 pbytes<=10561 cm0<=839 12 s_count<=66 275 -650 -161
    cm2<=12 -439 phead<=119 a_main<=18 s_share<=42 -256 427 -179 cumbefore<=696 s_share<=605 106 441 ahead5<=77 \
    -376 -6
    p<=138 pbytes<=451 c0_gshare<=25 b0_rel<=47 439 1397 -354 -329 p-1<=28 -276 pbytes<=2359 203 cs3<=20 -126 71
    cm0<=10 -411 cm0<=966 a_footer<=16 -558 bpos<=38 win8<=889 36 -1283 p1<=46 -110 32 cs1<=837 102 432
    cs1<=674 h_4<=1 p<=62 -205 10 -376 p<=982 cm0<=956 b1_lca<=14 sincecontent<=8 51 -453 489 310 440
    p<=72 cm2<=36 -381 -11 win3<=931 pm<=210 187 c2_words<=381 -11 pm<=520 -35 cumbefore<=666 -879 -3 194
    cm0<=53 -245 pm<=234 181 p-3<=677 b0_rel<=-22 phead<=810 212 -529 -91 phead<=96 -230 s_share<=545 50 332
    win8<=32 -340 cm0<=916 p2<=964 pconf<=931 28 -218 -354 phead<=299 404 phead<=318 -826 p-1<=82 -587 127
    cumbefore<=582 a_nav<=21 -358 85 sigm<=177 pm<=83 685 -321 b0_lca<=25 gpos<=690 -212 14 s_count<=10 769 -280
    pm<=147 b0_rel<=47 85 end<=0 975 -104 p<=982 cm1<=12 -414 sigm<=659 -103 p-1<=46 -325 54 422
    cm2<=17 pmax<=891 165 -403 phead<=840 boilrate<=13 40 a_main<=16 116 -247 c1_ld<=803 end<=0 147 -290 -531
    p1<=7 -321 pmax<=985 pm<=198 c3_ld<=70 bpos<=526 144 -457 334 c3_ld<=36 122 -65 sigm<=659 -222 -4
    p3<=4 -238 p3<=53 cs1<=16 cs1<=6 -93 368 p<=965 pconf<=843 -133 -602 436 cs3<=984 -12 143
    cm0<=931 a_footer<=26 -415 c1_gshare<=215 8 bpos<=56 -618 -65 s_count<=176 c1_gshare<=59 c0_gshare<=20 222 -526 \
    258 -1037
    p-1<=28 -179 boilrate<=22 cs1<=185 bpos<=208 119 win20<=917 win20<=225 b0_rel<=-22 464 10 -55 -436 181 -133
    pbytes<=451 s_good<=42 cm2<=73 753 209 -336 cm2<=430 -118 c0_gshare<=78 s_bytes<=247 -36 a_main<=21 396 5 236
    s_bytes<=94 b0_lca<=6 cm3<=32 -392 b0_rel<=36 81 413 pmax<=896 81 -288 b0_lca<=11 r_ld<=718 -67 -581 265
    p<=728 pmax<=600 c1_ld<=761 -104 583 p3<=5 -405 r_ld<=692 -1 -259 pbytes<=19361 h_6<=1 112 -338 -271
    cs3<=998 b0_lca<=3 s_count<=86 c3_ld<=952 -16 351 psure<=431 tag<=6 -411 105 -883 113 a_main<=7 254 -316
    s_bytes<=229 19 phead<=550 psure<=382 sincecontent<=1 -806 -224 c0_good<=930 -988 pconf<=815 -481 231 \
    untilcontent<=85 301 -295
    pconf<=856 72 untilcontent<=45 cs3<=947 -129 c0_gshare<=98 c0_gshare<=23 pbytes<=3921 -280 107 433 cm0<=916 \
    -688 85 -207
    a_footer<=9 -377 pmax<=978 pmax<=600 311 cs1<=897 pm<=472 b1_lca<=1 138 -62 -107 296 s_good<=761 -74 142
    p<=955 pmax<=983 17 pbytes<=5939 p3<=590 -294 -27 16 s_count<=29 234 pbytes<=19361 74 gpos<=229 231 -779
    p<=895 -26 behind5<=806 267 p3<=70 -801 bpos<=87 -550 c3_ld<=30 c0_good<=862 305 a_main<=6 -593 10 215
    a_footer<=20 h_4<=0 -521 416 cm0<=931 s_bytes<=12 cs3<=605 -234 cm5<=500 616 -288 19 s_bytes<=203 1 296
    cm0<=982 a_form<=2 -405 gpos<=645 cumbefore<=696 -7 cs1<=473 -331 277 c2_words<=21 416 sincecontent<=44 44 -318 \
    353
    cm0<=966 s_good<=568 psure<=334 s_count<=125 191 gpos<=361 -720 177 -48 pm<=472 8 cs3<=997 -188 -580 201
    psure<=431 s_count<=359 gpos<=774 cm4<=929 s_bytes<=307 42 -197 -356 150 -429 cumbefore<=824 -19 s_count<=10 \
    -380 34
    p-1<=28 p2<=429 -59 c1_ld<=14 100 end<=0 -161 -888 a_nav<=15 -388 s_count<=60 43 c1_ld<=875 24 -380
    p3<=1 -294 win20<=4 pmax<=966 843 -104 gpos<=817 -12 cs3<=32 -115 s_count<=22 pmax<=992 141 -171 388
    """

  static let names: StaticString = ""
}
