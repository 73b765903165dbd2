import type { EntityWords } from '../../entity-words.ts';
import { givenNames } from '../given-names.ts';
import { organisations, places } from './known-names.ts';
import { titles } from './nouns.ts';

const list = (text: string) => new Set(text.trim().split(/\s+/));

/** What French texts name people, organisations and places with. */
export const entities: EntityWords = {
  openers: list(`
    a alors apres au aucun aucune aujourd'hui aussi autant autour autre autres aux avant avec beaucoup bien bientot ce
    ceci cela celle celles celui cependant certains certaines ces cet cette ceux chacun chaque chez combien comme comment
    concernant contre d'abord dans de deja demain depuis derriere des dès desormais deux devant dix donc dont du durant
    elle elles en encore enfin ensuite entre est et face faute grace hier hors huit ici il ils interroge interrogee
    jamais je jusqu la là le les leur leurs loin lors lorsque lui ma mais malgré malgre meme mes mi moins mon neuf ni non
    nos notamment notre nous nul on or ou outre par parce parmi partout pas pendant personne peu plus plusieurs pour
    pourquoi pourtant pres presque puis puisque quand quant quatre que quel quelle quelles quelques quels qui quoi rien
    sa sans sauf se selon sept ses seul seule si six soit son sous souvent suivant sur tandis tant tel telle tous tout
    toute toutefois toutes trois trop tu un une vers via voici voila vos votre vous y
  `),
  noNames: list(`
    bourse internet coupe ligue formule top journaux etat etats republique gouvernement elysees dieu histoire terre
    soleil lune noel paques toussaint web wifi covid nord sud est ouest occident occidentaux moyen-age premiere seconde
    federal ex pro anti saint sainte mairie gare etang eglise salle hotel chateau air vol cinema theatre page
  `),
  civilities: list('m mm mme mmes mlle mlles me dr mgr mr mrs ms pr sir lord lady maitre monsieur madame'),
  pluralCivilities: list('mm mmes'),
  titles: new Set([
    ...titles,
    ...list(`
      pdg prefet prefete sous-prefet joueur joueuse champion championne gardien attaquant defenseur selectionneur arbitre
      archeveque eveque imam rabbin cardinal general generale marechal amiral lieutenant commandant commandante
      negociateur negociatrice envoye rapporteur rapporteure eurodepute eurodeputee conseiller conseillere adjoint
      adjointe magistrat magistrate procureur chercheur chercheuse historien historienne archeologue architecte ingenieur
      ingenieure artiste peintre sculpteur musicien musicienne compositeur compositrice auteur autrice romancier
      romanciere poete realisateur realisatrice fondateur fondatrice armateur navigateur navigatrice astronaute militant
      militante syndicaliste activiste elu elue rival rivale predecesseur successeur epouse epoux mari femme frere soeur
      fils fille pere mere veuve ami amie agriculteur agricultrice responsable coordinateur coordinatrice vice-presidente
      vice-premier gerant gerante doyen doyenne recteur rectrice curateur curatrice conservateur conservatrice
    `),
  ]),
  givenNames,
  particles: list('von van der den ter ben bin ibn al el di da dos della'),
  weakParticles: list("de du d' la le des"),
  coordinators: list('et ou ni'),
  ages: list('ans an'),
  organisation: {
    heads: list(`
      conseil union organisation ministere banque commission comite cour parlement assemblee senat congres agence
      alliance autorite federation confederation association syndicat parti mouvement front ligue fondation institut
      universite ecole academie musee observatoire office bureau direction secretariat haut-commissariat
      tribunal prefecture police gendarmerie armee marine societe compagnie groupe caisse chambre fonds croix-rouge croissant-rouge
      reserve communaute rassemblement republicains ong collectif club olympique racing
    `),
    lowerHeads: list(`
      ministère banque université préfecture mairie tribunal parquet musée fédération association syndicat institut
      fondation académie hôpital office groupe société compagnie collectif chambre conseil rectorat
    `),
    alone: list('senat croix-rouge croissant-rouge republicains'),
    adjectives: list(`
      européen européenne européens européennes mondial mondiale international internationale internationaux national
      nationale central centrale constitutionnel constitutionnelle pénal pénale général générale populaire socialiste
      communiste républicain républicaine démocratique démocrate fédéral fédérale régional régionale départemental
      municipal municipale atlantique africain africaine arabe unie unies monétaire islamique autorité supérieur
      supérieure écologiste libéral libérale conservateur insoumise olympique maritime spatial spatiale humanitaire
      administratif administrative judiciaire militaire correctionnel suprême
    `),
    links: list("de du des d' pour"),
    determiners: list("la le l' les"),
    and: 'et',
    nouns: list(`
      securite sante defense commerce comptes justice cassation ministres travail developpement droits cooperation
      police presse sciences recherche football rugby affaires finances pilotage lecture surete transports
    `),
    noAcronyms: list(`
      pib tv tva pdg dg sms gps adn arn vih sida rn cv ok km kg mph vtt tgv ter rer ovni lgbt lgbtq hlm pme tpe cdd cdi
      smic bd dvd cd pc usb pnb tnt pma ivg irm
    `),
  },
  place: {
    prepositions: list('a en'),
    beforeDeterminer: list('dans'),
    noPlaceBefore: list(`
      face grace rapport quant reproche vendu vend donne demande repondu dit promis accorde offert appartient confie
      remis livre impose propose oppose opposee opposes battu ecrit cede cedee fourni fournis fournie adresse adressee
      hommage rendu succede succedera rachete parle attribue attribuee appel commence appartenant comparable
    `),
    nouns: list(`
      ville village commune capitale region province departement ile iles port aeroport gare mont montagne lac fleuve
      riviere vallee pont detroit golfe mer baie plage quartier rue boulevard avenue place faubourg commune prison
      stade etat royaume archipel presqu'ile cote massif foret canal desert district oblast canton habitants banlieue
    `),
    parts: list('mont lac port fort ile iles cap golfe val rue place boulevard avenue vallee'),
    infixes: list('sur sous en les lez la le de du des aux au d'),
  },
  organisations,
  places,
};
