/**
 * Texts in the manner of the news, with every kind of expression of time and every genre. They are read before the first
 * article, so that the runtime has compiled the way to each of them by then. What they tell is invented.
 */
export const samples: readonly string[] = [
  `Le conseil municipal se réunira jeudi

PARIS, 3 mars (Agence) - Deux hommes ont été arrêtés hier, vers 18 h 30, à Lyon, a indiqué mardi M. Jean Dupuis. L’enquête, ouverte le 12 janvier 1998 par le juge, doit reprendre lundi prochain ; la réunion du 5 mai 2004 n’avait rien donné. « Nous étions là depuis trois ans », a-t-il ajouté, alors que la ministre, Mme Royer, devrait se rendre sur place dimanche 9 mars à 10 heures.

Le chantier avait commencé en 2001, puis s’était arrêté au printemps suivant. Trois semaines plus tard, le maire démissionnait. De 1995 à 1999, puis entre juin et septembre, la production a baissé de 3,5 % ; elle atteignait 1 200 tonnes en 1997. Le lendemain, dans la nuit de samedi à dimanche, le train de 8h15 a déraillé près de Tours. Il y a deux mois, le prix était de 15 euros.
Créée en 1987, la société compte 45 employés, dont 12 à Nice. Elle sera vendue avant la fin de l’année, si le tribunal l’autorise d’ici au 30 juin. Chaque été, le festival attire 20 000 personnes pendant quinze jours.

- Samedi 14 mai, 20 h 30 : concert, salle des fêtes.
- Les 3, 4 et 5 juin : marché.

Cette année, au premier trimestre, le chiffre d’affaires a augmenté, contre 4 millions l’an dernier. La semaine dernière, vendredi soir, le président a reçu ses homologues ; il partira le mois prochain. Les années 60, le XIXe siècle et Noël 1914 restent au programme. Il avait 45 ans. Le 2 du mois, la grève aura lieu, qui durera vingt-quatre heures au moins.
Aujourd’hui, on ne sait pas quand il reviendra : jeudi matin, peut-être.

Le tribunal de commerce a placé lundi en redressement judiciaire la fonderie Carel, fondée en 1921 et rachetée il y a six ans par un fonds italien. L’audience, d’abord prévue le 12 mars, avait été renvoyée deux fois. Les 240 salariés, qui avaient cessé le travail du 4 au 9 avril, ont appris la nouvelle vers 11 heures ; la veille encore, la direction assurait que les commandes reprendraient avant l’été. Le syndicat, reçu à la préfecture mercredi dernier, a appelé à manifester samedi à 14 h 30, place de la République. « On nous promet un repreneur depuis deux ans », soupire Claude Mérel, entré à l’atelier en septembre 1988, à 19 ans.

Au cours de la première quinzaine de janvier, les chutes de neige avaient coupé la route du col, rouverte seulement le 21. Le surlendemain, une avalanche emportait deux pylônes : le village est resté trois jours sans courant, comme pendant l’hiver 1978. Aucun blessé n’a été recensé depuis le début de la saison. Selon Météo-Alpes, un redoux est attendu en fin de semaine et le risque devrait diminuer à partir de mardi prochain.

Née à Oran en mai 1934, Hélène Duval avait publié son premier roman en 1957, avant de se consacrer au théâtre. Elle obtint le prix de la critique dix ans plus tard. Dans les années 1980, puis entre 1993 et 1999, elle dirigea la revue « Rivages ». Ses obsèques auront lieu jeudi à 15 heures en l’église Saint-Merri ; un hommage lui sera rendu au printemps, à l’occasion du festival d’Uzès. Elle était âgée de 87 ans.

L’exposition, inaugurée le 14 juin 2003 par le maire, restera ouverte tous les jours, sauf le mardi, jusqu’au dimanche 28 septembre inclus. Chaque vendredi soir, à la belle saison, les conférences attirent une centaine de personnes. Cette semaine-là, le musée avait accueilli 3.200 visiteurs, contre 2 850 l’année précédente, soit une hausse de 12,3 %. La fréquentation annuelle, passée de 41.000 en 2001 à 63.000 entrées l’an passé, ne devrait pas fléchir d’ici à la fin de l’année. Le 1er mai et le 25 décembre, les salles seront fermées.

La France et l’Italie signeront le 9 novembre à Turin un accord négocié depuis l’automne 2002, ont indiqué hier soir les deux ministères. Les pourparlers, interrompus pendant la guerre, avaient repris fin août. En 1914-1918 déjà, la frontière avait été fermée quatre fois. Le texte, qui doit encore être ratifié par les parlements dans les six mois, entrera en vigueur le 1er janvier suivant. Lors du sommet de Nice, en décembre 2000, un premier projet avait échoué à quelques heures de la clôture.

Dans la nuit du 7 au 8 février, vers 3 h 20, un incendie s’est déclaré au troisième étage d’un immeuble de la rue Gambetta, à Lille. Une fillette de 4 ans est morte peu après son arrivée à l’hôpital ; son père, grièvement brûlé, était toujours entre la vie et la mort jeudi en début d’après-midi. Une enquête a été ouverte. En octobre dernier, un sinistre semblable avait fait deux morts dans le même quartier. Les habitants, évacués le lendemain matin, n’ont pu rentrer chez eux que le week-end suivant. Le conseil de quartier se réunit mardi.

Au troisième trimestre, le groupe a réalisé un bénéfice net de 48 millions d’euros, contre une perte de 7 millions un an plus tôt. Il table sur une croissance de 5 % en 2004 et publiera ses comptes semestriels le 31 août. Le titre perdait 2,1 % à la mi-journée. L’an prochain, une usine sera construite près de Gdansk, où la production doit démarrer au plus tard en avril 2006. Deux sites, ceux de Rennes et de Metz, avaient fermé en mars et juin derniers.

La finale se jouera le samedi 29 mai, à 20 h 45, si le temps le permet. Vainqueurs dimanche de Brest (3-1), les Lensois n’avaient plus atteint ce stade depuis 1998. Leur capitaine, blessé au genou le mois dernier, a repris l’entraînement avant-hier. Au XIXe siècle, on jouait à la soule sur cette plaine chaque Mardi gras. À Pâques, puis le lundi de Pentecôte, deux tournois y réuniront les clubs de la région.`,
  `Crue de la Vernelle : deux mille habitants évacués dans la nuit

SAINT-AUBRAC, 12 mars 2025 (Agence Méridienne) – Près de deux mille personnes ont été évacuées dans la nuit de mardi à mercredi à Saint-Aubrac, où la Vernelle est sortie de son lit peu après 23 h 40, a annoncé mercredi matin la préfète Hélène de Corvaisier.

Aucune victime n'était à déplorer en milieu de journée, mais un homme de 74 ans, aperçu pour la dernière fois lundi soir vers 21 heures, restait introuvable. « Nous ne renonçons pas. Les plongeurs reprendront les recherches dès l'aube, demain », a assuré le colonel Yann Le Guellec, commandant des sapeurs-pompiers.

La veille, l'Office national des rivières avait placé le bassin en vigilance orange jusqu'à jeudi 6 heures. L'alerte a été relevée au rouge à 0 h 15, alors que l'eau montait de dix centimètres par heure. Selon la mairie, il faudra attendre vendredi au plus tôt, voire le début de la semaine prochaine, pour que la décrue s'amorce.

La ligne ferroviaire entre Saint-Aubrac et Pont-Mauger, fermée depuis dimanche, ne rouvrira pas avant le samedi 15 mars. Les écoles, les crèches et le lycée Jean-Tardieu resteront clos pendant au moins trois jours. Quelque 8 500 foyers étaient encore privés d'électricité en début d'après-midi, contre 11 200 à l'aube.

La rivière n'avait pas atteint un tel niveau depuis l'hiver 1993-1994. À l'époque, les quais, construits sous le Second Empire, avaient cédé en plein centre-ville ; il avait fallu plus de dix-huit mois pour les reconstruire.

La ministre de la Sécurité civile, Nadia Belkacemi, est attendue sur place cet après-midi. Elle devait se rendre à Bruxelles ce mercredi, mais ce déplacement a été reporté au 20 mars. Le gouvernement se prononcera d'ici à la fin du mois sur l'état de catastrophe naturelle, a-t-elle indiqué hier soir à la radio.`,
  `L'ancien notaire de Brémond condamné à cinq ans de prison

Le tribunal correctionnel de Castelvieux a condamné, jeudi 6 février, Me Armand Tesseyre, 61 ans, à cinq ans d'emprisonnement, dont deux avec sursis, pour abus de confiance et faux en écriture. Les faits, commis entre septembre 2014 et juin 2019, avaient été découverts par hasard, un lundi de novembre, par une stagiaire qui classait des dossiers.

À l'audience, qui s'était tenue du 9 au 13 décembre dernier, le prévenu avait reconnu avoir puisé dans les comptes de ses clients. « Je comptais tout rembourser avant Noël. Puis il y a eu un autre Noël, et encore un autre », avait-il murmuré le deuxième jour, sans lever les yeux.

Vingt-trois familles s'étaient constituées parties civiles. Parmi elles, Odette Vasseur, née le 3 avril 1938, à qui le notaire rendait visite tous les premiers mardis du mois. Elle est morte trois semaines avant le procès. Son fils, ayant renoncé à toute vengeance, a simplement demandé qu'on lui rende la maison.

Le procureur, M. Dieudonné Kaboré, avait requis six ans ferme. La défense, elle, plaidait que l'action publique était éteinte pour tout ce qui précédait le 1er janvier 2016. Le tribunal ne l'a pas suivie : selon le jugement, la prescription n'a commencé à courir qu'à compter de la découverte des détournements, soit le 18 novembre 2019.

Le condamné, qui n'a pas été arrêté à la barre, disposera de dix jours pour faire appel. S'il y renonce, il devra se présenter au plus tard le 3 mars à 9 h 30 devant le juge de l'application des peines. Il lui est interdit d'exercer pendant quinze ans et il aura jusqu'au 31 décembre 2027 pour verser 842 000 euros aux victimes.

Un second volet, visant deux clercs de l'étude de la rue du 4-Septembre, sera examiné à l'automne. L'un d'eux, soupçonné d'avoir su dès 2015, a toujours nié : « Comment aurais-je pu deviner ? »`,
  `Mort de Solange d'Hauterives, la voix de la « Nuit des ondes »

La comédienne et femme de radio Solange d'Hauterives s'est éteinte dans son sommeil, dimanche matin, à l'âge de 93 ans, a fait savoir mardi sa petite-fille Clémence. Elle vivait depuis le printemps 2011 à Port-Lannec, dans la maison où elle passait, enfant, toutes ses vacances d'été.

Née le 29 février 1932 – « je n'ai que vingt-trois ans », plaisantait-elle –, fille d'un horloger et d'une institutrice, elle avait grandi à Lille pendant l'Occupation. À 17 ans, elle monte à Paris sans prévenir ses parents ; deux ans plus tard, elle est engagée au théâtre du Vieux-Marché, où elle restera jusqu'en 1958.

C'est la radio qui la rend célèbre. De l'automne 1961 à juillet 1984, chaque samedi de minuit à 4 heures, elle lit à l'antenne les lettres que lui adressent routiers, infirmières et insomniaques. Au milieu des années 70, on en recevait jusqu'à six mille par semaine. « Elle ne jugeait jamais. Elle laissait parler, elle laissait se taire », se souvient le réalisateur Moussa N'Diaye, son complice durant près de quinze ans.

Écartée du jour au lendemain, en pleine grille de rentrée, elle n'avait plus voulu remettre les pieds dans un studio pendant dix ans. Elle écrit alors trois romans, dont Le Mois d'août n'existe pas (1989), traduit en onze langues, puis revient sur les planches à la fin du siècle. Sa dernière apparition publique remonte au 14 juillet 2019.

Veuve du peintre Bertrand von Elsen, disparu en janvier 2003, elle laisse deux filles, cinq petits-enfants et un arrière-petit-fils âgé de huit mois. Les obsèques seront célébrées ce vendredi à 15 heures, dans la plus stricte intimité. Un hommage public lui sera rendu le mois prochain ; la famille souhaite que l'on n'apporte ni fleurs ni couronnes, mais une lettre.`,
  `Rugby, cyclisme, basket : le point du week-end

Le RC Valmorel s'est imposé 27-24 sur la pelouse de Nérac, samedi soir, au terme d'un match qui aura basculé à la 78e minute. Menés 3-17 à la pause, les visiteurs n'avaient plus gagné à l'extérieur depuis le 5 octobre. « On s'était promis, vendredi, de ne rien lâcher », a soufflé leur capitaine, Iban Etcheverria, touché à l'épaule et absent pour trois à quatre semaines.

Résultats de la 17e journée. Vendredi : Tarnos – Albret, 12-12. Samedi : Nérac – Valmorel, 24-27 ; Saint-Gens – Lormont, 31-8. Dimanche : Millac – Orval, 19-22 (a.p.). La rencontre Peyrac – Dreuil, arrêtée hier par le brouillard, se rejouera mercredi à 20 h 45.

Programme de la 18e journée. Samedi 22 février : Orval – Nérac (15 h), Albret – Millac (17 h 30). Dimanche 23 février : Valmorel – Peyrac (14 h 05), Dreuil – Tarnos (16 h), Lormont – Saint-Gens (21 h 05). Repos ensuite jusqu'au week-end des 8 et 9 mars.

Cyclisme. La 41e Ronde des Trois-Vallées partira le 1er mai de Montfaucon et s'achèvera le 4 à Sarlande. Tenante du titre, la Slovène Petra Zupančič tentera de l'emporter pour la troisième année d'affilée, ce que personne n'a réussi depuis les années 1980. L'étape reine, longue de 164 km, sera courue le troisième jour. Hospitalisé avant-hier, le sprinteur Tom Verhaeghe déclarera forfait si son état ne s'améliore pas d'ici là.

Basket. Battues de deux points (68-70) au match aller, les joueuses de l'ASPTT Corbigny recevront Vilnius après-demain, à partir de 19 heures. Il leur faut gagner par trois points d'écart pour disputer les quarts de finale, prévus entre la mi-mars et le début avril. L'entraîneur, Mme Fatou Sow, sous contrat jusqu'en juin 2026, a prévenu : « Mardi, il ne faudra pas arriver en retard ! »`,
  `Lumarex relève ses objectifs après un troisième trimestre record

Le fabricant de luminaires Lumarex a publié jeudi, avant l'ouverture de la Bourse, un bénéfice net de 48,6 millions d'euros au troisième trimestre, en hausse de 11,2 % sur un an. Le chiffre d'affaires a progressé de 7 % entre le 1er juillet et le 30 septembre, à 612 millions, après avoir reculé de 1,5 % au T2 et stagné au premier trimestre.

Sur neuf mois, les ventes atteignent 1,79 milliard d'euros, contre 1,71 milliard pour la même période de 2023. Le groupe vise désormais, pour l'ensemble de l'exercice 2024, une marge de 9,5 % au lieu de 8,8 %. Jusqu'alors, il n'excluait pas de réviser ses prévisions à la baisse.

« Le second semestre sera meilleur que le premier, et l'année prochaine devrait l'être plus encore », a déclaré la directrice générale, Anne-Sophie Marchetti, lors d'une conférence téléphonique. Nommée le 2 mai 2022 pour quatre ans, elle sera candidate à sa propre succession, a-t-elle confirmé.

L'acquisition du finlandais Valokas, annoncée au cours de l'été, sera bouclée d'ici fin janvier, sous réserve du feu vert de Bruxelles. Payée 230 millions en numéraire, elle n'aura pas d'effet sur les comptes avant le deuxième trimestre 2025. En revanche, l'usine de Brioude, qui perdait de l'argent depuis cinq exercices, cessera toute activité le 31 mars à minuit ; 214 postes seront supprimés en douze mois.

L'action, qui valait 31,05 euros mercredi soir, gagnait 6,4 % à la mi-journée, au plus haut depuis février 2021. Un dividende intérimaire de 0,45 euro sera détaché le 9 décembre et mis en paiement le 11. Les résultats annuels paraîtront le 27/02/2025 et l'assemblée générale se réunira le mercredi 14 mai à 10 heures.

Pour l'exercice 2025-2026, clos désormais fin juin, la direction fixera un cap au printemps. Pourra-t-elle tenir ce rythme ? Les analystes, eux, en doutent.`,
  `Ormesque, vingt-six siècles de sel

On extrayait déjà du sel à Ormesque vers 600 av. J.-C., si l'on en croit les fosses mises au jour en 2008 sous la place du 8-Mai-1945. Les Romains, arrivés en 52 avant notre ère, y bâtirent un entrepôt qui servit jusqu'au milieu du IIIe siècle après Jésus-Christ ; abandonné, pillé, puis incendié, il ne fut retrouvé que sous Louis-Philippe.

Du Ve au Xe siècle, on ne sait presque rien. La première mention écrite date de l'an 987 : un évêque nommé Gautier s'y plaint que les moines lui doivent trois années d'impôt. Au tournant du XIIe siècle, le bourg se fortifia. La peste de 1348 emporta, en un seul été, la moitié des habitants, et il fallut attendre les années 1420 pour que les marais fussent de nouveau exploités.

Le XVIIe siècle fut celui des révoltes. Le 24 août 1639, jour de la Saint-Barthélemy, deux cents sauniers s'emparèrent du grenier à sel ; le surlendemain, leurs chefs étaient pendus. La gabelle, abolie à la Révolution, fut rétablie sous une autre forme par l'Empire, en 1806. Le 17 brumaire an VII, un commissaire notait que « nul ici ne paye ce qu'il devrait ».

Dans la première moitié du XIXe siècle, le chemin de fer changea tout. La gare fut inaugurée le dimanche 4 juin 1854 ; à la Belle Époque, on comptait quarante trains par jour. Entre 1914 et 1918, les femmes remplacèrent les hommes aux bassins. L'entre-deux-guerres vit la mécanisation, les années trente la crise, et le dernier saunier prit sa retraite à l'automne 1967.

Aujourd'hui, les marais, classés depuis un quart de siècle, attirent chaque année 120 000 visiteurs. Des fouilles, interrompues pendant la pandémie, ont repris il y a deux ans ; elles dureront jusqu'à la fin de la décennie. Au cours des années 2030, un musée devrait raconter cette histoire millénaire, de l'âge du fer au XXIe siècle.`,
  `« Le matin, je n'écris jamais » : entretien avec Ilyès Cherfaoui

Romancier, médecin de nuit, Ilyès Cherfaoui publie mardi prochain son quatrième livre. Il nous a reçus la semaine dernière, un soir de pluie, entre deux gardes.

Pourquoi avoir attendu sept ans ?
Parce que je travaillais ! Quand on finit à 7 heures du matin, on ne rêve pas de phrases, on rêve de dormir. J'ai commencé en janvier 2020, j'ai tout jeté l'été suivant, et j'ai recommencé le lendemain de mes quarante ans, le 11 novembre 2021. Si ma femme ne m'avait pas encouragé, j'aurais renoncé.

Le roman se déroule en vingt-quatre heures. Était-ce une contrainte ?
Plutôt un jeu. Tout se passe un 31 décembre, de minuit à minuit. Je voulais que le lecteur sente passer chaque heure. Vers midi, il ne se produit rien ; l'après-midi, on s'ennuie ; à la tombée du jour, tout s'accélère. Jadis, mon grand-père me disait : « Ne te fie pas aux années, méfie-toi des soirs. »

Vous êtes arrivé en France à l'âge de 8 ans. Vous en souvenez-vous ?
Comme si c'était hier. C'était un vendredi, le 14 septembre 1990. La rentrée avait eu lieu dix jours plus tôt et je ne parlais pas un mot. L'institutrice, Mme Lacaze, m'a assis près du poêle. Trente-quatre ans après, nous nous écrivons encore deux fois par an, à Pâques et à la Toussaint.

Certains vous reprochent votre silence lors de la grève des urgences, au printemps.
Qu'ils viennent passer une nuit avec nous ! J'ai fait grève du 2 au 19 avril, en soignant quand même. Il aurait fallu le crier sur les toits ?

Et maintenant, que ferez-vous ?
Je pars samedi pour Oran, j'y resterai jusqu'à la mi-octobre. Ensuite, une tournée de lectures : Lyon le 22, Liège le 25, Genève début novembre. Après les fêtes, je reprendrai les gardes. Un cinquième roman ? Pas avant 2029, à moins que je ne perde mon emploi. Revenez dans cinq ans, nous verrons bien.`,
  `Élections municipales : le calendrier, étape par étape

Les Valdoriens éliront leurs conseillers municipaux les dimanches 15 et 22 mars 2026. Le décret, publié au Journal officiel lundi, fixe les grandes dates d'une campagne qui, en réalité, a débuté dès l'été. Voici ce qu'il faut savoir.

Inscription. On peut s'inscrire en ligne jusqu'au mercredi 4 février inclus, ou en mairie jusqu'au vendredi 6 février, 17 heures. Les jeunes qui auront eu 18 ans au plus tard la veille du scrutin sont inscrits d'office. Passé ce délai, seules quelques exceptions seront admises, jusqu'au dixième jour précédant le vote.

Candidatures. Les déclarations seront reçues en préfecture du 9 au 26 février, à 18 heures. En vue d'un second tour, les listes pourront être déposées les lundi 16 et mardi 17 mars. Nul ne peut être candidat dans plus d'une commune.

Campagne. Elle s'ouvrira officiellement le lundi 2 mars à zéro heure et sera close le samedi 14 à minuit. Depuis le 1er septembre 2025, soit six mois avant le mois du scrutin, toute publicité financée par les collectivités est interdite. Trois débats seront diffusés par Canal Sud : les 3, 5 et 10 mars, à 20 h 50.

Jour du vote. Les bureaux ouvriront de 8 heures à 18 heures, voire jusqu'à 20 heures dans les grandes villes. Aucun sondage ne devra paraître avant la fermeture du dernier bureau. Les premières estimations seront connues vers 20 h 05.

Et après ? Les nouveaux conseils se réuniront entre le vendredi et le dimanche qui suivront l'élection. La maire sortante, Brigitte Ouvrard (PRD), élue en juin 2020 avec 51,3 % des voix, ne se représentera pas : elle l'avait laissé entendre l'an dernier et l'a répété avant-hier. Son premier adjoint, Karim Aït-Slimane, dira « dans les quinze jours » s'il se lance. Quant aux sénatoriales, elles auront lieu en septembre, comme tous les trois ans.`,
  `Météo : du gel à l'aube, du soleil en fin de semaine

Ce lundi, un ciel gris domine de la Manche aux Ardennes, avec quelques flocons au-dessus de 400 mètres. Les éclaircies gagnent l'ouest en cours de matinée, puis s'étendent vers le centre dans l'après-midi. Il fera 4 °C à Évraud, 7 °C à Nolay, 13 °C sur la côte varaise. Le vent du nord, modéré, faiblira à partir de 18 heures.

La nuit prochaine, il gèlera presque partout. Prudence demain matin entre 5 heures et 9 heures : verglas probable sur les routes secondaires. Mardi après-midi, retour d'un soleil timide. Dans la nuit de mardi à mercredi, une nouvelle perturbation, baptisée Mathilde, abordera la Bretagne ; elle traversera le pays mercredi et s'évacuera jeudi avant midi.

Vendredi 13, n'en déplaise aux superstitieux, sera la plus belle journée de la semaine. Ce temps sec devrait tenir tout le week-end, voire jusqu'au mardi 17. Au-delà, la tendance reste incertaine : le redoux attendu vers le 20 pourrait ne pas dépasser deux ou trois jours.

Bilan du mois dernier. Janvier 2026 aura été, avec une moyenne de 6,1 °C, plus doux que la normale de 0,8 degré. Il est tombé 112 mm de pluie à Nolay, dont 41 dans la seule soirée du 17. On n'avait pas relevé pareil cumul en vingt-quatre heures depuis décembre 1999. À l'inverse, il n'a pas plu une goutte du 22 au 30.

Le saviez-vous ? « À la Saint-Valentin, la pie monte au sapin », disaient nos aïeux ; quant aux saints de glace, fêtés les 11, 12 et 13 mai, les jardiniers continuent de s'en méfier. L'hiver, lui, s'achèvera le vendredi 20 mars, et nous passerons à l'heure d'été dans la nuit du 28 au 29 : à 2 heures, il sera 3 heures.

Lever du soleil aujourd'hui à 8 h 06, coucher à 18 h 09 : nous gagnons trois minutes par jour. Prochain bulletin ce soir à 19 h 55. Lune : dernier quartier.`,
  `Une comète aussi vieille que le Soleil se laisse enfin observer

Elle avait été entrevue une seule fois, à l'hiver 1744, par un curé de campagne qui l'avait prise pour un présage. Deux cent quatre-vingts ans plus tard, la comète Delmas-Ishikawa est revenue. Photographiée le 3 juin 2024 à 2 h 17 TU par le télescope de Cerro Pardo, elle passera au plus près de la Terre à la mi-octobre.

Selon l'étude parue mercredi dans la revue Horizons, l'objet se serait formé il y a environ 4,6 milliards d'années. « Nous ne pensions pas qu'un noyau aussi fragile puisse survivre », reconnaît la professeure Marguerite Oyelaran, du Centre d'astrophysique de Louvières (CAL), qui a dirigé pendant six ans l'équipe internationale. En analysant la lumière réfléchie, les chercheurs ont détecté de l'eau, du méthanol et, fait rarissime, du phosphore.

Comment s'y sont-ils pris ? Une première campagne, menée de mars à mai, avait échoué faute de ciel dégagé. La deuxième, d'une durée de onze nuits, a permis de recueillir 940 images. Toutes les quarante minutes, un robot corrigeait la mise au point. Les données, traitées durant l'été, ont été vérifiées par deux laboratoires indépendants avant d'être soumises, fin août.

La sonde Aurige 2, lancée le 2019-11-21 depuis Kourou, pourrait être déroutée pour frôler l'astre au cours du premier semestre 2027. L'agence tranchera avant Noël. Si elle y renonçait, il faudrait attendre le XXIVe siècle, la comète mettant 280 ans à boucler son orbite.

À l'œil nu, on devrait l'apercevoir entre le 12 et le 20 octobre, une heure environ après le coucher du soleil, en regardant vers l'ouest. Les meilleures soirées seront celles du lundi 14 et du mardi 15. Mieux vaut s'éloigner des villes et, bien sûr, espérer qu'il ne pleuve pas. L'observatoire ouvrira ses portes au public chaque soir, de 19 heures à minuit.`,
  `Six jours qui ont paralysé le port de Rocheblanche

Tout a commencé lundi, à 4 heures du matin, lorsque les grutiers ont refusé de prendre leur service. L'avant-veille, la direction de la Compagnie des quais avait annoncé par courriel le départ de cent vingt intérimaires. « On l'a appris un samedi, entre la poire et le fromage », raconte Jocelyne Prigent, déléguée de la CFTM.

Dès le lendemain, le mouvement s'étend aux remorqueurs. Mardi soir, quatorze navires attendaient au large ; mercredi, ils étaient trente et un. Reçus une première fois à la sous-préfecture ce jour-là, de 15 heures à 22 h 30, les syndicats en ressortent sans un mot. « Rien n'avait été préparé », regrettera l'un d'eux.

Jeudi, la tension monte d'un cran. Des pneus sont brûlés devant l'entrée du môle, la rocade est bloquée toute la matinée et le directeur, Philippe van den Broeck, retenu pendant près de cinq heures dans son bureau. Relâché en fin d'après-midi, il promet de ne pas porter plainte. Le soir même, le ministre nomme un médiateur.

Vendredi, à l'issue d'une nuit blanche, un projet d'accord est enfin mis sur la table : les contrats seraient prolongés jusqu'au 30 juin, une prime de 400 euros serait versée avant le 15, et une réunion se tiendrait tous les quinze jours. Consultés à main levée, les grévistes ont voté samedi, peu avant midi, la reprise du travail : 287 voix pour, 142 contre.

Hier, dimanche, les premières grues se sont remises à tourner. Il faudra néanmoins huit à dix jours pour résorber les retards, et le trafic ne redeviendra normal qu'à partir de la semaine 24. La grève aura coûté, d'après la chambre de commerce, 3,5 millions d'euros par jour.

Tout le monde n'est pas convaincu. « Et le 1er juillet, que se passera-t-il ? », s'interroge un docker, embauché il y a vingt ans. Un nouveau préavis, déposé ce matin, court du 16 juin au 31 août.`,
  `Vie locale : l'agenda de Montreuil-les-Étangs

Don du sang. Collecte lundi 5 mai, de 15 h 30 à 19 h, salle des fêtes. Prochain rendez-vous : ven. 4 juillet.

Mairie. Fermeture exceptionnelle le vendredi 2 mai et le samedi 10 mai. Permanence de Mme la maire tous les jeudis, sauf jours fériés, de 9 h à 11 h 30, sans rendez-vous.

Vide-greniers. Dimanche 11 mai, rue du 11-Novembre et place du Marché, dès 7 h. Inscriptions jusqu'au 7. Tarif : 3 € le mètre. En cas de pluie, report au 18.

Commémoration. Jeudi 8 mai, rassemblement à 10 h 45 devant le monument aux morts ; vin d'honneur vers midi.

Bibliothèque. Horaires d'été du 1er juil. au 31 août : mar., mer. et sam., 10 h-12 h 30. Heure du conte chaque premier mercredi du mois. Exposition « Mille neuf cent sept » visible jusqu'à la Pentecôte.

Eau. Coupures prévues les 13, 14 et 15 mai, de 8 h à 16 h, chemin des Saules ; retour à la normale au plus tard le jeudi soir.

École. Inscriptions pour l'année scolaire 2025-2026 du lundi 12 au vendredi 23 mai, les matins seulement. Kermesse le samedi 28 juin. Vacances à partir du 5 juillet ; rentrée le lundi 1er septembre.

Collecte des déchets. Pas de ramassage à l'Ascension (jeudi 29 mai) : tournée avancée à la veille. Encombrants : le 2e lundi de chaque trimestre.

Paroisse Saint-Léger. Messe de la Pentecôte dimanche 8 juin à 10 h 30. Mariage de Lucie Aubert et Kévin Da Silva, samedi 17 mai à 15 h.

Club des aînés. Loto mardi après-midi. Sortie à la mer en juin, date à préciser. Anniversaire de M. Roger Quéméneur, 100 ans le 21 mai : goûter ouvert à tous.

Perdu. Chat roux, répondant au nom de Vendredi, disparu dans la soirée du 24/04 près du stade. Tél. 05 00 12 08 24 (après 18 h).

Théâtre. « Le Songe d'une nuit de mars », par la troupe des Tréteaux, vendredi et samedi à 20 h 30, dimanche à 15 h. Entrée : 8 €, gratuit pour les moins de 12 ans.

Travaux. Pont-Neuf fermé de nuit, de 21 h à 5 h, jusqu'à nouvel ordre.`,
  `Kervalie : repères d'une transition mouvementée

14 janvier 2019 : le président Aurel Stavrin, au pouvoir depuis vingt-deux ans, est réélu avec 88 % des suffrages. L'opposition dénonce des fraudes.

Mars-avril 2019 : des manifestations, d'abord hebdomadaires, puis quotidiennes, gagnent toutes les villes. La « marche du 9 avril » rassemble un demi-million de personnes.

Nuit du 2 au 3 mai : l'armée s'empare de l'aéroport et de la télévision. À 6 h 30, un porte-parole lit un communiqué annonçant que le chef de l'État « a cessé d'exercer ses fonctions ».

Deux jours plus tard : un conseil de neuf membres, présidé par le général Ilia Dragomir, promet des élections libres « dans un délai de dix-huit mois ».

Fin 2019 : la Constitution de 1978 est suspendue. L'Union continentale gèle ses aides.

Le 8 sept. 2020 : la résolution 2541 du Conseil de sécurité exige la libération des détenus politiques. Aucun ne sera relâché avant l'année suivante.

Printemps 2021 : pourparlers à Genève. Ouverts le 12 avril, rompus le 30, ils reprennent mi-mai et aboutissent le 4 juin.

2022 : sécheresse, pénuries, inflation à 34 %. En août, le prix du pain double en une semaine.

Dimanche 26 février 2023 : référendum. Le oui l'emporte de justesse (50,9 %). La nouvelle Constitution entre en vigueur le 1er mars suivant.

De juin à décembre 2023 : campagne électorale, deux fois interrompue. Le 19 octobre, la candidate Mirela Oprian échappe à un attentat.

Lundi 8 janvier 2024 : la Cour suprême proclame Mme Oprian élue. C'est la première femme à diriger le pays depuis l'indépendance, en 1961.

Le même jour : l'ex-président Stavrin, 79 ans, est rapatrié à bord du vol KV 1703.

Été 2024 : l'état d'urgence est levé, sauf dans les provinces du Nord.

Depuis lors : le procès des généraux, maintes fois renvoyé, n'a toujours pas commencé. Il devrait s'ouvrir au second semestre 2025.

À venir : élections régionales, au plus tard en mai 2026.`,
  `Festivals, concerts, voyages : la valse des dates

Le festival Les Nuits bleues n'aura pas lieu cet été. Prévue du 10 au 13 juillet, la vingtième édition avait d'abord été avancée d'une semaine, puis déplacée au mois d'août ; elle est finalement annulée, ont déploré hier ses organisateurs. « Nous nous y attendions depuis Pâques », avoue Lorenzo Bianchi, le programmateur. Les billets seront remboursés jusqu'au 30 septembre.

Même embarras à l'opéra de Grandval. La première de La Duchesse rouge, qui devait être donnée vendredi dernier, a été repoussée au vendredi suivant, la soprano Ewa Kowalczyk étant souffrante. Les représentations des mardi 20 et jeudi 22 mai sont maintenues ; celle du dimanche 25, en revanche, commencera non pas à 17 heures mais à 15 heures.

Le chanteur Zacharie Mbemba, lui, ne cesse de repousser sa tournée. Annoncée pour l'automne 2023, reprogrammée au printemps de l'année suivante, elle débuterait désormais le 8 octobre, à moins qu'un nouvel ennui ne survienne. Sa page indiquait encore, il y a trois jours, « dates à confirmer ».

Plus sérieux : le sommet sur l'Atlantique, initialement convoqué les 2 et 3 juin à Lisbonne, ne se tiendra pas avant la rentrée. Le Premier ministre portugais n'a pas pu s'entendre avec ses homologues. Une réunion préparatoire, qu'on croyait enterrée, est toutefois fixée à après-demain. Le chancelier, dont la visite aurait dû s'achever aujourd'hui, a prolongé son séjour de vingt-quatre heures.

Enfin, l'ouverture de la ligne B du tramway, promise « avant la fin de l'année », est retardée de six à huit mois. Début avril, on jurait encore le contraire. Faut-il y croire ? L'ancien calendrier prévoyait des essais dès la mi-septembre ; le nouveau les renvoie au premier trimestre 2026. « Mieux vaut tard que jamais », ironise une riveraine, qui patiente depuis les années 2000.`,
  `Communiqué de presse

Le groupe Hexalia lance Mobiscol, premier service de vélos partagés destiné aux lycéens

Clairmont-sur-Loue, le 2 septembre 2025, 11 heures. – Hexalia, spécialiste européen de la mobilité douce, a le plaisir d'annoncer le lancement de Mobiscol, une offre conçue pour accompagner les élèves tout au long de l'année scolaire. Le service sera accessible dès le lundi 15 septembre dans douze communes, avant d'être étendu à l'ensemble du département au cours du quatrième trimestre.

Disponibles 7 jours sur 7, 24 heures sur 24, les 1 800 vélos pourront être empruntés au moyen d'une application gratuite. L'abonnement, proposé à 29 euros par semestre, donnera droit à des trajets illimités de trente minutes, du lundi au vendredi, entre 6 h 30 et 20 h. Toute inscription effectuée avant le 30 septembre à minuit bénéficiera d'une remise de 20 %.

« En écoutant les familles pendant deux ans, nous avons compris qu'il ne suffisait pas de fournir des vélos : il fallait les entretenir », explique Sarah Lindqvist, présidente-directrice générale d'Hexalia. Chaque vélo sera ainsi révisé tous les quarante-cinq jours.

Le projet, mené en partenariat avec la région et l'association Roue libre, a été testé du 3 mars au 27 juin dernier auprès de 350 volontaires âgés de 15 à 18 ans. Neuf sur dix disent vouloir poursuivre l'expérience.

Prochaines dates à retenir :
– mercredi 10 septembre, de 14 h à 18 h : journée d'essai sur l'esplanade du 19-Mars-1962 ;
– du 16 au 22 septembre : Semaine de la mobilité ;
– fin novembre : premier bilan d'étape.

À propos d'Hexalia. Fondée en octobre 2009 par trois ingénieurs, l'entreprise emploie 640 personnes dans cinq pays. Elle a réalisé, au cours de son exercice clos le 31 mars 2025, un chiffre d'affaires de 91 millions d'euros. Elle fêtera ses seize ans le mois prochain.

Contact presse : Thibault Renaudin, en semaine, de 9 h à 17 h 30. Sous embargo jusqu'au 02.09.2025, 11 h 00.`,
  `Le jour où le lac a débordé

Nous sommes le jeudi 17 août 1950. Il est 5 heures du matin, et Lucien Morvillars, gardien du barrage de Combe-Noire depuis la Libération, ne dort pas. Il pleut depuis quatre jours. La veille au soir, il a téléphoné au chef-lieu ; on lui a répondu d'attendre le lendemain.

À 5 h 20, il enfile son ciré, prend sa lanterne et sort. L'eau affleure. Il n'y a plus une minute à perdre : dans moins de deux heures, elle passera par-dessus le mur. Que peut-il faire, seul, à trois kilomètres du premier village ? Il court. Il tombe, se relève, repart. Il a 58 ans, une jambe raide, souvenir de l'hiver 1916.

En bas, on fête depuis l'Assomption le mariage de la fille du boulanger. On a dansé jusqu'à 3 heures. Quand Lucien frappe aux volets, on le croit ivre. C'est l'abbé de Rochetaillée, levé avant l'aube comme chaque jour, qui le prend au sérieux et se pend à la corde de la cloche. En une demi-heure, trois cent douze habitants grimpent vers la chapelle, emportant qui un enfant, qui une vache, qui une pendule.

À 7 h 04, le lac déborde. Les maisons basses sont englouties l'une après l'autre. L'horloge de la mairie s'arrête ; elle marque encore aujourd'hui la même heure. Personne ne meurt.

Trois jours après, les journalistes arrivent. On veut photographier le héros, le décorer, l'entendre. Lui se tait. En septembre, une commission est nommée ; elle rendra son rapport vingt mois plus tard, au printemps 1952, sans que quiconque soit inquiété. Le gardien prend sa retraite à la Saint-Sylvestre. Il ne reviendra au barrage qu'une seule fois, un dimanche de mai, pour voir.

Désormais, tous les cinq ans, le troisième week-end d'août, on sonne la cloche à l'aube. En 2025, pour le soixante-quinzième anniversaire, c'est une fillette de dix ans, son arrière-arrière-petite-fille, qui tirera sur la corde. Elle s'y prépare depuis des mois.`,
];
