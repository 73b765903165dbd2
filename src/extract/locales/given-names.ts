/** Common given names, in plain form: names travel, so that every language knows them all. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adele adrian adrien agathe agnes ahmed alain alan albert alberto alejandro aleksandr alessandro alex
  alexander alexandra alexandre alexei alexis alfred ali alice alicia aline alistair amanda amelie amina amir amy ana
  anastasia andre andrea andreas andrei andrew angela angelique anita ann anna anne annie antoine anton antonio antony
  antonio anthony arthur astrid audrey august auguste axel barack barbara baptiste bashar bastien beatrice benedicte
  benjamin benoit bernard bernadette bernie bertrand bill blaise bob boris brian brigitte bruno camille carl carla carlos
  carmen carol caroline catherine cecile celine charles charlotte chloe chris christian christina christine christophe
  christopher claire clara claude claudia clement clementine colette colin constance corinne cyril cyrille daniel daniela
  daniele danielle david deborah delphine denis dennis diana diane didier diego dimitri dmitri dominic dominique donald
  donna dorothy edgar edith edmond edouard eduardo edward elena eleanor eleonore eliane elise elisabeth elizabeth elliot
  elodie eloise emily emma emmanuel emmanuelle enrico enzo eric erik ernest estelle esther etienne eugene eva eve evelyne
  fabien fabienne fabrice fatima federico felix fernando fiona florence florent florian franck francesca francesco francine
  francis francisco francois francoise frank franklin franz fred frederic frederik gabriel gabriela gabrielle gael
  gaspard gauthier genevieve geoffrey george georges georgia gerald gerard gerhard gilbert gilles giorgia giovanni
  giuseppe gordon grace greg gregoire gregory greta guillaume gunther gustave guy hannah hans harold harry hassan heinrich
  helen helena helene henri henry herve hillary hortense hubert hugo hussein ian ibrahim ignacio igor ines ingrid irene
  iris isabel isabelle ivan jack jacob jacqueline jacques jair jake james jan jane janet jason javier jean jeanne jeff
  jeffrey jennifer jenny jeremy jerome jessica jill jim jimmy joachim joan joao joe joel johan johann johanna john jonas
  jonathan jorge jose joseph josephine joshua juan judith jules julia julian julie julien juliette justin justine karen
  karim karin karl kate katherine kathleen keir keith kemal ken kenneth kevin khalid kim kyle kylian lars laura laure
  laurence laurent lea leila lena leo leon leonard lewis liam lina linda lionel lisa lise liz loic lorenzo louis louise luc
  luca lucas lucie lucien lucy ludovic luigi luis luiz lula lydia madeleine maeve magali mahmoud malik manon manuel manuela
  marc marcel marcelle marco marcus margaret margot maria mariam marianne marie marin marina marine mario marion marta
  martha martin martine mary mathieu mathilde matteo matthew matthias matthieu maurice maxime max maya mehdi melanie
  melissa mia michael michel michele michelle miguel mike mikhail mireille mohamed mohammed monica monique moussa mustafa
  nadia nadine naomi nancy narendra natalia natalie nathalie nathan nelson nicholas nicolas nicole nigel nikolai nina noah
  noam noemie nora norah odile olaf oleg oliver olivia olivier omar oscar oskar pablo pamela paola paolo pascal pascale
  patrice patricia patrick paul paula paule pauline pedro penelope peter petra phil philip philippe pierre quentin rachel
  rachid rafael raphael raymond rebecca recep regine remi remy renaud rene renee ricardo richard rishi robert roberta
  roberto robin rodolphe rodrigo roger roland romain roman ronald rosa rose rowan roxane ruth ryan sabine sabrina salman
  salome sam samir samuel sandra sandrine sara sarah saskia scott sebastian sebastien selim serena serge sergei sergey
  sergio serguei severine sharon sigrid silvia silvio simon simone sofia solene sonia sophia sophie stanislas
  stefan stefania stephane stephanie stephen steve steven stuart susan susanne suzanne sven sylvain sylvester sylvia
  sylvie tamara tanguy tania tatiana tayyip ted teresa thea theo theodore theresa therese thibault thierry thomas tim
  timothy tobias tom tomas tony tristan ursula valentin valentina valerie valery vanessa vera veronique victor victoria
  viktor vincent virginie vivian viviane vladimir volodymyr walter wanda wendy werner wilhelm william willy xavier yann
  yannick yasmine yoann yolande yves yvette yvonne zachary zineb zoe`.split(/\s+/),
);
