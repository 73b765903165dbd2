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
Aujourd’hui, on ne sait pas quand il reviendra : jeudi matin, peut-être.`;
