// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let first: StaticString = """
    s_good<=18 n1_ld<=94 c2_ld<=344 -1886 -3155 a_main<=9 -2066 -3265 s_share<=70 bpos<=852 -889 -2868 h_6<=0 \
    c3_gshare<=595 bpos<=596 327 -844 sentences<=25 899 -3074 pos<=846 -479 -2956
    c2_gshare<=56 c2_ld<=471 s_share<=65 c3_ld<=87 -404 -1279 627 c3_share<=756 -1700 -180 tag<=16 a_footer<=13 \
    -2148 b0_lca<=4 s_share<=46 314 sentences<=16 1885 -1567 -18 s_share<=451 -989 1263
    c2_gshare<=38 a_main<=20 s_bytes<=15 -958 tag<=16 490 -753 c3_gshare<=4 -1597 b1_lca<=2 -526 -1467 tag<=6 \
    a_footer<=6 -1950 boilrate<=29 1561 h_6<=0 378 -1468 b1_lca<=0 3 -1624
    c0_good<=975 h_4<=1 s_share<=142 c2_ld<=308 b0_rel<=0 -65 -1532 -1389 c0_ld<=848 h_9<=1 1053 -1638 -424 -1781 \
    a_footer<=23 -1947 n1_tag<=5 s_share<=90 573 1678 s_share<=142 -517 891
    c0_gshare<=16 c1_ld<=38 c1_good<=763 s_share<=15 -1002 273 583 a_nav<=16 -1706 b1_rel<=7 s_share<=142 -888 147 \
    -1459 s_share<=100 -47 a_article<=13 1685 afterh1<=105 separators<=6 1239 -1286 178
    r_good<=610 r_ld<=149 c1_share<=25 -281 s_first<=806 1027 -1485 r_ld<=378 -83 -1171 a_footer<=14 -1830 \
    c2_gshare<=743 c1_share<=52 s_first<=782 linkrun<=1 893 -111 -826 877 pg_h_comment<=74 1500 155
    c2_gshare<=15 h_4<=0 pg_good<=49 1311 gpos<=408 -27 -1062 -1500 bpos<=665 a_form<=0 -2145 s_share<=17 -424 1105 \
    bpos<=816 s_share<=229 -179 897 s_share<=421 b1_lca<=2 -427 -1707 536
    end<=0 linkrun<=1 tag<=9 h_9<=0 987 -1305 -618 h_60<=1 a_main<=34 -549 -1244 1182 boilrate<=15 gpos<=788 \
    h_23<=1 1129 -1032 c3_gshare<=656 -696 717 a_main<=20 795 -640
    end<=0 c3_ld<=446 linkrun<=1 a_form<=33 -1445 408 gpos<=899 -536 -1332 -1046 s_good<=450 gpos<=861 a_footer<=9 \
    -1614 h_20<=1 a_form<=5 -1666 701 -805 -1037 prevhl<=3 1292 389
    c1_gshare<=122 h_4<=0 pg_h_article<=529 tag<=11 a_footer<=7 -1461 s_first<=735 734 -382 -456 s_share<=142 -1046 \
    508 -1296 tag<=17 h_6<=0 boilrate<=43 1246 -240 pg_li<=299 426 -1281 -264
    a_nav<=16 -1459 s_share<=95 a_footer<=21 -1494 gpos<=577 tag<=12 n1_ld<=14 762 b1_rel<=-4 -1151 272 -637 -898 \
    a_footer<=21 -1676 n-1_tag<=3 1179 pg_h_comment<=13 s_bytes<=26 -526 723 -255
    end<=0 r_ld<=656 n1_tag<=9 c1_ld<=93 392 -618 -676 c3_blocks<=241 -1093 332 b1_lca<=0 a_footer<=13 -1624 \
    n1_tag<=12 boil<=8 1033 -1791 c3_blocks<=21 -148 864 pos<=689 67 -1102
    b0_lca<=1 c3_share<=70 c1_ld<=51 378 -485 a_footer<=5 -1463 boilrate<=127 s_count<=7 s_count<=2 -158 893 958 \
    -937 gpos<=527 afterh1<=0 -1359 ui<=74 a_nav<=21 -1255 662 -1366 -1248
    c1_good<=577 h_4<=1 s_share<=8 -1016 pg_good<=353 pg_ld<=850 117 1729 -477 -1297 h_6<=0 n-1_tag<=7 777 \
    s_good<=218 -501 h_9<=1 737 -1205 pos<=861 h_1<=1 -966 342 -1419
    s_good<=23 c2_ld<=38 ui<=419 s_first<=806 325 -1262 -1281 s_bytes<=27 -941 -306 boil<=1 n1_tag<=14 s_good<=715 \
    582 c0_gshare<=15 102 1252 c1_gshare<=667 h_60<=1 -603 1028 1119 -907
    c1_gshare<=264 a_main<=23 tag<=8 pg_h_related<=642 305 s_good<=761 1781 -1846 -355 s_good<=63 a_nav<=15 -1268 \
    -622 h_20<=0 c1_good<=983 -274 542 -813 tag<=2 boil<=5 996 -1934 -223
    b0_lca<=0 h_2<=0 h_16<=1 c1_words<=21 -1139 247 -1106 h_25<=0 h_23<=1 803 -1602 -248 h_6<=0 h_4<=0 bpos<=618 \
    prevhl<=0 -902 289 s_share<=246 -915 611 -1168 -1184
    end<=0 pg_good<=105 716 linkrun<=1 h_9<=0 tag<=8 639 -458 -1339 -760 b0_lca<=0 tag<=4 803 b1_rel<=45 h_9<=1 399 \
    -1600 -1892 gpos<=27 530 bpos<=336 447 -1013
    h_4<=1 s_good<=144 ui<=309 pg_good<=105 1339 c3_ld<=92 h_17<=1 131 -1478 -569 -1316 h_2<=1 h_20<=0 ld<=149 \
    h_9<=0 506 -523 -861 -730 h_23<=0 933 -875 -1158
    a_nav<=16 -1290 tag<=9 s_first<=760 n1_ld<=848 boilrate<=20 a_aside<=15 -1476 afterh1<=0 -711 704 boilrate<=66 \
    250 -1043 h_1<=0 -486 332 end<=0 -1055 -163 s_first<=431 -153 -717
    a_nav<=18 -1269 n1_tag<=3 prevh<=60 h_9<=1 gpos<=456 757 c1_gshare<=74 -273 507 -1027 -1051 a_main<=8 386 \
    pg_good<=300 132 a_form<=5 -1551 c3_ld<=41 s_count<=4 -631 275 -664
    h_4<=1 a_aside<=15 -1332 b0_rel<=18 tag<=15 pg_blocks<=984 sentences<=18 a_figure<=2 -1448 c1_gshare<=667 287 \
    ld<=124 1056 -277 -1397 -1700 pg_h_body<=916 -443 444 h_17<=0 -706 2175 -1086
    boilrate<=26 linkrun<=5 gpos<=861 c2_gshare<=784 h_1<=1 prevlong<=69 -198 345 453 end<=0 h_2<=1 -480 793 \
    pg_blocks<=847 1123 -1567 -393 pg_blocks<=442 -682 b0_rel<=-7 -660 779 -783
    a_footer<=9 -1377 dup<=1 b0_rel<=14 tag<=11 c1_gshare<=33 b1_lca<=0 474 -329 c0_ld<=559 boil<=4 748 -1335 -788 \
    a_form<=20 -1349 s_count<=1 -796 260 -553 c0_good<=930 -510 -1371
    h_6<=0 c1_gshare<=67 pg_h_comment<=5 prevhl<=1 h_25<=0 -162 -1458 303 -550 c0_gshare<=18 -16 prevhl<=2 \
    prevhl<=0 -966 925 n1_tag<=5 separators<=4 666 -1536 -813 a_footer<=15 -1353 -259
    s_share<=33 pg_h_buy<=10 -610 -70 c2_gshare<=896 h_4<=0 h_11<=1 h_25<=0 afterh1<=30 h_2<=0 -127 898 181 \
    prevh<=34 5 -1696 -1094 linkrun<=5 130 -1118 ld<=149 1034 -142
    gpos<=481 a_nav<=18 -1158 ui<=419 boilrate<=163 boilrate<=47 sentences<=9 468 -1151 -741 -1083 -1215 b1_rel<=3 \
    b0_lca<=2 h_30<=0 pg_h_related<=12 561 -80 -576 -757 prevlong<=97 -1276 269
    a_footer<=21 -1343 a_nav<=14 -1159 hid<=0 pg_h_article<=262 h_25<=0 586 -440 c1_gshare<=88 h_16<=0 -574 202 \
    c0_ld<=303 h_9<=0 h_1<=1 h_36<=0 627 -707 967 -596 -1536 -1215
    a_footer<=16 -1295 linkrun<=3 h_9<=0 c0_ld<=816 b1_dist<=20 s_good<=589 226 862 -984 -989 h_1<=1 -1240 95 \
    s_share<=33 -728 h_4<=0 gpos<=364 c1_words<=23 -827 719 -129 -1099
    h_1<=1 h_25<=0 b0_lca<=2 h_11<=1 h_2<=1 pg_long<=661 pg_li<=98 604 -295 -1565 587 -1197 a_article<=16 366 -568 \
    -948 a_footer<=26 -1174 end<=0 -55 h_23<=1 537 -1314
    h_4<=0 boilrate<=91 ui<=724 s_first<=760 a_form<=5 -1285 prevlong<=85 c0_ld<=731 c1_ld<=167 h_17<=0 \
    c1_share<=482 245 separators<=6 998 -1138 -986 -538 -697 463 -495 -1138 -822 -611
    h_60<=1 pos<=137 -768 pg_h_article<=10 h_30<=1 374 -477 gpos<=388 101 pg_li<=60 c3_blocks<=110 h_30<=0 \
    s_share<=126 -635 720 h_30<=1 -2041 637 1843 -626 sentences<=11 1000 -910
    h_6<=0 h_4<=1 h_11<=1 pg_ld<=518 b1_rel<=11 pg_h_comment<=20 231 -183 n1_tag<=17 -76 -1260 end<=0 287 1107 -677 \
    -979 a_main<=30 276 pg_long<=288 pg_blocks<=416 -845 429 -1236
    dup<=1 a_main<=24 gpos<=769 a_figure<=8 -1145 556 -236 pos<=784 prevh<=32 gpos<=752 a_figure<=4 -1400 \
    c1_ld<=206 h_16<=1 581 -333 -152 -298 -477 -747 c0_good<=253 -319 -1198
    b0_rel<=0 a_main<=17 346 prevh<=20 n1_tag<=15 h_3<=0 -101 604 -461 h_16<=0 prevhl<=1 -962 -88 571 pg_li<=45 \
    prevh<=56 pg_h_buy<=167 -284 1991 1594 h_17<=0 -831 1703
    h_4<=1 h_36<=1 bpos<=796 prevhl<=0 bpos<=375 -965 227 s_share<=3 -496 h_17<=1 a_form<=12 -534 375 ld<=934 -1743 \
    1637 pg_h_body<=11 564 -374 -379 pg_h_body<=916 -1056 362
    hid<=0 h_2<=1 boilrate<=27 h_4<=0 prevlong<=39 h_1<=1 h_36<=0 -163 -836 174 a_article<=14 -151 494 pg_li<=17 \
    1366 -735 -704 prevhl<=0 -1051 b0_lca<=0 562 -309 -999
    h_6<=0 afterh1<=-27 -909 ui<=531 h_11<=1 h_9<=0 pg_ld<=727 r_ld<=896 h_17<=0 272 ld<=160 -1060 916 -677 952 \
    h_42<=0 -1288 sentences<=13 348 -1338 -765 -1064 -450
    a_footer<=26 -1182 pg_h_article<=336 ui<=936 h_23<=1 320 -974 -920 a_article<=21 h_17<=0 h_11<=0 387 -714 -1776 \
    c3_gshare<=473 pg_h_buy<=201 h_2<=1 -920 -72 679 s_count<=32 -206 1217
    pg_good<=81 gpos<=168 b0_lca<=3 -305 1113 1833 n-1_end<=0 a_table<=6 707 tag<=4 gpos<=388 prevh<=54 390 -950 \
    gpos<=481 479 -487 h_2<=0 -824 -258 c2_gshare<=939 171 771
    boil<=0 a_aside<=12 -1349 h_60<=1 n1_tag<=3 tag<=8 374 -233 pg_long<=123 n1_ld<=72 481 n1_tag<=10 -640 256 -227 \
    h_30<=0 1110 pg_long<=204 -1845 1106 h_20<=1 -317 -1504
    boilrate<=59 a_form<=1 -1268 linkrun<=4 h_17<=1 hid<=0 s_count<=132 h_23<=1 c1_ld<=139 372 c3_blocks<=37 -313 \
    670 -757 -676 -916 -1141 s_count<=16 -426 h_17<=0 81 2025 -774
    h_2<=1 pg_long<=261 a_nav<=21 -849 c3_blocks<=24 pg_h_body<=818 -176 549 382 s_good<=885 pos<=876 -240 -1145 \
    c0_good<=556 -1427 s_count<=3 -737 1173 b0_lca<=1 h_23<=0 505 -942 -209
    a_form<=4 -1256 h_30<=0 a_aside<=9 -1320 h_6<=1 hid<=0 a_nav<=12 -767 c3_ld<=87 n1_ld<=150 c0_ld<=171 h_23<=1 \
    551 -781 -614 -99 prevlong<=88 -123 329 -994 -507 -357
    boil<=5 h_6<=0 pos<=69 -829 pg_h_article<=163 h_20<=0 391 -810 h_36<=1 c0_good<=930 -274 h_17<=0 391 -1611 \
    end<=0 80 -907 h_1<=1 -759 h_20<=0 407 -924 -1280
    a_footer<=19 -1121 prevhl<=0 -605 hid<=0 pg_ld<=828 n-1_end<=0 h_60<=1 pg_h_article<=336 n2_tag<=2 434 \
    afterh1<=54 c3_blocks<=37 557 -501 prevlong<=0 -1409 -50 -330 750 281 951 -871
    a_footer<=26 -1078 s_first<=71 c3_blocks<=63 gpos<=439 -1025 163 258 gpos<=481 b1_rel<=-35 988 dup<=1 285 \
    h_42<=0 -1243 -230 h_20<=1 h_20<=0 -5 h_42<=0 -1592 -174 -938
    h_25<=0 s_share<=7 -417 a_aside<=10 -1003 dup<=1 a_figure<=5 -1201 s_count<=201 prevhl<=4 boil<=6 388 -1116 \
    -680 -1589 c1_words<=60 -93 linkrun<=1 pg_h_buy<=138 -1982 -126 -407 -439
    r_ld<=353 tag<=14 h_30<=0 293 h_42<=1 h_42<=0 -1016 -52 1186 s_share<=421 pg_h_body<=975 -442 999 877 \
    pg_blocks<=236 c0_ld<=250 -1107 tag<=15 pg_ld<=443 -743 830 -1044 -34
    a_footer<=10 pg_li<=16 1522 -1189 s_share<=42 pg_ld<=90 c2_gshare<=63 end<=0 237 1441 -305 -284 hid<=0 \
    a_form<=1 -1211 pg_long<=306 b1_dist<=24 315 -1565 21 c1_words<=420 83 -1801
    boilrate<=38 a_aside<=6 -1112 n-1_end<=0 s_first<=853 pg_good<=81 b1_lca<=3 s_count<=103 604 -1370 1628 \
    r_good<=62 -382 n1_tag<=16 203 c0_ld<=114 -357 416 -749 228 h_20<=1 -394 -1558
    a_nav<=12 -902 gpos<=617 a_figure<=4 -1064 r_good<=736 s_bytes<=16 -90 h_9<=1 369 -1228 ld<=99 n-1_tag<=1 \
    c0_gshare<=21 -51 659 h_60<=1 -294 570 -656 c2_ld<=19 176 -359
    a_footer<=23 -1032 h_9<=1 r_ld<=353 pg_h_related<=5 341 a_article<=5 319 bpos<=550 111 h_33<=1 -138 -1278 \
    h_3<=1 -255 h_16<=0 -133 1612 h_2<=0 h_16<=0 -488 1222 -1259
    dup<=8 a_form<=3 -1200 pg_h_article<=3 h_60<=1 pg_good<=518 105 h_6<=0 866 a_section<=20 814 -774 -1339 \
    s_first<=806 pg_good<=595 225 h_60<=1 -365 separators<=3 939 -842 -752 -868
    a_footer<=26 -970 ui<=896 boil<=5 n-1_tag<=0 c0_gshare<=44 92 677 pg_h_body<=970 s_count<=5 c3_gshare<=954 -230 \
    -1022 s_count<=111 h_42<=1 prevhl<=4 106 -1027 709 -785 511 -1147 -847
    boil<=2 pg_h_comment<=20 h_25<=0 s_count<=7 -85 b1_dist<=3 655 h_2<=0 linkrun<=4 255 -621 end<=0 601 \
    pg_h_buy<=19 406 -848 -376 s_first<=597 pg_long<=371 -366 299 -954 -905
    pg_h_body<=964 s_count<=7 h_1<=1 h_33<=1 -590 178 pg_ld<=501 57 700 h_30<=0 a_main<=6 688 129 a_main<=15 \
    c1_ld<=34 -1473 -72 h_1<=0 n2_tag<=6 74 1557 -812 491
    afterh1<=-14 -666 dup<=1 s_count<=1 pg_blocks<=244 -679 a_section<=11 774 -372 pg_blocks<=786 ld<=83 377 \
    pg_h_body<=641 287 -409 c2_gshare<=45 452 a_section<=16 -2919 -1 pg_blocks<=471 -743 275
    pg_h_body<=897 h_9<=1 a_form<=3 -968 c2_ld<=44 h_30<=0 a_figure<=2 -1106 pg_h_article<=896 425 -222 -232 \
    n-1_end<=0 pg_li<=1 847 -273 223 -1301 n1_ld<=637 92 s_share<=33 -113 1211
    dup<=1 s_count<=3 r_good<=41 -718 -138 s_count<=201 a_nav<=15 -902 c3_blocks<=241 n1_tag<=8 prevh<=27 \
    pg_long<=204 753 296 -100 pg_h_body<=964 -126 1119 1348 -1219 c1_gshare<=88 -169 -1319
    a_figure<=3 -972 h_25<=0 h_33<=0 ld<=200 n1_ld<=674 123 pg_h_article<=124 437 -843 s_bytes<=87 -55 -882 \
    b0_lca<=8 215 968 h_42<=0 -902 prevhl<=1 pos<=353 79 -1564 212
    a_table<=2 c2_ld<=4 1427 236 a_form<=6 -893 pg_h_body<=946 h_11<=1 gpos<=715 n-1_tag<=3 275 -129 linkrun<=9 \
    c2_ld<=22 189 -613 pg_good<=190 1062 -565 -850 separators<=7 436 -895
    ui<=607 pg_h_body<=861 s_count<=103 pg_ld<=518 bpos<=642 n-1_tag<=8 prevhl<=0 -1044 h_17<=1 354 -861 -219 -468 \
    325 a_article<=7 -1861 pg_h_body<=14 1109 -492 s_good<=738 118 919 -832
    a_nav<=10 -801 boilrate<=27 h_60<=1 pg_h_body<=242 h_36<=0 459 pg_h_article<=736 271 s_good<=157 323 -1464 \
    hid<=0 c1_gshare<=667 -107 end<=0 -584 816 -1190 538 h_16<=1 -211 -1287
    a_footer<=15 -949 a_aside<=8 -844 a_form<=1 -1059 pg_h_body<=300 pg_h_buy<=246 n1_ld<=243 430 n2_tag<=19 \
    s_first<=381 c0_good<=515 -434 -1747 linkrun<=5 -562 1008 634 1247 h_20<=0 68 -426
    h_30<=0 h_36<=1 b0_lca<=0 b1_dist<=11 367 prevlong<=3 -1465 -184 prevlong<=73 gpos<=481 104 -691 133 \
    pg_h_article<=819 74 end<=0 360 -1246 h_42<=0 -710 h_42<=1 -238 857
    a_footer<=9 r_ld<=896 -1120 1374 s_share<=5 -363 pg_good<=319 s_count<=38 bpos<=464 h_3<=0 -490 c0_ld<=704 739 \
    -351 618 -273 n-1_tag<=10 r_ld<=787 hid<=0 190 -939 -817 -176
    a_aside<=6 -1132 a_form<=6 -787 a_nav<=18 -769 s_first<=71 b0_rel<=18 -538 918 b0_rel<=0 hid<=0 169 -851 \
    prevhl<=2 pg_li<=28 875 h_6<=0 169 -1029 h_17<=1 -770 1209
    a_footer<=19 -884 pg_h_body<=242 s_good<=545 h_2<=0 -152 467 n1_tag<=16 278 -847 pg_h_comment<=12 prevh<=81 \
    prevhl<=4 120 -484 pg_blocks<=344 -840 pg_h_body<=903 -428 1063 h_20<=0 -97 -970
    a_aside<=13 -1034 a_table<=4 582 boil<=7 ui<=686 c3_blocks<=186 a_article<=19 152 pg_long<=317 1 h_60<=1 \
    c3_blocks<=9 -89 -709 1111 a_article<=15 a_section<=7 -1657 263 904 -748 -1066
    pg_good<=300 bpos<=125 -637 h_16<=0 end<=0 n1_ld<=64 pg_li<=60 1033 33 -358 539 817 r_ld<=878 b0_rel<=-40 \
    h_4<=0 696 -853 a_article<=21 h_17<=1 186 -1038 -205 -649
    a_figure<=10 -634 a_form<=2 -919 c2_ld<=0 h_23<=0 298 -786 b0_lca<=0 h_36<=1 tag<=19 314 -261 -310 \
    pg_h_body<=56 c2_gshare<=23 836 -801 h_1<=0 pg_h_article<=54 -65 -905 -68
    pg_ld<=207 h_36<=0 sentences<=14 h_42<=0 n2_tag<=8 -304 558 prevlong<=49 linkrun<=4 887 -342 47 -1023 -107 \
    a_table<=2 590 pg_h_article<=933 pg_h_article<=494 -82 b0_rel<=0 -256 -967 637
    b0_lca<=12 a_footer<=13 -1092 h_17<=1 r_ld<=731 b1_rel<=21 b0_rel<=0 128 pg_h_comment<=903 -433 1713 -520 \
    h_16<=0 -660 387 -806 pg_ld<=633 h_20<=0 c1_ld<=71 700 -383 -858 1082
    dup<=2 b1_rel<=-47 559 s_share<=10 -284 h_30<=0 h_6<=1 130 c3_gshare<=983 -174 -2105 pos<=337 prevh<=46 688 \
    -838 h_3<=0 286 pos<=736 -228 a_section<=15 -2076 -400 -464
    s_count<=4 r_good<=951 -111 -747 pg_h_article<=896 s_bytes<=161 b1_lca<=5 208 -381 pg_blocks<=574 h_2<=0 -816 \
    h_23<=0 c0_ld<=266 341 -943 -1324 b1_lca<=17 -1839 237 prevhl<=2 865 -66
    dup<=1 pg_long<=0 n1_ld<=141 733 -2 s_good<=897 a_footer<=19 -1021 s_count<=63 h_20<=1 s_count<=3 -202 193 \
    h_42<=0 -1195 -69 h_16<=0 -866 488 704 n1_ld<=762 -542 56
    sentences<=16 s_share<=667 r_ld<=666 pg_long<=362 b1_dist<=21 h_11<=1 167 -614 -823 prevh<=26 b1_rel<=-7 902 \
    -108 -610 tag<=2 s_good<=197 ld<=827 -617 890 -874 -548 689 -963
    pg_h_buy<=700 a_form<=6 h_42<=1 -1089 325 pg_good<=300 dup<=1 end<=0 h_36<=1 a_section<=13 579 -139 \
    pg_h_related<=46 1294 -94 673 h_42<=1 -408 943 pg_long<=143 -335 -63 907
    pg_long<=442 h_23<=1 ui<=716 72 -707 prevlong<=19 -1268 163 b0_lca<=4 h_60<=1 h_23<=1 -427 629 c1_good<=927 \
    1039 -117 gpos<=861 hid<=0 b0_lca<=7 1362 359 -787 -824
    c3_share<=905 h_11<=1 h_42<=0 h_20<=0 h_30<=0 138 h_2<=0 h_3<=0 -613 469 -939 n-1_end<=0 -1403 -241 ui<=868 57 \
    -819 c0_good<=556 -1009 20 pg_li<=496 386 -1055
    s_share<=3 -389 b1_dist<=10 afterh1<=-102 -853 afterh1<=-1 s_first<=175 -1176 131 b1_lca<=6 66 478 \
    pg_h_related<=61 h_11<=0 s_first<=71 -1150 b1_lca<=17 -233 -934 960 h_36<=0 822 -148
    pg_h_buy<=588 dup<=1 s_first<=832 sentences<=16 afterh1<=-87 -1006 prevh<=52 n1_tag<=10 c0_good<=963 c1_ld<=14 \
    433 -111 508 -39 h_33<=1 -338 1231 -1067 -415 pg_good<=699 -132 -1038 818
    h_11<=1 a_nav<=18 -699 r_ld<=79 a_section<=1 997 s_bytes<=81 s_count<=10 -104 474 c0_good<=827 -1071 \
    c3_blocks<=87 pg_ld<=269 142 -306 -685 h_16<=1 43 684 gpos<=53 347 -820
    a_form<=1 -1047 pg_blocks<=227 s_first<=485 h_36<=1 pg_good<=802 168 -389 -443 h_36<=0 -641 -33 pg_blocks<=847 \
    pg_li<=16 h_36<=0 1595 -204 184 c0_ld<=200 pg_h_article<=0 24 -1594 341
    a_footer<=16 c3_ld<=736 -1009 pg_h_body<=818 -442 1314 h_25<=0 pg_h_comment<=10 pg_h_body<=916 pg_h_body<=710 \
    b0_rel<=30 58 651 n1_tag<=19 66 s_share<=90 -266 -1361 430 -218 h_1<=1 -511 220
    h_16<=0 dup<=6 h_33<=0 h_60<=1 prevhl<=1 prevh<=19 c0_ld<=13 185 -644 -677 h_20<=0 c3_ld<=30 357 -64 -659 739 \
    h_2<=0 770 71 -766 prevlong<=35 11 635
    h_11<=1 a_nav<=7 -781 s_first<=853 s_first<=40 pg_h_related<=241 s_bytes<=29 -979 s_count<=53 -656 679 781 \
    c2_gshare<=4 c3_blocks<=186 191 a_article<=4 -734 1197 17 a_main<=6 334 -698 -591
    pg_h_article<=0 c3_ld<=63 pg_h_buy<=10 a_footer<=21 -761 c1_gshare<=920 1063 -58 -40 r_ld<=37 c1_ld<=18 -1434 \
    56 r_ld<=656 154 pg_li<=11 tag<=7 2018 120 h_17<=1 -736 937 -75
    boilrate<=43 pg_blocks<=369 dup<=1 n1_ld<=213 end<=0 0 351 -285 n1_ld<=354 -811 -89 n1_ld<=458 h_36<=0 251 \
    c1_share<=15 c1_ld<=979 -750 766 108 636 h_20<=1 -244 -1493
    r_good<=860 pg_blocks<=102 h_60<=1 c3_ld<=962 c0_ld<=951 -581 419 820 856 109 pg_h_article<=0 h_42<=1 h_33<=0 \
    prevlong<=41 421 -741 1262 -896 h_1<=1 n1_ld<=413 -476 -1357 8
    a_aside<=13 -1083 dup<=5 s_share<=8 c3_gshare<=656 c0_ld<=40 156 -481 -579 pg_good<=582 a_form<=3 -755 185 \
    c0_ld<=325 h_17<=0 h_60<=1 16 575 -1020 n1_ld<=24 -882 120 -558
    h_9<=1 pg_blocks<=273 h_23<=0 b0_lca<=0 r_good<=980 c0_gshare<=40 prevh<=38 -36 -907 292 525 bpos<=665 h_1<=1 \
    -352 363 -669 1004 h_23<=1 h_20<=0 252 -235 -1060 -614
    a_aside<=15 -945 afterh1<=-1 pos<=434 -1003 b1_lca<=6 938 -713 bpos<=688 b1_dist<=1 c0_gshare<=11 s_share<=11 \
    374 -802 boil<=8 1027 -679 69 h_20<=0 55 h_30<=0 -1060 -17
    h_6<=1 h_30<=0 prevlong<=0 355 c2_gshare<=38 127 -137 h_2<=0 r_ld<=323 614 -494 h_42<=1 s_good<=353 -319 \
    pg_h_article<=750 -1280 478 573 c3_gshare<=132 -66 a_section<=21 553 -1210
    h_42<=0 h_30<=0 -43 gpos<=122 370 -983 pg_good<=49 h_4<=0 354 2899 linkrun<=4 h_16<=0 -21 r_good<=171 -330 829 \
    b0_lca<=1 -3 b0_rel<=-18 pg_good<=300 -632 430 -877
    boil<=12 a_figure<=11 -612 a_nav<=7 -741 dup<=2 h_30<=0 h_6<=0 r_good<=147 c1_good<=845 -9 -867 \
    pg_h_article<=74 397 93 tag<=12 b0_rel<=2 317 -496 -826 -134 -386 -1047
    h_16<=0 a_form<=5 -1037 c3_ld<=23 164 b1_lca<=5 pg_h_related<=3 c0_good<=912 -36 510 b1_rel<=-15 699 -241 -377 \
    b1_rel<=-14 1072 pg_h_body<=524 h_2<=0 -911 h_1<=0 659 -302 -143
    pg_ld<=192 pg_h_article<=3 545 h_17<=0 54 -1174 pg_li<=473 h_6<=1 c3_blocks<=241 -168 c1_ld<=3 -617 980 \
    s_share<=54 -113 -1018 c3_share<=40 896 end<=0 -445 h_6<=0 734 -775
    h_60<=1 h_9<=0 pg_good<=235 n2_tag<=1 c3_ld<=875 282 1403 133 h_17<=1 pg_h_body<=964 bpos<=796 -23 -384 356 \
    -709 h_42<=0 -1187 ld<=141 -403 1126 pg_h_buy<=112 582 -1160
    a_table<=3 n1_ld<=130 a_aside<=6 -714 935 c1_words<=65 318 -1287 sentences<=16 s_first<=71 -297 b1_rel<=-25 \
    n1_tag<=19 n1_ld<=24 645 -670 763 n-1_tag<=2 107 pg_h_related<=21 -8 -241 -900
    pg_h_body<=903 a_figure<=1 -1124 c3_ld<=41 pg_long<=488 229 -379 h_6<=1 c3_share<=877 r_good<=22 pg_h_buy<=156 \
    -593 483 8 481 -801 n1_ld<=189 a_main<=18 264 -196 h_25<=1 767 -525
    a_form<=6 pg_h_comment<=171 -858 555 h_30<=0 h_1<=0 -75 h_23<=1 145 -883 b0_lca<=14 s_first<=150 354 \
    s_share<=166 -143 n-1_tag<=17 -1046 12 pg_h_related<=158 h_33<=0 -824 982 1612
    bpos<=29 -630 pg_h_body<=563 a_nav<=9 -843 s_bytes<=356 180 -597 pg_h_article<=2 pg_h_related<=81 ld<=762 276 \
    -551 1108 dup<=1 a_figure<=2 -1165 gpos<=44 309 -176 n1_ld<=863 -738 147
    pg_blocks<=743 b0_lca<=17 pg_blocks<=380 h_17<=0 prevhl<=4 boil<=5 c0_ld<=125 67 -242 -1015 -538 -1143 172 \
    h_3<=0 79 709 a_section<=16 prevh<=9 -1276 136 prevh<=42 762 -580
    sentences<=25 h_25<=0 b1_dist<=27 pg_h_comment<=737 31 563 -1232 h_20<=0 h_42<=1 pg_h_related<=123 c1_ld<=870 \
    -181 791 h_17<=0 -977 540 pg_h_comment<=763 c0_gshare<=17 -136 1003 -878 -855 -906
    h_6<=1 ui<=868 pos<=720 prevh<=21 125 h_33<=0 -272 r_ld<=202 c1_ld<=3 210 -807 prevlong<=53 8 1335 b0_lca<=10 \
    c3_gshare<=524 -377 end<=0 452 -189 320 -577 -315
    s_share<=701 dup<=1 s_share<=9 -338 afterh1<=62 a_figure<=6 -1006 197 pg_h_article<=494 -203 a_main<=19 h_1<=0 \
    666 -511 435 c1_words<=128 a_main<=18 -309 309 c3_gshare<=913 -678 600 725
    tag<=15 s_count<=66 boilrate<=71 a_article<=14 270 49 -340 h_16<=0 s_bytes<=11 206 -884 415 s_count<=17 \
    c3_gshare<=992 -210 -1179 b1_lca<=19 h_3<=0 c3_share<=70 -128 1143 77 -782
    sentences<=9 ui<=471 b1_dist<=26 h_60<=1 s_count<=1 -205 s_good<=47 h_11<=1 206 -714 ld<=531 a_article<=21 347 \
    c2_gshare<=939 -254 647 c1_gshare<=43 -43 -1786 507 -1323 -626 -615
    boilrate<=38 h_16<=0 -9 pg_blocks<=416 s_bytes<=267 s_bytes<=35 pg_good<=265 414 -382 372 -417 a_article<=3 \
    -275 h_3<=0 -203 1012 h_20<=1 h_20<=0 h_9<=1 41 -954 -746 -1232
    dup<=8 h_23<=1 a_footer<=11 s_bytes<=12 555 -957 s_bytes<=26 boilrate<=29 -50 -792 c3_gshare<=12 pg_h_body<=524 \
    s_first<=735 s_first<=10 -646 h_6<=0 881 -9 -555 86 50 -574 -696
    pg_h_article<=873 dup<=1 pg_h_article<=0 r_good<=129 -187 310 h_30<=0 -12 afterh1<=58 32 h_3<=0 266 n1_ld<=531 \
    -1594 25 r_good<=845 -99 -926 b1_dist<=8 a_article<=7 -29 582 -635
    pg_ld<=219 pos<=187 h_2<=1 a_section<=25 291 -755 506 h_42<=0 prevlong<=45 -254 s_share<=21 -135 736 \
    pg_h_body<=11 -563 395 h_9<=1 sentences<=6 h_3<=0 -214 -26 791 -1050
    boil<=5 a_aside<=5 -854 ui<=734 pg_long<=619 s_first<=225 h_6<=0 c0_gshare<=18 -364 220 690 pg_li<=347 \
    c0_gshare<=22 136 a_section<=13 -640 c3_gshare<=740 -223 483 357 281 -538 -942
    h_33<=0 pg_long<=582 c2_gshare<=979 afterh1<=-20 -741 s_good<=72 a_section<=14 344 -119 -157 prevlong<=69 696 \
    -393 c0_good<=801 -917 h_2<=0 -464 249 s_first<=597 269 n2_tag<=18 62 -874
    pg_li<=132 h_60<=0 pg_h_body<=946 h_1<=0 177 c3_blocks<=110 gpos<=67 663 -288 -851 bpos<=125 -365 pg_ld<=603 \
    484 1719 bpos<=227 -280 886 pg_li<=441 -144 c1_words<=80 -196 666
    h_9<=1 bpos<=618 prevhl<=0 -259 120 pg_h_body<=946 s_good<=377 a_section<=12 223 b0_lca<=16 -275 413 \
    a_article<=6 -22 a_main<=5 -1721 -446 358 pg_h_body<=868 n1_ld<=637 -1312 390 124
    dup<=7 a_footer<=19 c3_ld<=945 -947 665 a_figure<=1 -650 s_count<=2 c1_words<=70 -367 c3_share<=117 289 \
    prevh<=4 h_36<=0 -45 777 -341 c2_ld<=15 252 h_2<=1 -29 294 -611
    separators<=0 pg_h_article<=529 pg_ld<=269 269 prevlong<=12 298 s_good<=98 prevlong<=63 -515 95 -684 \
    pg_good<=190 1092 boilrate<=163 gpos<=788 30 pg_blocks<=513 -573 764 -939 a_article<=15 123 -507
    r_good<=791 h_11<=1 r_good<=199 -73 159 -648 h_33<=0 h_23<=0 s_count<=3 -532 h_20<=1 c0_good<=801 tag<=0 -1546 \
    51 h_16<=0 -127 507 -866 661 tag<=15 624 -468
    a_aside<=13 -800 ui<=419 a_table<=2 c3_ld<=63 1102 -263 pg_blocks<=216 -103 pg_h_buy<=41 pg_li<=32 \
    pg_h_related<=54 300 1202 c0_gshare<=3 s_share<=283 89 -915 n2_tag<=1 746 82 -87 -534
    r_good<=860 c0_gshare<=91 19 413 h_30<=1 h_30<=0 n1_tag<=2 pg_h_buy<=48 c0_good<=990 -650 h_2<=1 -30 506 912 \
    pg_h_buy<=1 -45 -890 pg_li<=262 c1_gshare<=36 -75 -1276 814 648
    r_ld<=60 h_30<=0 pg_h_related<=61 linkrun<=6 293 -696 separators<=0 -71 -936 pg_good<=611 -508 h_42<=0 \
    bpos<=441 377 -1379 759 pg_h_related<=79 h_4<=1 c3_blocks<=52 -202 210 -730 117
    h_25<=0 h_16<=0 prevlong<=15 135 c0_good<=930 gpos<=44 -269 165 a_section<=21 -765 -110 207 h_42<=0 -752 \
    s_count<=41 b1_rel<=-14 -1083 h_16<=0 274 -653 gpos<=197 457 -1116
    separators<=0 a_table<=3 prevlong<=6 -508 942 c1_share<=445 a_section<=13 97 pg_h_body<=662 36 -227 \
    c0_good<=969 s_good<=481 prevlong<=95 607 -257 -830 h_60<=0 656 h_60<=1 -1197 568 -232
    b1_dist<=26 h_60<=1 pg_good<=146 pg_li<=16 separators<=2 pg_h_related<=978 1613 78 -989 c3_gshare<=368 -172 557 \
    boilrate<=55 a_footer<=16 -891 c1_ld<=3 101 -104 c1_ld<=139 -655 70 433 -1121
    dup<=1 a_aside<=11 -830 s_first<=876 sentences<=13 c0_gshare<=203 c0_ld<=680 linkrun<=3 185 c3_gshare<=473 207 \
    -630 ld<=916 -1158 -13 507 -760 -397 linkrun<=2 a_section<=13 152 -711 62
    bpos<=487 56 h_20<=0 pg_ld<=682 b1_lca<=0 pg_blocks<=227 pg_ld<=192 -24 -550 h_23<=1 426 -1169 b1_lca<=19 -858 \
    pg_ld<=99 1009 -304 385 linkrun<=3 b1_lca<=8 27 -1097 -952
    tag<=15 tag<=0 c3_ld<=823 r_good<=680 -305 18 704 s_bytes<=14 h_3<=1 -351 1001 b1_lca<=0 h_2<=1 s_bytes<=200 \
    351 -592 835 -88 h_25<=1 pg_blocks<=369 -310 352 -695
    pg_good<=736 a_table<=9 pg_blocks<=574 646 -822 s_good<=218 n-1_end<=0 s_bytes<=27 h_1<=0 -468 0 \
    pg_h_comment<=0 209 -194 342 ld<=375 -96 -934 h_16<=1 -298 boil<=6 796 -741
    a_form<=8 a_article<=12 c1_gshare<=14 -389 717 -831 h_1<=1 pg_h_body<=410 b1_lca<=12 b0_rel<=-22 pg_long<=382 \
    13 1149 -73 794 h_3<=0 n-1_tag<=2 85 -824 21 dup<=6 90 -901
    pg_good<=746 pg_h_buy<=940 r_good<=129 b0_rel<=30 -198 pg_h_buy<=112 716 -196 pg_ld<=166 b0_rel<=-34 -286 \
    h_9<=0 543 -175 -38 640 h_3<=0 267 h_9<=0 c2_ld<=571 -451 462 49
    pg_good<=773 a_form<=5 -690 c1_share<=354 h_9<=1 pos<=861 78 -225 -604 c0_ld<=13 585 n1_tag<=7 232 -1006 \
    n2_tag<=18 h_2<=1 h_9<=1 -575 510 79 n1_tag<=16 -296 614
    a_figure<=2 -776 h_25<=1 c0_gshare<=203 c2_gshare<=342 59 ld<=13 c0_gshare<=18 gpos<=769 -29 -747 h_1<=1 -164 \
    817 s_bytes<=102 -34 -822 c3_ld<=4 -422 536 h_33<=1 -508 652
    b1_dist<=26 a_aside<=10 -668 sentences<=13 c0_gshare<=53 prevlong<=10 -131 c1_gshare<=752 bpos<=211 \
    c1_good<=577 -319 158 108 -378 c2_ld<=19 -17 c3_gshare<=595 -83 prevlong<=13 839 36 -715 -1107
    a_aside<=11 -629 prevhl<=1 c0_ld<=0 36 c3_gshare<=967 -695 383 h_6<=1 pg_h_article<=736 pg_h_buy<=13 prevh<=96 \
    394 -702 -4 end<=0 147 n1_ld<=762 -124 -890 c3_blocks<=52 -39 -1334
    a_figure<=2 -642 h_25<=0 b1_lca<=6 40 n1_tag<=6 74 -469 s_bytes<=168 c1_share<=39 prevhl<=3 h_11<=0 \
    pg_blocks<=216 544 pg_h_body<=897 -608 713 -725 630 b1_lca<=5 -581 790 -612
    a_form<=1 -993 b1_dist<=11 a_aside<=15 pg_h_article<=948 -893 764 a_form<=17 c1_gshare<=24 -2 994 prevhl<=1 \
    h_25<=0 c0_gshare<=10 s_share<=451 -288 508 302 -770 91 h_42<=0 -669 -112
    pg_h_buy<=539 pg_li<=106 110 pos<=386 h_1<=0 -669 -95 pos<=562 h_11<=0 c3_ld<=793 h_30<=0 567 -61 -406 -280 \
    s_share<=229 h_60<=1 h_11<=1 68 -840 -864 -459 493
    dup<=10 pg_li<=16 c3_ld<=41 h_30<=0 181 -587 h_25<=0 693 -583 linkrun<=4 afterh1<=115 145 s_good<=236 \
    b1_lca<=14 200 -532 h_6<=0 -706 371 -107 c3_blocks<=45 -797 308
    gpos<=142 pg_long<=619 h_25<=1 r_ld<=878 pg_long<=464 prevlong<=47 490 c2_gshare<=866 81 h_1<=1 -1002 200 \
    h_1<=1 -12 -840 422 -650 c0_good<=755 pg_li<=235 -567 960 779 -42
    a_aside<=4 -768 c2_ld<=155 h_30<=0 h_20<=1 c1_ld<=71 h_1<=1 h_25<=0 92 -571 233 c3_gshare<=168 -768 21 -587 \
    h_1<=0 118 h_42<=1 pg_h_article<=896 -568 367 529 89
    a_form<=5 -587 dup<=10 c3_ld<=92 99 pg_li<=60 c0_gshare<=46 pg_h_related<=117 c3_share<=792 -361 629 932 1113 \
    b1_rel<=17 c3_share<=59 185 h_9<=0 -157 -1005 h_3<=1 -830 597 -451
    pg_li<=142 h_60<=1 s_count<=7 prevlong<=93 pg_ld<=78 487 gpos<=44 751 pg_long<=261 61 -695 c1_good<=831 \
    n1_ld<=111 -290 403 705 sentences<=1 pg_long<=418 195 -316 394 669 -43
    r_good<=791 bpos<=713 110 c1_good<=404 h_11<=0 117 -602 c1_words<=181 -118 -767 h_1<=1 s_count<=1 -638 -166 \
    s_first<=782 pg_li<=371 separators<=6 -15 -869 906 n-1_end<=0 -48 1178
    pg_long<=0 b1_lca<=15 c2_ld<=818 s_good<=738 430 -545 -366 838 gpos<=168 pg_good<=456 s_bytes<=29 -596 \
    a_main<=21 442 -259 s_bytes<=13 -529 340 h_11<=1 n2_tag<=19 1 -244 -857
    boil<=12 b1_dist<=11 h_25<=0 pg_good<=353 prevhl<=1 -36 360 pg_h_related<=120 -46 255 a_article<=6 511 \
    pg_h_related<=9 20 -572 pg_h_related<=5 h_25<=1 b1_lca<=19 -323 -981 483 -41 -884
    a_footer<=19 -647 tag<=15 tag<=4 -3 c2_ld<=44 c3_share<=19 -478 635 s_first<=197 b0_rel<=2 -701 573 394 \
    c3_share<=55 s_first<=550 -73 ld<=99 94 943 b0_rel<=-34 340 -388
    sentences<=21 pg_long<=218 h_9<=1 h_11<=0 s_share<=27 -31 a_form<=7 -867 pg_h_body<=929 221 925 c0_good<=707 \
    s_share<=116 -333 637 -906 -1154 c0_good<=893 c1_gshare<=62 -99 -583 20 -808
    """

  static let second: StaticString = """
    win8<=139 -3450 sigm<=747 p-2<=50 cm0<=461 -3185 -934 p2<=121 cm0<=277 -2988 -1380 cm0<=557 -1820 -588 755
    cm2<=276 -1758 cm0<=174 -1729 cm3<=746 boil<=1 end<=0 147 1341 -1047 end<=0 boil<=7 1297 -1849 1960
    cm1<=684 cm1<=122 -1771 pmax<=986 -104 -1029 boil<=6 c0_good<=850 r_ld<=429 1151 173 c1_gshare<=58 1296 1861 \
    -1857
    cm3<=460 cs3<=52 win3<=155 -1673 -856 -270 p-1<=155 c1_good<=935 -636 874 a_footer<=12 -2130 c1_good<=282 507 \
    1516
    cs1<=62 p-2<=192 p-3<=73 -1513 -546 c1_words<=136 176 747 win8<=624 phead<=43 -795 257 boil<=6 1479 -1934
    ahead5<=106 p<=879 p<=378 -1492 336 1443 p<=416 gpos<=951 -861 68 boil<=5 cs1<=128 895 1405 -1704
    cm0<=381 cm0<=26 -1541 pconf<=950 -726 -1548 boil<=5 c0_good<=725 585 pbytes<=18036 pconf<=954 1052 1588 444 \
    -1460
    cm0<=716 ahead5<=23 -1456 a_footer<=7 -1717 cs3<=16 -821 -286 a_footer<=21 -2178 boil<=12 sigm<=672 -376 1257 \
    -1316
    cm1<=135 -1264 cm3<=692 cm1<=684 -109 932 linkrun<=3 s_share<=246 766 1239 s_share<=42 -517 c1_gshare<=154 170 \
    1111
    cm3<=636 cm0<=36 -1374 p<=171 -769 cm1<=684 49 896 p<=831 p<=94 -1407 p<=273 -1036 131 1171
    p1<=242 cm1<=53 -1332 cm0<=973 cm0<=277 -718 222 1067 cm0<=749 a_footer<=26 -1855 121 boil<=7 1043 -1390
    p<=954 p<=378 p<=49 -1312 pmax<=982 pmax<=888 c1_gshare<=28 416 -637 -456 -1006 s_count<=89 424 -571 1240
    cs1<=20 sigm<=630 cm2<=36 -1272 -474 366 tag<=3 boilrate<=50 888 -362 sigm<=797 p2<=238 -918 -3 953
    cm2<=724 cm4<=81 -1198 pconf<=715 351 b0_lca<=0 -36 -631 end<=0 -45 p-1<=121 -3 s_good<=610 657 1193
    p<=171 p<=106 -1111 -286 a_footer<=8 -1817 a_footer<=16 -2035 end<=0 157 cs1<=852 cumbefore<=747 680 -9 1109
    sigm<=388 sigm<=85 -1124 c0_good<=144 r_ld<=232 -608 sincecontent<=17 -230 803 -806 cm0<=855 43 ahead5<=3 -1360 \
    901
    p1<=120 sigm<=19 -1190 -491 a_footer<=9 -1777 tag<=0 c0_good<=801 53 805 tag<=19 pbytes<=15814 438 -755 -141
    cm2<=561 ahead5<=48 -1052 pconf<=869 107 -495 a_footer<=11 -1691 end<=0 tag<=15 189 -818 boil<=7 631 -1297
    p-1<=26 cs1<=7 -1061 b0_lca<=17 -500 1232 end<=0 -83 cs1<=514 142 tag<=11 1047 pm<=473 900 -877
    cm1<=213 cm1<=94 -973 -123 sigm<=215 -944 s_good<=589 pbytes<=5050 365 c1_gshare<=402 97 -1027 boil<=12 713 \
    -1572
    cm0<=75 cm0<=26 -1142 -659 a_footer<=16 -1718 p<=973 pconf<=757 b0_rel<=10 616 1945 p<=106 -763 -41 1075
    win8<=68 -1021 p<=554 c1_gshare<=43 cs1<=4 -419 cm2<=748 300 -906 -730 sigm<=982 pbytes<=31799 286 -656 1109
    p<=106 -861 p<=879 b1_rel<=-27 cm3<=114 2458 587 a_footer<=10 -1569 pm<=249 a_form<=28 -1461 498 -227 666
    sigm<=421 pmax<=984 c0_good<=556 sigm<=22 -878 pbytes<=1176 552 -203 -807 -1002 cs1<=721 159 phead<=31 -429 886
    p1<=43 p1<=12 -986 s_count<=7 -678 a_form<=20 3331 -89 cm0<=896 s_count<=60 34 cs3<=969 -733 765 632
    win3<=35 -897 a_footer<=10 -1481 p1<=120 behind5<=800 -79 -1573 cs3<=10 -260 pconf<=773 765 r_ld<=776 271 -992
    cm0<=381 ahead5<=28 -939 pbytes<=1568 234 -356 pbytes<=15814 c1_gshare<=154 108 phead<=25 -721 658 a_main<=15 \
    272 -1025
    p<=42 -904 p<=378 c1_good<=0 r_ld<=923 -64 846 -476 boil<=12 p1<=726 sincecontent<=74 -51 593 403 -1485
    sigm<=127 s_count<=16 -821 b0_rel<=26 -605 842 p<=715 sigm<=843 -67 -1564 n1_tag<=16 s_count<=103 486 -681 -213
    a_footer<=21 -1207 boil<=0 p-1<=30 -493 pmax<=968 pmax<=916 659 159 c0_good<=253 -301 b0_lca<=0 414 -540 -407
    sigm<=421 p3<=73 -603 pconf<=904 25 -669 boil<=8 s_count<=60 306 r_ld<=17 87 b0_rel<=8 -383 -1943 -1305
    cm1<=917 cm4<=26 -828 boilrate<=0 pmax<=954 a_form<=26 1115 159 h_6<=0 b1_lca<=7 67 -885 -968 -441 381
    cm1<=61 -645 sigm<=498 c1_gshare<=97 pconf<=932 151 -580 -712 s_count<=194 n1_tag<=16 326 -151 c1_good<=652 \
    -365 -2788
    p-2<=19 -542 cm0<=973 gpos<=979 b0_rel<=-16 287 -161 pmax<=972 1668 -245 cs1<=170 n1_tag<=11 296 -2501 975
    cm0<=86 -495 win3<=907 cm0<=831 pconf<=922 pbytes<=212 970 -92 cs1<=9 142 -885 263 cm0<=964 -218 780
    a_footer<=13 -1117 p<=990 pconf<=765 r_ld<=905 boilrate<=0 r_ld<=429 536 -112 -588 1682 p<=22 -823 -46 1078
    p<=805 cs1<=83 pm<=71 r_ld<=856 872 5815 win20<=13 -938 -44 c1_good<=696 38 -711 psure<=459 162 893
    cm2<=31 -742 sincecontent<=62 cm2<=938 -46 326 linkrun<=8 end<=0 c1_good<=969 s_share<=49 -318 434 -1283 537 \
    1378
    p-2<=74 a_form<=25 pmax<=978 1157 -943 -367 a_form<=11 -854 phead<=101 c1_words<=278 -13 -905 pbytes<=621 1032 \
    167
    sigm<=59 b1_rel<=42 -807 pmax<=840 3744 -998 a_footer<=13 -1310 pmax<=940 b0_lca<=0 32 513 b1_lca<=8 56 -676
    p<=64 r_ld<=896 -754 b0_lca<=7 -767 1213 boil<=7 p<=965 c1_good<=814 37 -197 linkrun<=4 797 -727 -1255
    p<=22 -629 p<=930 pm<=337 a_main<=34 386 -16 b1_rel<=-50 722 b0_rel<=32 -136 -1103 n1_tag<=7 572 -359
    a_form<=5 -1172 a_footer<=12 -1022 p-2<=12 -303 cumbefore<=747 c1_gshare<=609 128 489 gpos<=827 pm<=446 -666 \
    121 192
    cm0<=973 pmax<=955 boilrate<=19 pbytes<=1665 413 13 sincecontent<=14 2 -1012 b1_lca<=5 p1<=30 -734 -105 -805 \
    659
    s_count<=1 -315 pbytes<=21338 pbytes<=2014 349 tag<=17 cm5<=421 -442 203 p1<=938 -172 -2224 s_good<=107 209 \
    -1437
    p<=856 pm<=106 875 cm3<=25 -756 -99 tag<=12 pbytes<=7678 n1_tag<=9 621 -27 pbytes<=21338 389 -1045 -917
    a_footer<=21 sincecontent<=66 -1184 1042 cm0<=964 b0_lca<=11 cm0<=50 -573 -64 293 cm3<=889 981 p-1<=647 -984 \
    309
    s_good<=989 p-2<=122 boilrate<=22 p<=954 -84 926 -940 pm<=327 334 b1_rel<=-10 752 -132 s_share<=421 45 1322
    sigm<=215 c0_good<=743 pmax<=975 151 -536 -737 behind5<=48 871 s_count<=194 gpos<=37 374 11 pmax<=982 -1526 797
    pconf<=802 b1_rel<=29 sigm<=468 -85 tag<=10 81 828 phead<=555 1105 -602 b1_rel<=0 -56 p1<=646 -890 752
    pm<=106 r_ld<=149 -441 1459 a_footer<=6 -1068 a_footer<=16 -1101 s_share<=5 -403 r_ld<=666 p<=980 26 847 -254
    cm0<=979 cm4<=920 gpos<=979 cumbefore<=400 c1_gshare<=190 170 -356 psure<=332 86 -407 sincecontent<=46 83 1488 \
    433 678
    p1<=12 -543 sincecontent<=70 c1_words<=37 -245 n1_tag<=11 169 psure<=435 2 -982 n1_tag<=17 end<=0 -344 407 697
    cumbefore<=747 a_footer<=16 -1011 linkrun<=2 -61 end<=0 p-1<=155 cm5<=26 -480 685 -209 605 a_main<=5 -699 -124
    pconf<=757 boil<=0 384 a_main<=14 441 -845 b0_lca<=0 boil<=6 4 -1129 p2<=8 -759 p1<=106 160 -417
    pmax<=974 pconf<=947 tag<=19 r_ld<=878 s_count<=21 235 -275 1030 -143 1721 r_ld<=626 -68 cm4<=916 -918 742
    s_count<=111 c1_gshare<=468 behind5<=842 n1_tag<=2 283 -37 p1<=74 -2099 psure<=444 -361 207 h_6<=1 358 -833 \
    -317
    cs1<=721 cs1<=35 40 p-1<=30 pm<=599 -344 -2458 -119 pmax<=990 648 c0_good<=385 -1037 untilcontent<=15 688 -677
    pmax<=909 220 h_6<=1 cm0<=855 p3<=902 cumbefore<=698 59 -273 -675 191 cs3<=907 -117 p3<=902 -1971 510
    p-1<=36 cm3<=889 -68 -1371 cm0<=778 p-1<=340 b1_lca<=13 221 cs3<=569 -574 802 sigm<=903 -153 -1484 157
    pbytes<=621 s_share<=570 177 1592 a_footer<=11 -1079 a_form<=4 -1144 c1_words<=22 r_ld<=0 743 -625 h_4<=1 16 \
    -617
    gpos<=861 cumbefore<=502 72 n1_tag<=16 -59 phead<=286 untilcontent<=20 502 -535 -928 pconf<=956 pconf<=786 1006 \
    148 -706
    pmax<=916 a_footer<=19 win3<=16 1100 -1070 sigm<=276 b0_rel<=28 -255 609 linkrun<=6 548 -184 r_ld<=829 -12 -500
    cs1<=983 ahead5<=931 h_6<=1 1 c1_good<=993 -558 328 p-1<=864 91 -455 p1<=342 c0_good<=972 -958 378 757
    pmax<=989 92 sigm<=908 c1_words<=87 p-3<=333 -581 501 -981 c0_good<=385 -933 pbytes<=6751 853 p-1<=962 -808 368
    cm3<=877 p<=856 linkrun<=3 -144 118 psure<=379 -156 709 cm4<=897 c1_gshare<=31 17 pmax<=974 577 -2061 258
    a_footer<=15 gpos<=984 -1054 750 p2<=19 untilcontent<=21 245 cm1<=190 -336 -1244 boilrate<=22 89 phead<=453 \
    -397 359
    boil<=7 gpos<=752 p-1<=43 -409 p-1<=979 phead<=101 -294 7 413 pmax<=721 1260 end<=0 -116 400 -1179
    pmax<=978 win20<=164 c1_words<=10 998 -364 118 a_form<=16 -1174 c1_good<=856 180 cm0<=979 p1<=50 -1613 -329 434
    pm<=337 a_main<=17 cs3<=476 pconf<=884 -119 1064 1085 sincecontent<=84 -248 233 b1_rel<=-19 h_4<=0 814 -758 \
    -143
    s_count<=1 -294 pmax<=975 s_count<=95 202 -387 gpos<=951 b1_lca<=9 cm2<=170 c2_ld<=618 1462 81 -56 -874 -760
    boil<=12 a_footer<=16 c2_ld<=844 -1050 729 cm4<=916 s_count<=431 a_form<=3 -774 pbytes<=21338 74 -575 -1350 451 \
    -1141
    b1_rel<=-41 cumbefore<=477 573 -1091 p3<=167 pm<=304 psure<=391 -240 167 p1<=789 -422 a_main<=24 -394 898 -23
    a_footer<=14 win3<=2 694 -1047 a_form<=2 -1129 boilrate<=184 p3<=2 -529 c1_words<=20 -306 a_form<=12 911 60 \
    -588
    b0_lca<=12 s_count<=201 s_count<=20 -124 s_good<=897 110 989 n1_tag<=7 -1993 500 c1_good<=667 pconf<=845 126 \
    -950 900
    phead<=53 r_ld<=889 -395 untilcontent<=97 -929 1039 n1_tag<=15 98 behind5<=753 b1_rel<=-10 861 -69 c0_good<=531 \
    195 -1256
    cs1<=994 pmax<=977 gpos<=439 -68 n1_tag<=10 n1_tag<=6 402 1371 78 pbytes<=8326 sigm<=843 -560 48 74 599
    cm5<=356 h_4<=0 cs3<=696 b1_lca<=7 329 -296 756 -449 s_good<=978 b1_rel<=-17 595 h_4<=0 -126 389 841
    cumbefore<=584 pm<=220 a_main<=12 907 114 win20<=801 win8<=877 36 850 c1_good<=785 181 b1_lca<=1 -513 1021 -111
    pbytes<=15814 b1_rel<=-33 cm5<=599 637 -911 cm4<=607 -98 99 a_main<=5 758 s_good<=218 b1_rel<=41 190 -1008 \
    -1276
    """
}
