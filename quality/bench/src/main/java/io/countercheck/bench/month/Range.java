package io.countercheck.bench.month;

import java.util.List;

/** What the house sells: bulk chemicals, laboratory ware, and a few goods that a law lists. */
final class Range {

    private static final List<Integer> SACKS = List.of(25, 50, 100, 250, 500);
    private static final List<Integer> DRUMS = List.of(160, 320, 640, 800, 1600);
    private static final List<Integer> IBCS = List.of(800, 1600, 4800, 24000);
    private static final List<Integer> CANS = List.of(5, 10, 25, 50);
    private static final List<Integer> PIECES = List.of(1, 2, 5, 10, 20, 100);

    /** Goods that no law of the Union or of the United States lists as drug precursors. */
    static final List<Article> ORDINARY = List.of(
            article("10010", "Isopropanol techn. 99.8 %, IBC", "67-63-0", "99.8", DRUMS),
            article("10020", "Ethanol vergällt mit MEK 1 %, Fass 160 kg", "64-17-5", "", DRUMS),
            article("10030", "Ethylacetat 99,9 % Fass 180 kg", "141-78-6", "99.9", DRUMS),
            article("10040", "Butylacetat 98/100, Fass", "123-86-4", "99.5", DRUMS),
            article("10050", "Monopropylenglykol USP, IBC 1000 kg", "57-55-6", "99.8", IBCS),
            article("10060", "Glycerin 86,5 % Ph.Eur., Kanister", "56-81-5", "86.5", CANS),
            article("10070", "n-Butanol technical grade, drum 165 kg", "71-36-3", "99.5", DRUMS),
            article("10080", "Xylene isomers, drum 175 kg", "1330-20-7", "98.5", DRUMS),
            article("10090", "White spirit dearomatised 180/210", "64742-48-9", "", IBCS),
            article("10100", "Methanol 99,85 % TKW", "67-56-1", "99.85", IBCS),
            article("20010", "Zitronensäure-Monohydrat E330, Sack 25 kg", "5949-29-1", "99.5", SACKS),
            article("20020", "Citric acid anhydrous fine granular 25 kg bag", "77-92-9", "99.5", SACKS),
            article("20030", "Phosphorsäure 75 % Lebensmittelqualität, IBC", "7664-38-2", "75", IBCS),
            article("20040", "Essigsäure 80 % techn., Kanister 30 kg", "64-19-7", "80", CANS),
            article("20050", "Ameisensäure 85 %, IBC 1200 kg", "64-18-6", "85", IBCS),
            article("20060", "Salpetersäure 53 %, IBC", "7697-37-2", "53", IBCS),
            article("20070", "Natronlauge 50 % techn., IBC 1500 kg", "1310-73-2", "50", IBCS),
            article("20080", "Kalilauge 45 %, Fass", "1310-58-3", "45", DRUMS),
            article("20090", "Soda ash dense, big bag 1000 kg", "497-19-8", "99.2", IBCS),
            article("20100", "Natriumbicarbonat BICAR TEC 0/13, Sack", "144-55-8", "99", SACKS),
            article("20110", "Calciumchlorid Flakes 77 %, Sack 25 kg", "10043-52-4", "77", SACKS),
            article("20120", "Eisen(III)-chlorid-Lösung 40 %, IBC", "7705-08-0", "40", IBCS),
            article("20130", "Wasserstoffperoxid 35 % stabilisiert, Kanister", "7722-84-1", "35", CANS),
            article("20140", "Natriumhypochloritlösung 13 % Aktivchlor", "7681-52-9", "13", CANS),
            article("20150", "Polyaluminiumchlorid 18 % (PAC), IBC", "1327-41-9", "18", IBCS),
            article("20160", "Harnstoff technisch geprillt, Sack 25 kg", "57-13-6", "99", SACKS),
            article("20170", "Sodium benzoate E211 granules", "532-32-1", "99.5", SACKS),
            article("20180", "Ascorbinsäure Vitamin C 100 mesh, Karton", "50-81-7", "99.5", SACKS),
            article("20190", "Magnesiumsulfat-Heptahydrat Ph.Eur.", "10034-99-8", "99.5", SACKS),
            article("20200", "Titandioxid Rutil R-902, Sack 25 kg", "13463-67-7", "", SACKS),
            article("20210", "Zinkoxid Weißsiegel, Sack", "1314-13-2", "99.5", SACKS),
            article("20220", "Kieselgel 60, 0,040-0,063 mm", "7631-86-9", "", SACKS),
            article("20230", "Aktivkohle gekörnt 8x30, Sack 25 kg", "7440-44-0", "", SACKS),
            article("20240", "Lactose monohydrate 200 mesh, 25 kg bag", "10039-26-6", "", SACKS),
            article("20250", "Mikrokristalline Cellulose PH-102, Karton 20 kg", "9004-34-6", "", SACKS),
            article("20260", "Xanthan gum food grade 80 mesh", "11138-66-2", "", SACKS),
            article("20270", "Epoxidharz flüssig EP 828, Fass 220 kg", "", "", DRUMS),
            article("20280", "Weißöl medizinisch 68, Fass", "8042-47-5", "", DRUMS),
            article("20290", "Propylencarbonat 99,7 %", "108-32-7", "99.7", DRUMS),
            article("20300", "Dipropylene glycol methyl ether", "34590-94-8", "99", DRUMS),
            pieces("90010", "Nitrilhandschuhe Gr. L, Karton 10 x 100"),
            pieces("90020", "Fasspumpe elektrisch PP, Tauchrohr 1000 mm"),
            pieces("90030", "Auffangwanne Stahl für 2 IBC"),
            pieces("90040", "Messzylinder 500 ml Klasse A"),
            pieces("90050", "Leergebinde Kanister 30 l UN 3H1, blau"),
            pieces("90060", "Schutzbrille klar EN 166"));

    /** Category 3 of the Union, List II of the United States: sold every day. */
    static final List<Article> SOLVENTS_AND_ACIDS = List.of(
            article("30010", "Aceton techn. 99,5 %, Fass 160 kg", "67-64-1", "99.5", DRUMS),
            article("30011", "Acetone technical grade, IBC 800 kg", "67-64-1", "99.5", IBCS),
            article("30020", "Toluol rein, Fass 180 kg", "108-88-3", "99.9", DRUMS),
            article("30030", "Methylethylketon (MEK), Fass 165 kg", "78-93-3", "99.7", DRUMS),
            article("30040", "Diethylether stabilisiert mit BHT, 25-l-Kanister", "60-29-7", "99.5", CANS),
            article("30050", "Salzsäure 31-33 % techn., IBC", "7647-01-0", "32", IBCS),
            article("30051", "Salzsäure 37 % p.a., Kanister 30 kg", "7647-01-0", "37", CANS),
            article("30060", "Schwefelsäure 96 % techn., IBC", "7664-93-9", "96", IBCS),
            article("30061", "Akkusäure, Schwefelsäure 37 %, Kanister", "7664-93-9", "37", CANS));

    static final Article ACETONE_DRUM =
            article("40010", "Acetone, technical, 55 gal drum", "67-64-1", "99.5", List.of(164, 328, 656));
    static final Article ACETONE_CAN =
            article("40011", "Acetone ACS grade, 20 l can", "67-64-1", "99.5", List.of(16, 32));
    static final Article TOLUENE_DRUM =
            article("40020", "Toluene, nitration grade, 55 gal drum", "108-88-3", "99.9", List.of(181, 362, 724));
    static final Article SULPHURIC_ACID =
            article("40030", "Sulfuric acid 93 %, tote", "7664-93-9", "93", List.of(1800, 3600, 18000));

    /** What the American house sells every day beside ordinary goods. */
    static final List<Article> AMERICAN = List.of(ACETONE_DRUM, ACETONE_CAN, TOLUENE_DRUM, SULPHURIC_ACID);

    static final Article ACETIC_ANHYDRIDE =
            article("50010", "Essigsäureanhydrid 99 %, Fass 200 kg", "108-24-7", "99", List.of(200, 400, 1000));
    static final Article PERMANGANATE =
            article("50020", "Kaliumpermanganat techn., Eimer 25 kg", "7722-64-7", "99", List.of(25, 50, 75, 100));
    static final Article ROTARY_PRESS = new Article(
            "80010", "Rotary tablet press ZP-17D, 17 stations, serial 24-0117", "", "", "piece", List.of(1));
    static final Article SINGLE_PUNCH_PRESS = new Article(
            "80020", "Single punch tablet press TDP 5, serial SP5-2211, with motor", "", "", "piece", List.of(1));

    /** How customers write when they have no article number at hand. */
    static final List<String> VAGUE =
            List.of("wie letzte Lieferung", "Muster laut Absprache", "div. Artikel gem. Angebot", "sample", "Ware");

    /** What a person has confirmed of the one article that holds a listed substance and is sold as something else. */
    static final String PRODUCTS = """
            article,text,cas,substance,concentration,form,state,by,on
            10020,"Ethanol vergällt mit MEK 1 %, Fass 160 kg",64-17-5,Methyl ethyl ketone,1,mixture,confirmed,M. Weber,2026-01-12
            """;

    private Range() {}

    private static Article article(String number, String text, String cas, String content, List<Integer> packs) {
        return new Article(number, text, cas, content, "kg", packs);
    }

    private static Article pieces(String number, String text) {
        return new Article(number, text, "", "", "piece", PIECES);
    }
}
