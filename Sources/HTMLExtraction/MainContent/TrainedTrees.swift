// The model of the main content, as Benchmarks/MainContentModel/train.py wrote it: do not edit.

enum TrainedTrees {
  static let first: StaticString = """
    c0_good<=905 c4_ld<=92 s_share<=27 -3010 -637 a_main<=19 -2613 c2_gshare<=26 -4197 -2785 h_6<=0 n-1_tag<=4 \
    c2_gshare<=324 202 1452 b1_rel<=29 -146 -3655 a_main<=18 331 h_0<=0 -3591 -864
    c1_good<=473 s_good<=4 a_nav<=18 -2613 b0_lca<=2 pg_good<=215 108 -1596 -1914 565 s_good<=123 b1_lca<=3 \
    b0_lca<=0 1027 -1239 -1382 h_6<=0 tag<=9 2432 464 h_1<=0 -1313 973
    ld<=531 s_share<=95 gpos<=963 tag<=17 gpos<=437 prevh<=27 1068 -1470 b1_lca<=0 167 -1920 -1533 -2274 tag<=1 \
    2123 h_9<=1 b1_lca<=25 1145 -1287 -2557 a_main<=12 -889 -2062
    c1_good<=696 c2_ld<=125 a_form<=26 -2376 a_footer<=20 -2247 288 c3_gshare<=184 -1673 -484 a_footer<=11 -2680 \
    hid<=0 boil<=5 h_0<=1 a_form<=2 -2628 c2_gshare<=480 722 1828 2007 -2858 -1329
    end<=0 c0_ld<=413 ui<=112 pos<=799 -108 -1525 -2103 -1571 bpos<=661 prevh<=41 c2_gshare<=38 610 h_9<=1 1865 \
    -872 -46 c2_gshare<=743 a_article<=4 866 b1_lca<=0 -195 -2101 1488
    s_good<=73 h_4<=0 pos<=751 h_1<=1 a_aside<=12 -2076 -471 319 b1_rel<=7 -764 -1927 -1903 pos<=845 h_0<=1 \
    a_form<=7 -1368 c2_gshare<=966 938 2116 1777 c2_gshare<=562 -1477 1121
    s_good<=0 h_4<=1 pg_good<=308 b0_lca<=8 b0_lca<=3 817 -822 -1120 -1064 -1942 n1_tag<=12 pos<=814 prevh<=96 \
    s_good<=99 555 1527 -652 61 bpos<=373 630 h_20<=0 -169 -2106
    end<=0 linkrun<=4 tag<=8 584 -969 h_4<=0 pg_ld<=751 -1206 1134 -1851 s_good<=299 titlecov<=169 \
    pg_h_article<=277 104 -1452 pg_h_article<=2 1570 71 boil<=1 prevhl<=4 1590 -199 -788
    c2_ld<=421 s_good<=161 b0_rel<=2 linkrun<=3 h_17<=1 hid<=0 791 -1276 -2491 -670 s_first<=482 -64 -1848 \
    b0_rel<=36 1062 -1716 pg_good<=358 pg_p<=323 n-1_tag<=17 -1333 -79 592 -1593
    s_good<=37 h_4<=1 a_main<=15 tag<=9 717 -638 a_table<=7 1287 gpos<=817 -573 -1517 -1764 a_article<=13 tag<=11 \
    1442 -32 a_main<=17 949 b1_rel<=13 h_4<=1 219 -2295 -1344
    c2_words<=45 c1_ld<=700 -450 h_16<=0 -1496 -69 tag<=2 boil<=1 c0_words<=381 bpos<=850 713 -619 1266 -1075 \
    b0_lca<=2 b0_lca<=0 pg_long<=260 h_25<=1 1090 -1273 -231 -1497 -1219
    h_4<=0 a_form<=3 -2156 boilrate<=8 b0_rel<=0 n-1_tag<=3 bpos<=66 -34 1316 470 s_first<=98 1204 h_21<=1 -1484 \
    1122 boilrate<=22 252 -991 linkrun<=1 816 linkrun<=2 903 -1633
    b0_lca<=3 s_share<=82 n-1_end<=0 s_share<=39 -899 -3 405 a_nav<=11 -2023 h_30<=0 h_9<=1 a_form<=4 -2030 1091 \
    boil<=0 1274 -2331 h_42<=0 -1940 546 pg_long<=30 54 -1002
    a_nav<=11 -1790 boilrate<=50 s_count<=4 a_main<=19 pg_h_article<=823 358 -1373 -737 b1_rel<=13 c3_gshare<=648 \
    s_bytes<=13 -384 h_23<=1 pg_long<=218 1109 355 -1995 prevhl<=2 1527 593 -803 -1259
    a_footer<=20 -2133 a_nav<=12 -1719 end<=0 a_aside<=9 -1806 h_4<=1 boil<=9 ui<=287 h_25<=0 248 -786 -1605 -3851 \
    -1518 h_9<=0 pg_ld<=538 c3_gshare<=66 -160 827 1682 -368
    titlecov<=79 a_table<=2 1565 gpos<=930 prevh<=78 tag<=4 boilrate<=31 594 -889 -551 -1348 -1303 b0_rel<=20 \
    a_nav<=15 -1713 gpos<=437 h_17<=1 afterh1<=0 -1073 1172 -1332 229 -1052
    a_footer<=11 -2010 a_nav<=12 -1638 gpos<=576 a_main<=34 846 boil<=5 titlecov<=303 h_2<=1 h_20<=1 -98 -2684 819 \
    1025 -3175 h_11<=1 s_count<=8 pg_h_article<=645 -415 -1485 501 -1938
    gpos<=691 n1_tag<=9 titlecov<=92 bpos<=112 -935 prevhl<=0 -900 424 hid<=0 964 -1044 ui<=103 -181 -1562 \
    c3_gshare<=217 c4_ld<=121 pg_h_article<=460 340 -953 -1410 b0_lca<=0 546 -1129
    b0_lca<=2 sentences<=13 h_25<=0 a_figure<=7 -1991 b1_lca<=1 a_form<=13 -1017 pg_h_body<=976 pg_h_product<=102 \
    h_36<=1 780 -234 -166 1482 h_0<=1 -1170 818 -541 -2309 h_4<=0 -341 -1358
    h_6<=0 h_4<=1 n1_tag<=12 c0_ld<=48 s_good<=761 r_ld<=511 600 -1175 1397 h_35<=1 28 -2463 pg_long<=100 553 \
    h_25<=1 b1_rel<=0 h_20<=0 323 -999 -1801 -1834 -1445 -793
    s_share<=46 c1_ld<=38 bpos<=661 257 -690 -873 boil<=9 hid<=0 h_2<=0 a_table<=4 1812 h_36<=0 80 -1155 \
    c5_share<=181 a_article<=13 694 -366 h_25<=0 823 -503 -1008 -2424
    tag<=18 prevh<=72 gpos<=817 h_9<=1 boil<=2 afterh1<=111 c1_share<=117 525 1190 14 -1083 -1384 -620 -858 h_6<=0 \
    h_25<=1 b1_rel<=17 pg_p<=95 900 -309 -1512 -1547 -1489
    dup<=1 h_6<=0 a_nav<=13 -1500 afterh1<=-1 -1176 pg_h_article<=45 901 c0_good<=913 linkrun<=1 625 -581 h_36<=1 \
    c1_share<=49 -234 1230 titlecov<=256 -1433 791 -644 s_good<=42 -654 -2022
    a_footer<=18 -1933 titlecov<=102 pg_long<=30 h_35<=0 h_2<=0 249 1283 -1900 s_first<=709 boilrate<=55 c1_ld<=126 \
    n1_tag<=8 483 -542 h_16<=0 -969 380 -1617 -1066 gpos<=736 605 -135
    boilrate<=59 a_nav<=16 -1482 a_form<=4 -1803 boil<=2 h_11<=1 a_figure<=3 -1956 prevhl<=4 gpos<=479 597 \
    pg_good<=409 714 gpos<=911 106 -849 h_1<=1 -1341 -95 -1193 -1743 -1101
    s_count<=6 boil<=0 h_1<=1 -687 404 -1178 b0_lca<=7 h_30<=0 boil<=7 h_35<=0 prevhl<=4 755 -547 -1137 -2240 -339 \
    pg_h_body<=390 c2_ld<=8 2325 -420 pg_h_related<=121 -1429 1455
    a_footer<=16 -1784 h_36<=1 pg_h_body<=221 s_count<=3 48 962 h_1<=0 -782 h_23<=1 n-1_tag<=14 pg_h_forum<=939 \
    ld<=457 729 -326 -1249 -74 -2066 pg_h_product<=392 h_16<=1 -508 -3521 822
    a_aside<=15 -1625 boilrate<=24 dup<=2 hid<=0 n1_tag<=19 prevh<=81 455 -381 h_20<=0 pg_words<=41 824 h_23<=0 -68 \
    -1943 n-1_end<=0 -1369 532 -848 -844 h_20<=0 -262 -1479
    afterh1<=0 -1184 a_footer<=15 -1749 pg_h_article<=16 pg_h_product<=654 h_60<=1 731 -3188 pg_ld<=181 576 h_60<=0 \
    -1195 1693 h_60<=1 pg_good<=49 2418 h_9<=1 -118 -1659 boil<=5 1290 -1944
    a_footer<=26 -1686 b1_dist<=11 s_share<=95 linkrun<=2 h_17<=0 400 -1553 gpos<=691 titlecov<=109 -466 356 -1105 \
    c1_share<=407 251 pg_h_forum<=96 1276 h_1<=0 1145 -1759 pg_h_forum<=946 -504 -3043
    a_footer<=13 -1552 pg_good<=190 529 r_ld<=755 b1_dist<=10 sentences<=14 h_1<=0 c2_ld<=15 345 -450 h_30<=0 \
    h_20<=1 570 -890 pg_ld<=145 383 -929 -1649 h_1<=1 52 -876 -1171
    s_count<=3 pg_words<=23 1244 n-1_end<=0 h_1<=1 -940 -367 -104 a_aside<=13 -1833 a_nav<=21 -1277 pg_words<=27 \
    1552 dup<=17 dup<=7 h_42<=1 h_23<=1 249 -1164 798 -1552 -1375
    hid<=0 a_form<=5 -1444 s_share<=696 pg_h_article<=9 h_23<=1 h_20<=0 s_first<=33 -762 593 -970 -1663 bpos<=638 \
    s_share<=13 -689 a_figure<=1 -1899 a_main<=23 776 106 -667 1225 -913
    a_footer<=9 -1543 h_25<=0 a_form<=2 -1384 prevhl<=4 gpos<=850 c4_ld<=60 580 183 b1_lca<=0 185 -1003 -936 \
    h_20<=0 c5_share<=934 h_42<=0 -1046 164 s_share<=189 -190 -3878 -1546
    a_aside<=11 -1667 n1_tag<=15 ld<=99 s_count<=1 -366 h_17<=1 h_6<=0 hid<=0 pg_good<=737 808 145 -592 -139 -1632 \
    -240 h_60<=1 s_count<=5 -876 h_60<=0 180 -1826 722
    h_4<=1 a_aside<=10 -1416 a_form<=27 linkrun<=8 -876 1215 gpos<=167 s_bytes<=30 s_count<=36 -32 -1672 c1_ld<=833 \
    507 1587 s_count<=3 -581 pg_words<=19 2429 b1_lca<=1 221 -568 -996
    dup<=1 b0_lca<=0 a_figure<=5 -1588 h_2<=1 c4_share<=82 631 h_36<=0 242 -514 862 b0_rel<=-30 373 b0_lca<=14 \
    pg_ld<=389 -866 0 s_last<=924 1062 -963 s_bytes<=64 -415 -1511
    ui<=134 pg_h_body<=975 a_footer<=23 -1733 a_nav<=20 -1362 a_figure<=3 -1607 h_20<=0 c4_ld<=145 h_23<=1 422 \
    -1780 -100 h_2<=1 h_1<=0 -5 -1238 331 pg_good<=49 2875 577 -1464
    a_aside<=12 -1566 pg_h_article<=2 h_21<=0 tag<=4 h_20<=0 1068 -767 219 -242 h_2<=1 h_21<=1 h_30<=0 \
    pg_h_article<=378 205 -409 -960 761 afterh1<=-1 -1672 gpos<=409 730 -1
    a_footer<=15 -1393 pg_p<=176 428 tag<=11 afterh1<=-1 -1230 hid<=0 b0_lca<=25 h_17<=1 pg_ld<=525 103 832 -2285 \
    974 -886 c2_good<=158 a_article<=3 -1933 titlecov<=92 -383 1161 -1040
    boilrate<=91 a_form<=2 -1513 h_11<=1 titlecov<=303 h_42<=0 h_20<=1 pg_h_forum<=3 h_20<=0 276 -1230 -912 -2058 \
    h_0<=1 -84 tag<=16 789 h_21<=0 -736 1646 401 -996 -959
    a_footer<=12 -1329 h_25<=0 pg_h_article<=666 pg_words<=48 h_30<=0 110 n-1_end<=0 -274 -2748 s_first<=33 -711 \
    461 gpos<=828 c0_words<=211 -376 322 -946 prevh<=72 pg_h_related<=249 -74 -1721 -1858
    a_footer<=14 -1227 pg_h_body<=944 titlecov<=365 b0_lca<=0 pg_blocks<=557 n1_tag<=12 267 -371 -626 s_share<=545 \
    gpos<=646 b0_rel<=34 afterh1<=0 -1126 -294 1476 c2_words<=32 214 -1388 961 474 530
    boil<=5 dup<=1 a_figure<=7 -1418 c4_ld<=110 h_20<=0 pg_h_related<=14 868 h_25<=0 287 -744 afterh1<=121 403 \
    -1441 h_6<=1 h_4<=1 pg_blocks<=583 33 1288 -1105 -1632 -554 -1753
    ui<=572 boilrate<=47 gpos<=388 a_footer<=23 -1519 pg_h_forum<=160 linkrun<=4 587 -99 -381 h_60<=1 pg_ld<=809 \
    h_25<=0 h_11<=1 -84 -1398 -988 1601 1225 a_main<=12 306 -999 -1261
    a_aside<=13 -1315 a_figure<=1 -1405 c2_ld<=8 301 h_0<=1 pg_long<=442 pos<=239 -861 h_20<=0 171 -664 -915 \
    linkrun<=4 c0_ld<=78 954 -541 s_good<=658 pg_ld<=809 -183 2000 -2284
    sentences<=15 a_footer<=22 c4_ld<=881 -1589 1397 b1_lca<=0 h_11<=1 c2_gshare<=954 pg_ld<=141 h_25<=0 892 \
    pg_h_product<=4 -57 -2210 c2_good<=913 99 c4_share<=970 -276 -3002 833 -774 -262 -1475
    boil<=4 pg_h_body<=975 a_table<=2 777 c1_share<=46 b1_dist<=23 c4_ld<=973 -255 h_21<=1 173 2089 -2300 h_35<=1 \
    165 -1535 r_ld<=938 a_form<=24 -1387 627 pg_words<=19 5738 676 -1275
    pg_long<=225 h_60<=0 s_first<=21 -729 h_4<=1 322 -973 h_20<=0 -9 -2727 s_first<=850 boilrate<=33 pg_blocks<=273 \
    -295 h_42<=0 h_36<=0 113 -1989 619 -963 s_count<=14 -872 -4366
    ui<=87 pg_h_article<=3 dup<=1 403 pg_h_body<=757 s_share<=30 187 -1602 pg_h_product<=252 1105 -1178 \
    pg_long<=367 end<=0 s_count<=32 91 1179 -233 s_count<=6 -709 h_2<=1 -403 521 -982
    a_form<=2 -1465 a_aside<=12 -1170 r_ld<=661 gpos<=269 301 h_20<=0 c2_gshare<=9 535 c4_ld<=221 h_21<=1 155 \
    c0_words<=272 -2643 175 -666 -532 h_16<=0 -609 c1_ld<=875 -1182 1111
    h_16<=0 s_count<=66 s_count<=17 -123 h_35<=0 a_article<=21 1076 251 ld<=765 -3115 1256 pg_h_related<=77 \
    c0_ld<=976 pg_good<=594 709 -1356 -1851 1220 gpos<=774 pg_good<=324 1211 252 -531
    a_nav<=12 -1044 sentences<=21 h_60<=1 prevhl<=4 pg_h_article<=613 118 s_share<=189 tag<=15 -182 -1157 h_36<=1 \
    491 -576 c2_words<=38 530 c0_ld<=935 a_article<=6 50 -1691 866 777 -1400
    pg_h_body<=404 h_9<=1 h_21<=1 s_first<=28 -1016 h_6<=0 h_17<=0 459 -1129 -500 h_25<=0 1399 -1094 -1753 \
    pg_good<=100 h_25<=0 pg_h_product<=10 842 3860 -1089 h_1<=0 -682 -38
    h_30<=0 pos<=370 afterh1<=-15 -1144 h_2<=1 c2_good<=926 h_36<=0 -315 413 c2_good<=947 -1914 -265 485 190 \
    s_last<=662 c2_good<=725 -348 614 pos<=736 -107 s_good<=218 -386 -2211
    a_footer<=14 linkrun<=8 -1412 1133 s_share<=696 bpos<=709 tag<=16 pg_blocks<=583 234 c2_gshare<=26 247 -1488 \
    c3_gshare<=892 titlecov<=205 -287 613 -1237 -245 c2_gshare<=649 1718 titlecov<=205 -955 1119
    a_form<=4 pg_h_related<=249 -1418 1168 a_footer<=18 h_4<=0 -1541 1106 linkrun<=0 prevhl<=1 pg_words<=106 119 \
    h_9<=0 -1783 785 h_23<=1 541 -1299 titlecov<=137 pg_words<=23 905 -226 214
    a_nav<=16 -873 pg_h_related<=5 gpos<=989 90 990 c3_gshare<=12 h_11<=1 s_bytes<=50 pg_h_product<=32 -474 522 \
    h_0<=0 1244 -253 -1189 h_0<=0 tag<=3 -355 s_share<=283 -691 -2143 63
    pg_ld<=605 afterh1<=-21 bpos<=373 -1115 1714 s_first<=803 a_aside<=9 -1107 28 h_1<=1 pg_h_related<=12 -96 \
    pg_ld<=131 602 -2569 -22 tag<=2 1201 h_42<=1 h_1<=0 -730 428 669
    a_form<=3 -1374 a_table<=4 h_25<=0 1044 -1237 ui<=475 c4_share<=327 pg_h_related<=3 330 -68 end<=0 pg_good<=437 \
    h_0<=0 -488 602 -759 h_0<=0 -276 h_35<=0 430 -1332 -1046
    boilrate<=123 hid<=0 s_last<=981 a_footer<=26 -1254 afterh1<=-75 -1019 b0_lca<=3 sentences<=0 -210 pg_ld<=525 \
    33 1030 326 755 b0_lca<=4 pg_h_related<=88 pg_good<=501 -989 589 890 -1241 -819
    h_60<=1 s_share<=605 h_9<=0 ui<=886 pg_p<=735 s_count<=63 s_share<=7 -405 165 c2_good<=725 -67 -1672 h_0<=1 -91 \
    s_good<=674 -246 -2954 -1013 h_0<=1 -1167 473 819 692
    dup<=3 pg_p<=230 c4_share<=63 734 c0_ld<=776 pg_h_body<=11 -880 408 c4_share<=821 -1256 1017 pg_good<=215 754 \
    pg_ld<=221 83 n1_tag<=10 ld<=285 c4_share<=40 -861 234 -853 -656 -576
    dup<=1 h_20<=1 c4_ld<=21 414 b1_dist<=10 pg_blocks<=418 r_ld<=785 152 -768 614 -328 h_0<=1 -1188 gpos<=7 1318 \
    -544 s_good<=13 -186 h_42<=1 h_1<=1 -898 -2463 367
    sentences<=18 c2_ld<=19 h_30<=0 333 h_36<=1 gpos<=253 404 s_good<=917 -1104 1015 842 n-1_end<=0 c1_ld<=341 \
    h_60<=1 -496 914 -14 c1_ld<=79 a_table<=6 -1121 567 -128 -1399
    h_23<=1 s_first<=205 h_6<=0 -376 572 a_form<=8 -950 pg_h_article<=5 412 pg_blocks<=236 afterh1<=59 h_60<=1 \
    linkrun<=2 110 -611 725 -1028 h_21<=0 179 1010 h_36<=0 188 -1730
    ui<=541 boil<=0 s_count<=3 h_16<=0 c4_share<=397 h_0<=0 219 -833 -712 419 dup<=7 s_last<=779 425 s_good<=494 \
    hid<=0 272 -1440 pg_h_article<=858 -1036 963 -751 -303 -962
    a_footer<=18 s_bytes<=11 1468 -1460 s_good<=53 h_4<=1 b1_rel<=1 232 h_21<=0 -574 s_count<=63 691 -1381 -654 \
    h_17<=1 prevh<=28 62 h_11<=0 h_36<=0 -532 -1643 199 -1791
    b1_dist<=22 pg_h_article<=378 h_23<=1 129 c0_good<=957 402 -1799 b0_lca<=1 gpos<=989 pg_p<=230 339 n-1_tag<=17 \
    7 -681 1475 pg_p<=421 -112 b0_rel<=-48 663 -1066 h_15<=0 286 -2014
    pg_h_body<=221 s_good<=746 h_0<=1 41 1099 c4_share<=63 1192 -666 sentences<=16 pg_h_body<=895 c2_ld<=800 \
    h_17<=1 -56 -1565 h_17<=0 -1202 1426 c4_ld<=811 27 h_1<=1 -1303 1848 -1461
    h_17<=0 pg_h_forum<=359 s_first<=898 h_11<=1 h_0<=0 h_20<=0 156 -1267 pg_h_article<=968 367 -532 bpos<=333 411 \
    -1292 c1_ld<=588 -998 536 a_article<=15 156 -594 c1_ld<=990 -1076 1072
    a_form<=2 -1245 h_42<=0 h_9<=0 tag<=1 -437 179 -1301 s_first<=850 pg_ld<=163 pg_h_related<=0 1125 h_0<=1 \
    pos<=337 587 s_first<=247 -1718 -162 902 26 pg_h_related<=11 -50 -1843
    s_count<=211 afterh1<=-1 -506 b1_rel<=-12 703 c4_ld<=962 h_17<=1 h_21<=0 pg_long<=367 156 s_first<=574 63 -713 \
    pg_p<=133 449 -576 -1061 hid<=0 923 -1065 pg_blocks<=736 212 -1820
    c0_words<=381 pg_good<=819 c4_ld<=4 prevhl<=1 -258 540 c4_ld<=901 r_ld<=722 -56 -637 246 -632 h_1<=1 bpos<=240 \
    945 -372 h_20<=0 n-1_tag<=3 1110 374 prevhl<=2 646 -1048
    a_form<=3 -1161 a_figure<=2 -949 b1_lca<=0 pg_h_product<=50 184 h_11<=0 pos<=674 213 n-1_tag<=7 s_share<=102 23 \
    -1909 196 -1645 n-1_tag<=3 b1_rel<=-26 1292 c4_ld<=853 -259 1262 -478
    b1_dist<=27 h_6<=1 s_share<=6 -309 titleov<=508 b1_dist<=3 h_36<=0 662 s_count<=133 220 -2070 h_42<=1 -92 495 \
    -775 h_36<=0 pg_long<=403 h_1<=1 -1255 605 -1799 518 -1541
    pos<=138 -522 dup<=8 a_nav<=8 -1137 pg_p<=176 244 b0_rel<=0 h_17<=0 titlecov<=881 h_16<=1 141 c0_words<=645 14 \
    -1400 -1442 -1104 s_first<=666 b1_lca<=17 -414 750 -1060 -880
    dup<=7 pg_h_body<=221 244 pg_blocks<=917 ld<=551 h_17<=0 c3_gshare<=583 -55 sentences<=8 c0_words<=285 124 830 \
    -1090 -1282 pg_blocks<=395 h_17<=1 -928 991 412 ld<=376 -1765 1264 -761
    boil<=2 pos<=239 c0_words<=120 -708 titlecov<=274 pg_ld<=346 h_2<=0 313 -1141 686 titlecov<=360 -479 1095 \
    a_table<=7 596 pg_good<=158 b0_rel<=48 320 1591 gpos<=142 355 -96 -656
    c2_words<=150 h_11<=1 pg_h_article<=628 210 -48 pos<=386 279 -1153 end<=0 titleov<=143 -364 -1396 b0_lca<=25 \
    pg_h_article<=931 c2_gshare<=649 h_60<=1 -432 539 304 sentences<=11 1146 -533 1092
    pg_h_body<=975 a_aside<=5 -1369 tag<=17 afterh1<=96 h_4<=0 h_35<=1 pg_p<=421 557 -23 -1130 -605 b0_rel<=-18 \
    -1255 pg_p<=492 s_share<=21 356 c2_gshare<=78 -282 -1371 456 -274 520
    a_footer<=21 c2_ld<=901 -1445 705 a_nav<=8 -1210 pos<=70 -693 ui<=506 h_35<=1 boil<=5 sentences<=3 -1 h_6<=1 \
    pg_h_forum<=12 819 h_42<=0 -963 599 -752 -1222 -831 -849
    a_form<=5 pg_h_related<=120 -1363 905 c1_share<=407 b0_rel<=42 h_42<=0 c0_words<=500 -148 h_30<=0 -490 -2069 \
    h_16<=0 pg_h_related<=16 end<=0 -243 588 s_bytes<=102 22 -820 391 479 306
    a_footer<=23 b0_lca<=13 -1433 591 h_9<=0 pg_h_related<=109 c1_share<=23 -195 prevh<=45 linkrun<=4 357 \
    pg_good<=391 292 -863 c2_good<=874 66 -1690 h_25<=1 438 -1077 pg_long<=242 -1812 -103
    a_aside<=6 -1098 dup<=1 h_20<=0 h_1<=1 s_bytes<=81 s_share<=60 -57 658 -275 280 s_count<=167 hid<=0 36 -1239 \
    -1844 pg_blocks<=395 b1_dist<=15 end<=0 -561 -1291 460 425
    s_first<=235 pg_long<=169 h_6<=0 pg_blocks<=245 -294 -1019 957 titleov<=27 -195 367 h_42<=1 s_count<=20 -58 \
    a_form<=23 -971 c2_ld<=741 tag<=8 308 1632 -145 h_6<=0 695 -473
    n-1_tag<=0 b1_lca<=8 hid<=0 c5_share<=995 258 -750 -1058 846 c2_ld<=8 188 pg_h_article<=931 pg_h_article<=277 \
    -169 a_article<=17 c4_share<=892 49 -1498 -724 h_16<=0 h_42<=1 426 -1188 1462
    boilrate<=59 a_aside<=12 -1334 pg_ld<=131 pg_h_article<=3 pg_h_product<=162 pg_h_product<=0 1228 -200 h_36<=0 \
    441 -1769 h_36<=1 -204 1142 n1_tag<=1 208 h_16<=0 -194 h_2<=0 -582 438 -505
    gpos<=167 h_16<=0 dup<=1 s_bytes<=23 c2_ld<=507 tag<=15 782 -722 -1373 391 prevhl<=3 -916 590 pg_h_product<=576 \
    1212 -1199 s_bytes<=81 154 c0_ld<=641 -127 c1_good<=385 36 -3216
    pg_blocks<=917 pg_blocks<=233 c0_ld<=976 c0_ld<=460 c1_ld<=258 -89 h_36<=1 h_36<=0 -971 819 -1803 c1_share<=49 \
    -275 -2217 470 a_form<=25 -812 201 c2_gshare<=64 181 pg_ld<=525 -2496 12
    s_share<=375 pg_words<=50 h_16<=0 c2_good<=456 -46 -581 c0_ld<=836 956 c2_ld<=949 -1457 877 65 titlecov<=289 \
    pg_words<=64 h_35<=0 1113 -1228 pg_h_article<=948 c2_words<=170 323 -658 733 910
    h_9<=1 s_count<=4 -145 pg_h_forum<=946 c1_share<=23 h_1<=1 s_bytes<=50 -77 462 s_bytes<=17 407 \
    pg_h_product<=376 -240 h_30<=1 -1876 201 h_16<=1 346 -656 -1010 pg_ld<=108 341 -1411
    s_last<=942 c2_ld<=15 b0_lca<=1 -87 h_6<=1 h_20<=0 805 titleov<=52 -997 497 -527 pg_h_body<=910 h_60<=1 -302 \
    487 c2_ld<=38 -509 434 h_6<=1 h_20<=0 529 -965 -1175
    n1_tag<=2 h_1<=0 pos<=751 628 -199 c2_gshare<=201 284 end<=0 s_good<=658 -132 -1937 pg_long<=177 -561 413 \
    h_1<=1 -160 pg_h_product<=243 b1_rel<=27 426 -920 h_23<=1 -284 -1775
    n-1_end<=0 a_table<=9 h_25<=0 904 -1091 b0_rel<=44 -175 296 prevh<=35 a_article<=19 363 h_16<=1 pg_p<=484 \
    end<=0 140 c3_gshare<=261 -1091 n1_tag<=12 -625 426 562 1192 -461
    pg_good<=851 pg_good<=340 h_11<=1 131 -993 pg_h_article<=948 c2_words<=40 c0_words<=40 h_25<=0 -805 547 336 \
    s_bytes<=50 365 -134 s_share<=375 -1120 851 afterh1<=51 h_20<=0 -1435 250 763
    c2_words<=60 titleov<=839 h_60<=0 gpos<=984 -300 702 807 a_main<=18 -648 1613 prevh<=9 tag<=6 titleov<=809 \
    c1_share<=30 163 gpos<=522 c1_share<=620 936 -171 226 -1323 -255 -109
    boil<=5 h_60<=1 titlecov<=289 pg_h_article<=578 -28 s_count<=22 -483 267 h_6<=1 n-1_tag<=4 end<=0 c1_ld<=734 \
    -1183 875 h_21<=0 743 -662 762 -721 h_2<=1 826 -200 -1014
    ui<=817 pg_h_forum<=624 s_count<=2 pg_h_related<=5 125 c5_share<=242 pg_long<=163 723 -445 -758 tag<=1 36 \
    linkrun<=7 513 -183 s_last<=765 s_last<=211 -977 279 linkrun<=4 -1006 811 -843
    r_ld<=676 sentences<=10 a_footer<=26 -1118 pg_h_product<=162 b1_rel<=9 h_21<=0 s_first<=205 -79 295 end<=0 2179 \
    -621 -829 -98 -782 s_first<=117 302 c5_share<=952 h_20<=1 -865 705 600
    """

  static let second: StaticString = """
    cm0<=796 cm0<=622 ahead5<=149 p-1<=84 -4368 -3477 cs3<=5 -3688 win8<=170 -3561 -2240 boil<=7 49 -3875 1356
    win3<=189 ahead5<=40 -2575 -1846 cm0<=732 cm0<=56 -2490 pconf<=736 phead<=91 -551 852 sincecontent<=3 -12 -1206 \
    2460
    cm0<=86 -2272 cm0<=194 -1457 cm0<=697 cm0<=343 -1019 pmax<=969 715 -144 cm0<=983 c0_good<=674 1517 2055 2584
    cm3<=628 win3<=189 -1956 cs3<=27 -1070 272 s_good<=63 p-1<=15 -2015 p-1<=335 -1151 1164 boil<=2 1946 -948
    win8<=407 win3<=53 -2076 pm<=224 19 -1172 end<=0 cs1<=18 -851 740 cs1<=70 p-2<=87 -469 1045 1899
    p<=328 -1625 end<=0 boil<=2 linkrun<=5 c1_ld<=310 1113 -409 -97 -2425 cs1<=63 1072 ahead5<=189 888 1808
    cm1<=183 cm2<=54 -1888 pm<=333 -475 -1410 win3<=699 pconf<=849 s_bytes<=247 515 -1219 -570 s_bytes<=44 659 1457
    sigm<=786 sigm<=34 -1814 a_footer<=13 -2114 cm1<=89 -1274 cm1<=590 -301 328 boilrate<=71 c0_good<=203 888 1562 \
    -311
    untilcontent<=13 cm1<=235 -1000 end<=0 354 1301 cm1<=68 -1714 s_good<=904 h_6<=0 a_form<=11 -1572 38 -1217 1189
    cm1<=393 cm0<=48 -1689 p<=484 -583 1795 boil<=2 c0_good<=765 untilcontent<=20 529 -1348 cm0<=891 611 1375 -1362
    cm0<=97 -1464 cm0<=732 pmax<=986 boil<=0 254 -684 -1062 boil<=7 n1_tag<=19 1215 cs1<=87 -358 732 -3143
    p<=961 p-1<=48 cm4<=25 -1633 -854 cs1<=16 -214 a_footer<=12 -1875 pmax<=955 797 pmax<=966 1018 -166 1448
    cm2<=45 -1594 untilcontent<=51 cs3<=804 tag<=16 370 -179 c0_words<=250 tag<=9 587 -616 1419 a_form<=5 -1728 \
    -355
    p-1<=585 p-1<=48 -1059 s_bytes<=70 -373 cm2<=681 untilcontent<=45 362 -1105 1157 psure<=414 315 c0_good<=921 83 \
    1315
    p<=938 p<=40 -1510 pconf<=573 c0_good<=565 2516 -677 pconf<=778 pbytes<=4961 738 -345 p<=185 -1043 -117 1159
    sigm<=41 -1467 cm0<=764 phead<=56 -783 pm<=99 1951 untilcontent<=63 pm<=185 1453 -16 -435 phead<=38 -985 868
    phead<=38 -1087 sigm<=698 sigm<=614 linkrun<=7 sigm<=48 -1355 -389 pm<=224 1753 -733 795 n1_tag<=15 788 102
    cm2<=30 -1402 s_good<=610 p-2<=58 -533 tag<=19 365 ahead5<=887 -169 -1780 linkrun<=5 918 n1_tag<=8 637 -3010
    cm3<=49 -1408 boil<=2 s_bytes<=30 -266 cs1<=105 26 c0_good<=524 -122 p-1<=629 233 1113 boil<=7 -208 -2606
    sigm<=25 -1320 sigm<=698 pmax<=933 c2_good<=903 463 boilrate<=8 256 -1357 -447 c0_good<=643 -51 psure<=436 453 \
    1025
    p<=29 -1299 cumbefore<=938 pbytes<=13933 cm0<=962 s_bytes<=229 pconf<=695 922 123 -598 945 -509 pconf<=896 180 \
    -1254
    p<=297 cm2<=10 -1289 c0_good<=674 sincecontent<=74 -502 336 -960 tag<=11 cs1<=87 45 cm2<=307 -1535 764 -187
    p<=328 p2<=44 -956 s_share<=7 -858 c1_ld<=229 -534 509 p<=443 -451 bpos<=193 c0_good<=856 45 1219 290
    sigm<=99 -765 cumbefore<=802 pbytes<=10839 303 s_share<=166 767 -770 cm4<=762 pmax<=968 -152 pbytes<=9397 -1076 \
    465 277
    cm0<=418 c0_words<=815 p2<=11 -891 h_6<=0 s_share<=21 -368 257 a_main<=23 298 -1240 -1572 r_ld<=996 219 -1335
    win8<=45 -1106 boil<=4 win3<=938 pconf<=887 144 b0_rel<=-48 804 p1<=96 -1146 -267 a_main<=30 157 1043 -1794
    boil<=7 s_good<=938 win3<=21 -1034 c2_good<=988 pmax<=667 boilrate<=13 2607 -819 untilcontent<=1 391 -304 -463 \
    1243 -2201
    cm0<=75 -642 pbytes<=2609 s_share<=356 b0_lca<=3 -87 607 1313 r_ld<=697 pbytes<=38733 2 cm5<=853 430 -3988 -949
    cm0<=25 -986 boil<=7 cm0<=926 psure<=427 48 -281 p<=925 -2873 r_ld<=94 psure<=434 -166 735 1378 -2027
    a_footer<=11 -1270 cumbefore<=977 pmax<=779 s_good<=263 s_bytes<=13 -900 1515 -740 win3<=938 -119 653 \
    psure<=409 195 -1325
    win3<=44 -844 sigm<=416 b0_rel<=22 linkrun<=2 -854 b0_rel<=-34 c0_words<=50 -884 b0_lca<=12 2298 -278 -324 502 \
    149
    a_footer<=12 -1215 pmax<=975 s_bytes<=15 -336 behind5<=6 -1065 320 cm5<=475 -749 s_good<=866 -239 c0_good<=128 \
    -2666 1375
    a_footer<=23 -1253 pm<=224 544 cs1<=174 p-1<=922 linkrun<=7 p-1<=30 -818 sigm<=658 -214 416 -955 -872 377
    pmax<=971 tag<=2 a_main<=10 1150 355 h_6<=1 49 -1398 cm0<=962 -469 psure<=394 -1323 cs1<=120 -531 1102
    boilrate<=62 cs1<=873 pconf<=736 p-2<=2 2607 cm3<=650 165 1146 s_good<=363 -107 h_6<=1 -420 -3221 542 -678
    p<=925 pconf<=890 pconf<=869 n1_tag<=4 cs1<=213 636 -501 -78 -617 -369 p-1<=41 -1802 pconf<=896 -151 800
    n1_tag<=3 tag<=16 374 -568 c2_good<=488 end<=0 r_ld<=82 707 psure<=402 -566 tag<=17 -109 1345 959 -421
    s_good<=73 untilcontent<=69 223 -151 s_count<=167 n1_tag<=3 end<=0 -563 387 bpos<=548 -136 -694 cs1<=994 -4173 \
    396
    sigm<=614 s_good<=839 pbytes<=423 773 pbytes<=10839 -371 625 1559 pbytes<=9090 a_main<=11 h_6<=1 245 -1538 657 \
    -433
    cs3<=804 -111 cm3<=512 p-3<=15 -666 1218 h_6<=1 p-1<=153 behind5<=442 307 cs1<=264 -1966 -594 486 -1737
    gpos<=828 a_footer<=23 -1468 r_ld<=697 b0_lca<=3 -152 449 s_good<=263 s_bytes<=13 -1252 b0_lca<=14 582 -1337 \
    -2185 303
    boil<=7 a_form<=1 -1472 cumbefore<=473 p<=849 p-1<=190 s_bytes<=27 -334 891 p-1<=947 -21 -980 533 -218 -1803
    pm<=237 s_share<=89 128 845 b0_lca<=0 44 psure<=256 1239 gpos<=17 cumbefore<=51 end<=0 -791 562 953 -802
    cumbefore<=422 187 n1_tag<=10 r_ld<=697 p1<=21 -1487 156 r_ld<=898 -1633 361 phead<=81 417 end<=0 -158 -974
    boil<=5 p1<=21 cs1<=47 -216 -1642 pbytes<=17222 pbytes<=13933 51 937 c1_ld<=761 s_count<=19 334 -1260 1496 \
    -1630
    pm<=224 linkrun<=1 -321 n1_tag<=0 cs3<=36 2793 430 307 sigm<=56 -1019 win8<=127 n1_tag<=10 -204 1633 -11
    gpos<=989 cm3<=596 cm4<=632 p1<=591 -174 pbytes<=917 -779 879 -1206 cm2<=835 241 cm0<=983 -259 598 1053
    p-2<=672 cm4<=876 28 pbytes<=10238 860 -567 c1_good<=913 91 psure<=453 h_6<=0 psure<=448 -801 -2582 1087 420
    c2_good<=926 p-2<=18 -445 103 linkrun<=1 psure<=397 -1080 -143 psure<=409 853 end<=0 -1565 p-3<=805 -466 1045
    boil<=14 s_share<=545 c1_good<=329 s_bytes<=44 -79 508 -187 pmax<=853 2267 phead<=649 pconf<=896 799 -875 1365 \
    -1583
    """
}
