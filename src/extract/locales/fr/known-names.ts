import type { KnownName } from '../../entity-words.ts';

/** Names of one word form each, separated by commas. */
const each = (text: string): KnownName[] => text.split(',').map((name) => [name.trim().replace(/\s+/g, ' ')]);

/** Organisations that news names without saying what they are: the first form is shown, the others are joined to it. */
export const organisations: readonly KnownName[] = [
  ['Otan', 'OTAN', 'NATO', 'Nato', 'Alliance atlantique', "Organisation du traité de l'Atlantique Nord"],
  ['ONU', 'Onu', 'UN', 'Nations unies', 'Nations Unies', 'Organisation des Nations unies'],
  ['Union européenne', 'UE', 'EU', 'Union Européenne'],
  ['OMS', 'Oms', 'Organisation mondiale de la santé'],
  ['FMI', 'Fonds monétaire international'],
  ['BCE', 'Banque centrale européenne'],
  ['OCDE', 'Organisation de coopération et de développement économiques'],
  ['OSCE'],
  ['CPI', 'Cour pénale internationale'],
  ['AIEA', "Agence internationale de l'énergie atomique"],
  ...each(`Unesco, Unicef, Opep, Frontex, Interpol, Europol, Greenpeace, Amnesty International, Human Rights Watch,
    Médecins sans frontières, Reporters sans frontières, Hamas, Hezbollah, Fatah, Daech, Etat islamique, Al-Qaïda,
    Air France, Airbus, Boeing, Renault, Peugeot, Stellantis, TotalEnergies, Google, Apple, Amazon, Microsoft, Facebook,
    Meta, Twitter, Tesla, Samsung, Toyota, Volkswagen, Gazprom, Bundestag, Bundesrat, Knesset, Douma, Conseil d’État,
    Conseil d’Etat, Assemblée nationale, Académie française, Parlement européen, Commission européenne, Conseil européen,
    Conseil de sécurité, AFP, Reuters, Le Monde, Le Figaro, Libération, SNCF, RATP, EDF, Pentagone, CIA, FBI, Nasa, NASA,
    Fifa, UEFA, Comité international olympique, CIO, CGT, PS, LR, FO, FN, RN, PCF, EELV, UMP, RPR, UDI, Medef, Cour des comptes, Cour de cassation, Conseil constitutionnel`),
];

/** Cities, regions and seats of power. The countries come from `Intl.DisplayNames`. */
export const places: readonly KnownName[] = [
  ['États-Unis', 'USA'],
  ['Russie', 'Fédération de Russie'],
  ['Kiev', 'Kyiv'],
  ['Pékin', 'Beijing'],
  ['République démocratique du Congo', 'RDC'],
  ['Tchéquie', 'République tchèque'],
  ['Birmanie', 'Myanmar'],
  ['Royaume-Uni', 'Grande-Bretagne'],
  ...each(`Kremlin, Élysée, Matignon, Quai d’Orsay, Maison Blanche, Maison-Blanche, Downing Street, Vatican, URSS, ex-URSS,
    Angleterre, Écosse, Pays de Galles, Irlande du Nord, Corée du Nord, Corée du Sud, Syrie, Palestine, Cisjordanie,
    bande de Gaza, Gaza, Taïwan, Tibet, Crimée, Donbass, Kurdistan, Tchétchénie, Catalogne, Bavière, Québec, Californie,
    Floride, Texas, Europe, Afrique, Asie, Amérique, Amérique latine, Amérique du Sud, Amérique du Nord, Océanie,
    Antarctique, Arctique, Moyen-Orient, Proche-Orient, Maghreb, Sahel, Caucase, Balkans, Scandinavie, Sibérie,
    Méditerranée, Atlantique, Pacifique, Manche, mer Noire, Baltique, Alpes, Pyrénées, Bretagne, Normandie, Alsace,
    Lorraine, Provence, Corse, Île-de-France, Occitanie, Nouvelle-Aquitaine, Hauts-de-France, Bourgogne, Auvergne,
    Guadeloupe, Martinique, Mayotte,
    Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Le Havre,
    Saint-Étienne, Toulon, Grenoble, Dijon, Angers, Nîmes, Brest, Le Mans, Clermont-Ferrand, Tours, Limoges, Amiens,
    Metz, Besançon, Orléans, Mulhouse, Rouen, Caen, Nancy, Calais, Dunkerque, Bayonne, Ajaccio, Bastia, Cannes, Avignon,
    Bruxelles, Liège, Anvers, Genève, Lausanne, Zurich, Berne, Bâle, Montréal, Ottawa, Toronto, Vancouver,
    Londres, Manchester, Liverpool, Édimbourg, Glasgow, Belfast, Dublin, Madrid, Barcelone, Séville, Lisbonne, Porto,
    Rome, Milan, Naples, Turin, Venise, Florence, Berlin, Munich, Hambourg, Francfort, Cologne, Vienne, Prague,
    Budapest, Varsovie, Cracovie, Bucarest, Sofia, Belgrade, Sarajevo, Zagreb, Athènes, Copenhague, Stockholm, Oslo,
    Helsinki, Tallinn, Riga, Vilnius, Minsk, Moscou, Saint-Pétersbourg, Odessa, Kharkiv, Marioupol, Tbilissi, Erevan,
    Bakou, Ankara, Istanbul, Damas, Alep, Beyrouth, Jérusalem, Tel-Aviv, Tel Aviv, Ramallah, Amman, Bagdad, Mossoul,
    Téhéran, Riyad, Doha, Dubaï, Abou Dhabi, Sanaa, Kaboul, Islamabad, Karachi, New Delhi, Bombay, Calcutta, Dacca,
    Colombo, Katmandou, Bangkok, Hanoï, Phnom Penh, Rangoun, Kuala Lumpur, Jakarta, Manille, Shanghai, Hongkong,
    Hong Kong, Wuhan, Tokyo, Kyoto, Hiroshima, Fukushima, Osaka, Séoul, Pyongyang, Taipei, Oulan-Bator, Canberra, Sydney,
    Melbourne, Wellington, Washington, New York, Los Angeles, Chicago, San Francisco, Boston, Miami, Houston,
    Philadelphie, Seattle, Mexico, La Havane, Port-au-Prince, Bogota, Caracas, Quito, Lima, La Paz, Santiago,
    Buenos Aires, Montevideo, Brasilia, Rio de Janeiro, Sao Paulo, Le Caire, Alexandrie, Alger, Oran, Tunis, Tripoli,
    Benghazi, Rabat, Casablanca, Marrakech, Nouakchott, Dakar, Bamako, Tombouctou, Ouagadougou, Niamey, N'Djamena,
    Abidjan, Yamoussoukro, Accra, Lomé, Cotonou, Lagos, Abuja, Yaoundé, Douala, Libreville, Brazzaville, Kinshasa,
    Bangui, Kigali, Bujumbura, Kampala, Nairobi, Mogadiscio, Addis-Abeba, Khartoum, Juba, Luanda, Lusaka, Harare,
    Maputo, Antananarivo, Johannesburg, Pretoria, Le Cap, La Haye, Amsterdam, Rotterdam, Davos, Tchernobyl`),
];
