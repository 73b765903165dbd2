/**
 * A text in the manner of the news, with every kind of expression of time. It is read before the first article, so that
 * the runtime has compiled the way to each of them by then.
 */
export const sample = `Le conseil municipal se réunira jeudi

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

La finale se jouera le samedi 29 mai, à 20 h 45, si le temps le permet. Vainqueurs dimanche de Brest (3-1), les Lensois n’avaient plus atteint ce stade depuis 1998. Leur capitaine, blessé au genou le mois dernier, a repris l’entraînement avant-hier. Au XIXe siècle, on jouait à la soule sur cette plaine chaque Mardi gras. À Pâques, puis le lundi de Pentecôte, deux tournois y réuniront les clubs de la région.`;
