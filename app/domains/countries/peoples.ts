/*
 * How people of a country are called, folded (ä is a, ß is s, small letters). German nouns by how they are declined, and
 * the adjectives of both languages apart by whether a language has the same name: "Türkisch" may be what somebody speaks.
 */

/** "Tunesier", "Tunesierin": the ending "in" makes the female form. */
export const GERMAN_IN: readonly string[] = (
  "agypter albaner algerier amerikaner andorraner angolaner araber argentinier armenier aserbaidschaner athiopier " +
  "australier bangladescher belgier beniner bolivianer bosnier botsuaner brasilianer burkiner burundier " +
  "dominikaner ecuadorianer englander eritreer estlander europaer gabuner gambier georgier ghanaer " +
  "guatemalteker guineer haitianer hollander honduraner inder indonesier iraker iraner islander israeli italiener " +
  "ivorer jamaikaner japaner jemeniter jordanier kambodschaner kameruner kanadier katarer kenianer kolumbianer " +
  "koreaner kubaner kuwaiter liberianer libyer liechtensteiner litauer luxemburger malaysier malier " +
  "malteser marokkaner mauretanier mauritier mazedonier mexikaner moldauer montenegriner mosambikaner namibier " +
  "neuseelander nicaraguaner niederlander nigerianer nigrer nordmazedonier norweger osterreicher pakistaner " +
  "palastinenser panamaer paraguayer peruaner philippiner ruander salvadorianer sambier saudi schweizer sierraleoner " +
  "simbabwer singapurer somalier spanier srilanker sudafrikaner sudsudaner syrer tansanier thailander tibeter " +
  "tschetschener tunesier ugander ukrainer ungar uruguayer venezolaner zyprer afrikaner lateinamerikaner"
).split(" ");

/** "Türke", "Türken", "Türkin": declined with -n. */
export const GERMAN_E: readonly string[] = (
  "afghan belaruss brit bulgar chines chilen dan est finn franzos griech ir kasach kirgis kongoles kosovar kroat kurd " +
  "laot lett libanes malai mongol nepales pol portugies ruman russ schwed senegales " +
  "serb slowak slowen sudanes tadschik taiwanes togoles tschech turk turkmen usbek vietnames weisruss asiat"
).split(" ");

/** Adjectives of countries that no language is called by. */
export const NO_LANGUAGE: readonly string[] = (
  "agyptisch algerisch amerikanisch argentinisch athiopisch australisch belgisch bolivianisch bosnisch brasilianisch " +
  "britisch chilenisch ecuadorianisch eritreisch gambisch ghanaisch guineisch indisch irakisch iranisch israelisch " +
  "jemenitisch jordanisch kamerunisch kanadisch kenianisch kolumbianisch kosovarisch kubanisch libanesisch libysch " +
  "malaysisch marokkanisch mexikanisch moldauisch namibisch nigerianisch osterreichisch pakistanisch palastinensisch " +
  "peruanisch philippinisch ruandisch saudisch schweizerisch senegalesisch simbabwisch sudafrikanisch sudanesisch " +
  "syrisch tansanisch togoisch tunesisch ugandisch venezolanisch afrikanisch"
).split(" ");

/** The same in English, where the noun and the adjective are one. */
export const NO_LANGUAGE_ENGLISH: readonly string[] = (
  "afghan algerian american argentinian argentine australian austrian bangladeshi belgian bolivian brazilian british " +
  "cameroonian canadian chilean colombian congolese cuban ecuadorian egyptian emirati eritrean ethiopian filipino " +
  "filipina gambian ghanaian guatemalan guinean honduran indian iranian iraqi israeli ivorian jamaican jordanian kenyan " +
  "kosovar kuwaiti lebanese liberian libyan malaysian malian mexican moldovan moroccan mozambican namibian nicaraguan " +
  "nigerian pakistani palestinian peruvian qatari rwandan saudi scottish senegalese sierra-leonean south-african " +
  "sri-lankan sudanese swiss syrian tanzanian togolese tunisian ugandan uruguayan venezuelan yemeni zambian zimbabwean " +
  "african"
).split(" ");

/** Adjectives a language has, too: they tell a nationality only together with words such as "passport". */
export const LANGUAGES: readonly string[] = (
  "albanisch arabisch armenisch aserbaidschanisch bulgarisch chinesisch danisch deutsch englisch estnisch finnisch " +
  "franzosisch georgisch griechisch hollandisch indonesisch irisch islandisch italienisch japanisch kasachisch " +
  "kirgisisch koreanisch kroatisch kurdisch lettisch litauisch mazedonisch mongolisch niederlandisch nepalesisch " +
  "norwegisch persisch polnisch portugiesisch rumanisch russisch schwedisch serbisch slowakisch slowenisch somalisch " +
  "spanisch tadschikisch thailandisch tschechisch turkisch turkmenisch ukrainisch ungarisch usbekisch vietnamesisch " +
  "belarussisch albanian arab arabic armenian azerbaijani bosnian bulgarian burmese chinese croatian czech danish dutch " +
  "english estonian finnish french georgian german greek hungarian icelandic indonesian irish italian japanese kazakh " +
  "khmer korean kurdish kyrgyz lao latvian lithuanian macedonian mongolian nepali norwegian persian polish portuguese " +
  "romanian russian serbian slovak slovenian somali spanish swedish tajik thai turkish turkmen ukrainian uzbek vietnamese"
).split(" ");

/** Names of countries and regions beside the official ones. */
export const MORE_COUNTRIES: readonly string[] =
  "usa uk england schottland scotland wales grosbritannien holland bosnien burma birma tschechien kurdistan elfenbeinkuste moldau moldawien palastina palestine kapverden nordirland britain".split(
    " ",
  );

/** Countries that are words of everyday language, too: they count after "in", "aus", "from" and the like. */
export const AMBIGUOUS_COUNTRIES: ReadonlySet<string> = new Set(
  "island jersey georgia chad turkey jordan guinea niger mali oman".split(" "),
);
